import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PlannedWrite } from '#main/office/paper/planned-write.ts'
import type { ImportTarget } from '#shared/contract/directory/directory-import.ts'
import type { TerritoryData } from '#shared/records/directory/territory.ts'
import { decided } from './decisions.ts'
import { type KnownDirectory, type KnownTable, knownRows } from './known-directory.ts'
import type { ImportInput } from './plan.ts'
import { planImport } from './plan-import.ts'
import { runPass } from './run-pass.ts'

const commune = (code: string, name: string, postcode: string) => ({
  ...{ code, name, postcodes: [postcode], population: 100, epci: null },
})

const rhone: TerritoryData = {
  communes: [
    commune('69264', 'Villefranche', '69400'),
    commune('69092', 'Gleizé', '69400'),
    commune('69010', 'Arbresle', '69210'),
  ],
  ...{ epci: [], former: [], shared: [], towns: [], outline: [] },
}

const targets: readonly ImportTarget[] = [
  'actor.name',
  'actor.street',
  'actor.postcode',
  'actor.commune',
  'place.latitude',
  'place.longitude',
]

/** Few values, so that lines meet. */
const line = fc.tuple(
  fc.constantFrom('Gué', 'Le Gué', 'Relais du Gué', 'Orme'),
  fc.constantFrom('1 rue du Gué', '12, r. du Gué', 'rue du Gué', '3 place du Lavoir', ''),
  fc.constantFrom('69400', '69210', ''),
  fc.constantFrom('Villefranche', 'Arbresle', ''),
  fc.constantFrom('', '', '45.98000'),
  fc.constant('4.72000'),
)

type Line = typeof line extends fc.Arbitrary<infer Value> ? Value : never

const lists = fc.uniqueArray(line, { minLength: 1, maxLength: 8, selector: String })

const inputOf = (lines: readonly Line[], known: KnownDirectory): ImportInput => ({
  fileName: 'liste.csv',
  format: 'list',
  table: {
    name: null,
    header: 0,
    lines: [[...targets], ...lines].map((cells, rank) => ({ line: rank + 1, cells })),
  },
  header: 0,
  targets,
  decisions: [],
  own: null,
  limit: 100,
  known,
  territory: { home: '69', departements: { 69: rhone } },
})

const silently = (): void => undefined

/** The structure that each line is about, `null` where a person is asked. */
const structuresOf = (lines: readonly Line[], known: KnownDirectory): ReadonlyMap<string, string | null> => {
  const { applied } = runPass(inputOf(lines, known), decided([]), knownRows(known), 0, silently)
  return new Map(
    lines.map((line, rank) => [
      String(line),
      applied.find(({ resolved }) => resolved.draft.rank === rank + 1)?.main.id ?? null,
    ]),
  )
}

const nobody: KnownTable = { columns: ['id'], lines: [] }

/** The directory that the rows of an import make of an empty one. */
const directoryOf = (writes: readonly PlannedWrite[]): KnownDirectory => {
  const table = (record: string): KnownTable => {
    const own = writes.filter((write) => write.record === record)
    const columns = [...new Set(['id', ...own.flatMap(({ values }) => Object.keys(values))])]
    const rows = own.map(({ id, values }): Readonly<Record<string, unknown>> => ({ ...values, id }))
    return { columns, lines: rows.map((row) => columns.map((name) => row[name] ?? null)) }
  }
  return {
    ...{ actor: table('actor'), place: table('place'), person: table('person'), post: table('post') },
    ...{ alias: table('alias'), sector: nobody, joined: {} },
  }
}

const anyOrder = lists.chain((first) =>
  fc.tuple(fc.constant(first), fc.shuffledSubarray([...first], { minLength: first.length })),
)

test('a list that is imported again, in any order, joins nothing to another', () => {
  fc.assert(
    fc.property(anyOrder, ([first, again]) => {
      const known = directoryOf(planImport(inputOf(first, directoryOf([])), silently).writes)
      const ids = new Set(known.actor.lines.map(([id]) => id))
      const [before, after] = [structuresOf(first, known), structuresOf(again, known)]
      for (const line of first) {
        const [one, other] = [before.get(String(line)), after.get(String(line))]
        expect(ids).toContain(one)
        expect(other).toBe(one)
      }
    }),
    { numRuns: 300 },
  )
})
