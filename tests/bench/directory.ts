/**
 * The directory's list with 100 000 structures, each with a place and someone: the whole procedure `directory.list`.
 * A new filter (nothing kept from before), another order, a window while scrolling. The baseline is the goal.
 */
import { join } from 'node:path'
import { randomIds, systemClock } from '#main/app/defaults.ts'
import { createTerritories } from '#main/app/territories.ts'
import { directoryHandlers } from '#main/directory/handlers.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { directoryFilterSchema } from '#shared/contract/directory/directory.ts'
import { actorKinds } from '#shared/records/directory/actor.ts'
import { services } from '#shared/records/directory/place/vocabularies.ts'
import { type RowWrite, write } from '#shared/records/row-write.ts'
import { median, print, timed } from './figure.ts'
import { root } from './program.ts'
import { commit, inFolder, open } from './workspaces.ts'

const structures = 100_000
const goals = { filter: 150, order: 500, window: 5 }
const territories = createTerritories(join(root, 'resources'))
const communes = territories.of('69')?.data.communes ?? []
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T

const begun = ['Mairie', 'La Médiathèque', 'Centre social', 'L’Association', 'France services', 'Foyer rural', 'École']
const ended = ['des Sources', 'du Moulin', 'de la Lisse', 'Saint-Orme', 'du Plateau', 'des Tisserands', 'du Gué']
const kinds = Object.keys(actorKinds) as (keyof typeof actorKinds)[]
const offers = Object.keys(services) as (keyof typeof services)[]
const sectors = ['Nord', 'Ouest', 'Sud'].map((name) => ({ id: randomIds.row(), name }))

/** One structure in three has no commune of its own; a place offers three services. */
const structure = (n: number): readonly RowWrite[] => {
  const [actor, person] = [randomIds.row(), randomIds.row()]
  const { name: commune, code: inseeCode } = pick(communes, n * 7)
  const name = `${pick(begun, n)} ${pick(ended, n >> 3)} ${(n * 7919) % structures}`
  const verifiedOn = `20${22 + (n % 5)}-0${1 + (n % 9)}-15`
  const own = { name, kind: pick(kinds, n >> 2), verifiedOn, phone: `+334${10_000_000 + n}` }
  const offered = [0, 3, 5].map((step) => pick(offers, n + step))
  return [
    { record: 'actor', id: actor, values: n % 3 === 0 ? own : { ...own, commune, inseeCode } },
    {
      record: 'place',
      id: randomIds.row(),
      values: { name: `${name}, accueil`, actor, commune, inseeCode, services: offered },
    },
    { record: 'person', id: person, values: { lastName: `NOM${(n * 31) % 50_000}`, firstName: `Prénom${n % 80}` } },
    { record: 'post', id: randomIds.row(), values: { person, actor, quality: n % 9 === 0 ? 'elected' : 'agent' } },
  ]
}

const espace = (): readonly RowWrite[] => [
  { record: 'espace', id: randomIds.row(), values: { departementCode: '69' } },
  ...sectors.map(({ id, name }) => write('sector', id, { name })),
  ...(territories.of('69')?.data.epci ?? []).map(({ code }, n) =>
    write('sectorArea', randomIds.row(), { sector: pick(sectors, n).id, kind: 'epci', code }),
  ),
]

const filters = {
  none: {},
  text: { text: 'mediath sour' },
  sector: { sectors: [sectors[0]?.id] },
  need: { needs: ['procedures'], kinds: ['association', 'library'] },
  toCheck: { freshness: ['check', 'refresh'] },
  neverCame: { neverCame: true },
  elected: { elected: true },
}

const lists = ['actors', 'places', 'persons'] as const

/** The median of five turns; what `before` does is not counted. */
const measured = async (work: (turn: number) => unknown, before: () => unknown = () => undefined): Promise<number> => {
  const times: number[] = []
  for (let turn = 0; turn < 5; turn += 1) {
    before()
    times.push(await timed(() => work(turn)))
  }
  return median(times)
}

await inFolder(async (folder) => {
  const workspace = open(folder)
  commit(workspace, espace())
  for (let from = 0; from < structures; from += 10_000)
    commit(workspace, Array.from({ length: 10_000 }, (_, n) => structure(from + n)).flat())
  const handlers = directoryHandlers({ workspace, clock: systemClock, territories } as FeatureContext)
  const ask = (
    list: (typeof lists)[number],
    filter: object,
    column: 'name' | 'epci' | 'verifiedOn' = 'name',
    offset = 0,
  ) => {
    const query = { list, filter: directoryFilterSchema.parse(filter), sort: { column, descending: false } }
    return handlers.list({ ...query, offset, limit: 200 })
  }
  /** After a write every list is asked anew. */
  const touch = () =>
    commit(workspace, [{ record: 'sector', id: sectors[0]?.id ?? '', values: { position: randomIds.row() } }])
  const told = (figure: string, value: number, baseline: number) =>
    print({ figure, value, baseline, unit: 'ms (baseline: goal)' })

  for (const list of lists) {
    for (const [name, filter] of Object.entries(filters))
      told(`${list}-filter-${name}`, await measured(() => ask(list, filter), touch), goals.filter)
    for (const column of ['verifiedOn', 'epci'] as const)
      told(
        `${list}-order-${column}`,
        await measured((turn) => ask(list, { text: ' '.repeat(turn) }, column)),
        goals.order,
      )
    ask(list, {})
    told(`${list}-window`, await measured((turn) => ask(list, {}, 'name', turn * 20_000)), goals.window)
  }
  workspace.close()
})
