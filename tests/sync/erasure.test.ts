import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { copyDatabase } from '#main/db/backup.ts'
import { check, digest } from '#main/db/check.ts'
import { withoutValues } from '#main/db/erased-tx.ts'
import { fieldHistory } from '#main/db/field-history.ts'
import { searchRows } from '#main/db/search.ts'
import { isErased } from '#shared/kernel/erased.ts'
import type { Tx } from '#shared/sync/op.ts'
import { erase, erasing, holding } from '../support/erase.ts'
import { espaceOf, grant, type Member, people, turnLiar } from '../support/espaces.ts'
import { failureCode } from '../support/failure-code.ts'
import { writtenBy } from '../support/forks.ts'
import { seedOf } from '../support/replica-keys.ts'
import {
  createReplicas,
  exchange,
  formerTx,
  op,
  type Replica,
  rowId,
  shownBy,
  txsOf,
  write,
} from '../support/replicas.ts'
import { temporaryFolder } from '../support/temporary.ts'

type Three = readonly [hub: Member, a: Member, b: Member]

const meet = (...members: readonly Member[]): void => exchange(...members.map(({ replica }) => replica))

/** A hub, and two whom it let in, who all know one person. */
const three = async (): Promise<Three> => {
  const [hub, a, b] = espaceOf(await people(3), createReplicas(3)) as unknown as Three
  for (const one of [a, b]) grant(hub, one, { role: 'coordinator' })
  write(a.replica, 'person', rowId(0), { lastName: 'JOLIMARAIS', firstName: 'Célestin' })
  write(a.replica, 'person', rowId(0), { lastName: 'JOLIMARAIS-NOIR' })
  write(a.replica, 'person', rowId(1), { lastName: 'AVELINE' })
  meet(hub, a, b)
  return [hub, a, b]
}

const receive = ({ replica }: Member, ...txs: readonly Tx[]) => replica.workspace.log.receive(txs)

const person = ({ replica }: Member, n = 0) => shownBy(replica).rows.get(`person ${rowId(n)}`)

const all = { record: 'person', row: rowId(0), fields: ['lastName', 'firstName'], ops: null }

const sound = (...members: readonly Member[]): void => {
  for (const { replica } of members) {
    const { db, names, projection } = replica.workspace
    expect(check(db, names, projection, { signatures: true }).problems).toEqual([])
    expect(digest(db)).toBe(digest((members[0] as Member).replica.workspace.db))
  }
}

const nowhere = (...members: readonly Member[]): void => {
  for (const { replica } of members) expect(holding(replica, 'JOLIMARAIS')).toEqual([])
}

test('ER-1 what a hub erases is on no screen of any poste, and in no byte of theirs; all the rest is there and proved', async () => {
  const [hub, a, b] = await three()
  for (const one of [hub, a, b]) expect(holding(one.replica, 'JOLIMARAIS')).not.toEqual([])
  erase(hub, all)
  meet(hub, a, b)
  for (const one of [hub, a, b]) {
    expect(person(one)).toMatchObject({ lastName: null, firstName: null })
    expect(person(one, 1)).toMatchObject({ lastName: 'AVELINE' })
  }
  nowhere(hub, a, b)
  sound(hub, a, b)
  const { db, names } = hub.replica.workspace
  const written = fieldHistory(db, names, 'person', rowId(0))
  expect(written.map(({ after }) => isErased(JSON.parse(after)))).toEqual([true, true, true])
})

test('ER-2 where something else reads the file, the bytes go once it is opened again', async () => {
  const [hub] = await three()
  const other = new Database(join(hub.replica.folder, 'concerto.db'), { readonly: true })
  const reading = other.prepare('SELECT * FROM person').iterate()
  reading.next()
  erase(hub, all)
  expect(person(hub)).toMatchObject({ lastName: null })
  expect(holding(hub.replica, 'JOLIMARAIS')).not.toEqual([])
  reading.return?.()
  other.close()
  hub.replica.reopen()
  nowhere(hub)
})

test('ER-2 nothing of it is left in a « -wal » that had grown longer than the file', async () => {
  const [hub] = await three()
  const { db } = hub.replica.workspace
  db.pragma('wal_autocheckpoint = 0')
  for (let n = 0; n < 300; n += 1) write(hub.replica, 'person', rowId(2), { lastName: `AVELINE ${n}` })
  write(hub.replica, 'person', rowId(0), { lastName: 'JOLIMARAIS' })
  erase(hub, all)
  nowhere(hub)
})

test('ER-2 the words of what is erased are not left in the index of the search', async () => {
  const [hub, a] = await three()
  const { db } = a.replica.workspace
  expect(searchRows(db, 'person', 'jolimarais', 9)).toEqual([rowId(0)])
  erase(hub, all)
  meet(hub, a)
  expect(searchRows(db, 'person', 'jolimarais', 9)).toEqual([])
  expect(holding(a.replica, 'jolimarais')).toEqual([])
})

test('ER-1 one who is not a hub erases nothing', async () => {
  const [hub, a, b] = await three()
  expect(failureCode(() => erase(a, all))).toBe('not-allowed')
  turnLiar(a)
  erase(a, all)
  meet(hub, a, b)
  for (const one of [hub, b]) expect(person(one)).toMatchObject({ lastName: 'JOLIMARAIS-NOIR' })
})

test('ER-1 some operations of a field alone: what it says now stays', async () => {
  const [hub, a, b] = await three()
  const [first] = writtenBy(a, a).filter(({ ops }) => ops[0]?.record === 'person')
  erase(hub, { ...all, fields: ['lastName'], ops: [`${first?.replica}:${first?.first}`] })
  meet(hub, a, b)
  for (const one of [hub, a, b])
    expect(person(one)).toMatchObject({ lastName: 'JOLIMARAIS-NOIR', firstName: 'Célestin' })
  sound(hub, a, b)
})

test('ER-1 what is written there later, by one who had not heard of it, is erased as it comes; by one who had, refused', async () => {
  const [hub, a, b] = await three()
  erase(hub, all)
  write(b.replica, 'person', rowId(0), { lastName: 'JOLIMARAIS' })
  meet(hub, a, b)
  nowhere(hub, a, b)
  sound(hub, a, b)
  expect(failureCode(() => write(b.replica, 'person', rowId(0), { lastName: 'JOLIMARAIS' }))).toBe('value-erased')
})

test('ER-4 a bundle of before brings nothing of it back, and waits without it', async () => {
  const [hub, a, b] = await three()
  write(a.replica, 'person', rowId(3), { lastName: 'CHARMILLE' })
  write(a.replica, 'person', rowId(0), { firstName: 'JOLIMARAIS' })
  write(a.replica, 'person', rowId(2), { lastName: 'BOISVERT' })
  const former = txsOf(a.replica)
  erase(hub, all)
  meet(hub, b)
  const [unheard, last] = former.filter(({ replica }) => replica === a.replica.workspace.log.replica).slice(-2) as [
    Tx,
    Tx,
  ]
  // What they follow is not here yet: they wait.
  receive(b, unheard, last)
  expect(b.replica.workspace.db.prepare('SELECT count(*) FROM inbox').pluck().get()).toBe(2)
  nowhere(b)
  receive(b, ...former)
  nowhere(hub, b)
  expect(receive(b, unheard)).toMatchObject({ known: 1 })
  meet(hub, a, b)
  nowhere(hub, a, b)
  sound(hub, a, b)
})

test('ER-4 what somebody left out is asked for again, and comes', async () => {
  const [hub, a, b] = await three()
  write(a.replica, 'person', rowId(2), { lastName: 'BOISVERT', firstName: 'Noé' })
  const [tx] = writtenBy(a, a).slice(-1) as [Tx]
  receive(b, withoutValues(tx, new Map([[0, new Set(['lastName'])]])))
  expect(person(b, 2)).toMatchObject({ lastName: null, firstName: 'Noé' })
  expect(b.replica.workspace.log.pins()[tx.replica]).toBe('-')
  expect(b.replica.workspace.log.has(tx)).toBe(false)
  receive(b, tx)
  expect(person(b, 2)).toMatchObject({ lastName: 'BOISVERT' })
  expect(b.replica.workspace.log.has(tx)).toBe(true)
  // Whoever has it is not made to forget it.
  receive(b, withoutValues(tx, new Map([[0, new Set(['lastName'])]])))
  expect(person(b, 2)).toMatchObject({ lastName: 'BOISVERT' })
  meet(hub, a, b)
  sound(hub, a, b)
})

test('ER-4 a value that is left out under the seed that gives its salt is missing too, and its salt is not kept', async () => {
  const [hub, a, b] = await three()
  write(a.replica, 'person', rowId(2), { lastName: 'BOISVERT', firstName: 'Noé' })
  const [tx] = writtenBy(a, a).slice(-1) as [Tx]
  const { ops } = withoutValues(tx, new Map([[0, new Set(['lastName'])]]))
  receive(b, { ...tx, ops })
  expect(b.replica.workspace.log.pins()[tx.replica]).toBe('-')
  const salts = b.replica.workspace.db.prepare('SELECT salt FROM tx').pluck().all() as readonly string[]
  expect(salts).not.toContain(tx.salt)
  receive(b, tx)
  expect(person(b, 2)).toMatchObject({ lastName: 'BOISVERT' })
  meet(hub, a, b)
  sound(hub, a, b)
})

test('ER-4 what ties rows, or says who may what, cannot be left out', async () => {
  const [hub, , b] = await three()
  grant(hub, b, { role: 'secretary' })
  const [tx] = writtenBy(hub, hub).slice(-1) as [Tx]
  const without = withoutValues(tx, new Map([[0, new Set(['terms'])]]))
  expect(failureCode(() => receive(b, without))).toBe('operation-damaged')
})

test('a newcomer never stores what was erased before they came', async () => {
  const [hub, a, b] = await three()
  erase(hub, all)
  meet(hub, a)
  const { folder } = b.replica
  b.replica.workspace.log.startOver(crypto.getRandomValues(new Uint8Array(32)))
  expect(folder).toBe(b.replica.folder)
  receive(b, ...txsOf(hub.replica))
  nowhere(hub, a, b)
})

test('MI-4 what was written before format 3 goes with the operation that says it, and what it said besides is written again', () => {
  const [a, b] = createReplicas(2) as [Replica, Replica]
  const values = { lastName: 'JOLIMARAIS', firstName: 'Célestin', phone: '+33474000000' }
  const former = formerTx('avant', op('person', rowId(0), values))
  const after = formerTx('après', op('person', rowId(1), { lastName: 'AVELINE' }))
  for (const { workspace } of [a, b]) workspace.log.receive([former, after])
  a.workspace.log.commit({
    intent: 'espace.erase',
    author: null,
    writes: [],
    again: [erasing({ ...all, fields: ['lastName'] })],
  })
  exchange(a, b)
  for (const one of [a, b]) {
    expect(shownBy(one).rows.get(`person ${rowId(0)}`)).toMatchObject({ ...values, lastName: null })
    expect(holding(one, 'JOLIMARAIS')).toEqual([])
    const { db, names, projection } = one.workspace
    expect(check(db, names, projection).problems).toEqual([])
  }
  expect(digest(a.workspace.db)).toBe(digest(b.workspace.db))
  b.workspace.log.receive([former])
  expect(holding(b, 'JOLIMARAIS')).toEqual([])
})

test('ER-7 a copy of before that is put back brings nothing of it back', async () => {
  const [hub, a] = await three()
  const file = join(temporaryFolder(), 'copie.db')
  await copyDatabase(hub.replica.workspace.db, file)
  erase(hub, all)
  hub.replica.workspace.log.restore(file, seedOf('restored'))
  nowhere(hub)
  expect(person(hub)).toMatchObject({ lastName: null })
  expect(person(hub, 1)).toMatchObject({ lastName: 'AVELINE' })
  const { db, names, projection } = hub.replica.workspace
  expect(check(db, names, projection).problems).toEqual([])
  // It had left for nobody: the espace goes on without it.
  meet(hub, a)
  nowhere(hub)
})
