import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createTerritories } from '#main/app/territories.ts'
import { actorView } from '#main/directory/actor-view.ts'
import { duplicatesHandlers } from '#main/directory/duplicates/handlers.ts'
import { beginSearch } from '#main/directory/read/known-duplicates.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { noHost } from '#main/kit/host.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { findDuplicates } from '#shared/records/directory/likeness/find-duplicates.ts'
import { createReplicas, exchange, type Replica, rowId, shownBy, write } from '../support/replicas.ts'

/** What the handlers are given at one poste, without the rest of the program. */
const contextOf = (replica: Replica): FeatureContext => ({
  workspace: replica.workspace,
  dataDir: null as never,
  clock: replica.clock,
  ids: { row: () => crypto.randomUUID() as string as RowId, seed: () => new Uint8Array(32) },
  territories: createTerritories(join(import.meta.dirname, '../../resources')),
  ...noHost,
  readFrenchForms: async () => new Uint8Array(),
  readNotices: async () => '',
  madeFile: () => null,
  write: (intent) => replica.workspace.log.commit({ ...intent, author: null }),
  together: (work) => work(),
  undoStack: null as never,
  jobs: null as never,
  readTemplate: null as never,
  emit: () => undefined,
  bearWitness: async () => undefined,
  isReadOnly: false,
})

const [a, b, c] = [rowId(1), rowId(2), rowId(3)]

/** Postes that all know the same structures, alike in all but an id. */
const twinsOn = (count: number): readonly Replica[] => {
  const replicas = createReplicas(count)
  for (const id of [a, b, c]) write(replicas[0] as Replica, 'actor', id, { name: 'Le Relais de Vaux' })
  exchange(...replicas)
  return replicas
}

const joined = async (replica: Replica) => {
  const { actor, joined, aliases } = await actorView(contextOf(replica), a)
  return { id: actor.id, name: actor.name, joined: joined.map(({ id }) => id).toSorted(), aliases: aliases.length }
}

const pairsAt = ({ workspace }: Replica) => findDuplicates(beginSearch(workspace).input, () => undefined).pairs

const joinHere = (replica: Replica, first: RowId, second: RowId, fromSecond: readonly string[] = []) =>
  duplicatesHandlers(contextOf(replica)).join({
    record: 'actor',
    first,
    second,
    fromSecond: [...fromSecond],
    keepName: true,
    figures: [],
  })

test('FS-9 A joined to B here while B is joined to A there: one entry everywhere, and nothing to settle', async () => {
  const [here, there] = twinsOn(2) as [Replica, Replica]
  joinHere(here, a, b)
  joinHere(there, b, a)
  exchange(here, there)
  expect(shownBy(here)).toEqual(shownBy(there))
  expect(shownBy(here).contested).toEqual([])
  for (const replica of [here, there])
    expect(await joined(replica)).toEqual({ id: a, name: 'Le Relais de Vaux', joined: [b], aliases: 0 })
})

test('FS-9 even written each towards the other, they are one, and come apart', async () => {
  const [here, there] = twinsOn(2) as [Replica, Replica]
  write(here, 'actor', a, { sameAs: b })
  write(there, 'actor', b, { sameAs: a })
  exchange(here, there)
  expect((await joined(here)).joined).toEqual([b])
  duplicatesHandlers(contextOf(there)).separate({ record: 'actor', id: b })
  exchange(here, there)
  for (const replica of [here, there]) expect((await joined(replica)).joined).toEqual([])
})

test('FS-9 A and B joined here, B and C there, A and C elsewhere: three that are one', async () => {
  const [one, two, three] = twinsOn(3) as [Replica, Replica, Replica]
  joinHere(one, a, b)
  joinHere(two, c, b)
  joinHere(three, a, c)
  exchange(one, two, three)
  for (const replica of [one, two, three]) {
    expect((await joined(replica)).joined).toEqual([b, c])
    expect(pairsAt(replica)).toEqual([])
  }
})

test('FS-2 different choices for one entry are kept, to be settled by a person', async () => {
  const [here, there] = twinsOn(2) as [Replica, Replica]
  write(here, 'actor', b, { phone: '+33499000001' })
  write(here, 'actor', c, { phone: '+33499000002' })
  exchange(here, there)
  joinHere(here, a, b, ['phone'])
  joinHere(there, a, c, ['phone'])
  exchange(here, there)
  expect(shownBy(here)).toEqual(shownBy(there))
  expect(shownBy(here).contested).toEqual([`actor ${a} phone`])
})

test('each made the antenna of the other: both are still read, and told apart', async () => {
  const [here, there] = twinsOn(2) as [Replica, Replica]
  duplicatesHandlers(contextOf(here)).attach({ child: a, parent: b })
  duplicatesHandlers(contextOf(there)).attach({ child: b, parent: a })
  exchange(here, there)
  for (const replica of [here, there]) {
    const view = await actorView(contextOf(replica), a)
    expect([view.parent?.id, view.antennas.map(({ id }) => id)]).toEqual([b, [b]])
    expect(pairsAt(replica).map(({ first, second }) => [first, second])).toEqual([
      [a, c],
      [b, c],
    ])
  }
  expect(() => duplicatesHandlers(contextOf(here)).attach({ child: a, parent: b })).toThrow('own-ancestor')
})
