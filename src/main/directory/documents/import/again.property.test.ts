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

const targetsWith = (named: ImportTarget): readonly ImportTarget[] => [
  named,
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
  fc.constantFrom('', '', '45.98000', '45.80000'),
  fc.constant('4.72000'),
)

type Line = typeof line extends fc.Arbitrary<infer Value> ? Value : never

const lists = fc.uniqueArray(line, { minLength: 1, maxLength: 8, selector: String })

const inputOf = (lines: readonly Line[], known: KnownDirectory, named: ImportTarget): ImportInput => ({
  fileName: 'liste.csv',
  format: 'list',
  table: {
    name: null,
    header: 0,
    lines: [[...targetsWith(named)], ...lines].map((cells, rank) => ({ line: rank + 1, cells })),
  },
  header: 0,
  targets: targetsWith(named),
  decisions: [],
  own: null,
  limit: 100,
  known,
  territory: { home: '69', departements: { 69: rhone } },
})

const silently = (): void => undefined

/** What each line is about, its structure and its place, `null` where a person is asked. */
const entriesOf = (input: ImportInput): ReadonlyMap<string, readonly (string | null)[]> => {
  const { resolved } = runPass(input, decided([]), knownRows(input.known), 0, silently)
  const said = resolved.map(({ draft, actor, place }) => {
    const cells = input.table.lines[draft.rank]?.cells
    return [String(cells), [actor?.id ?? null, place?.id ?? null]] as const
  })
  return new Map(said.toSorted(([a], [b]) => (a < b ? -1 : 1)))
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

/** Of one name, in two communes and three houses: one line tells no number, one no commune. */
const ofOneName = (
  [
    ['12, r. du Gué', '69400', 'Villefranche'],
    ['3 place du Lavoir', '69210', ''],
    ['rue du Gué', '69210', 'Arbresle'],
    ['12, r. du Gué', '69210', 'Arbresle'],
  ] as const
).map(([street, postcode, commune]): Line => ['Relais du Gué', street, postcode, commune, '', '4.72000'])

const reordered = [2, 0, 3, 1].map((rank) => ofOneName[rank] as Line)

test.each([
  ['structures', 'actor.name'],
  ['places', 'place.name'],
] as const)(
  'a list of %s that is imported again, in any order, joins nothing to another and changes nothing',
  (_, named) => {
    fc.assert(
      fc.property(anyOrder, ([first, again]) => {
        const inputs = (lines: readonly Line[], known: KnownDirectory) => inputOf(lines, known, named)
        const known = directoryOf(planImport(inputs(first, directoryOf([])), silently).writes)
        const { writes, counts } = planImport(inputs(again, known), silently)
        expect({ writes, identical: counts.identical }).toEqual({ writes: [], identical: first.length })
        expect(entriesOf(inputs(again, known))).toEqual(entriesOf(inputs(first, known)))
      }),
      { numRuns: 300, examples: [[[ofOneName, reordered]]] },
    )
  },
)
