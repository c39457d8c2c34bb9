import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import type { TerritoryData } from '#shared/records/directory/territory.ts'
import { type Area, type AreaRow, assignAreas } from './assign-areas.ts'

const commune = (code: string, epci: string | null) => ({ code, name: code, postcodes: [], population: 10, epci })

const territory: TerritoryData = {
  epci: [
    { code: 'A', name: 'CC A' },
    { code: 'B', name: 'CC B' },
  ],
  communes: [
    commune('a1', 'A'),
    commune('a2', 'A'),
    commune('a3', 'A'),
    commune('b1', 'B'),
    commune('b2', 'B'),
    commune('c1', null),
  ],
  former: [],
  shared: [],
  towns: [],
  outline: [],
}

const epci = (code: string): Area => ({ kind: 'epci', code })
const communeArea = (code: string): Area => ({ kind: 'commune', code })
const row = (id: string, area: Area, value: string | null): AreaRow<string> => ({ id: id as RowId, ...area, value })

test('an intercommunality is one row, and a commune of it that goes elsewhere another', () => {
  expect(assignAreas(territory, [], [epci('A')], 'north')).toEqual({
    written: [{ ...epci('A'), value: 'north', row: null }],
    removed: [],
  })
  const rows = [row('1', epci('A'), 'north')]
  expect(assignAreas(territory, rows, [communeArea('a2')], 'south')).toEqual({
    written: [{ ...communeArea('a2'), value: 'south', row: null }],
    removed: [],
  })
})

test('what an intercommunality is given as a whole takes back the rows of its communes', () => {
  const rows = [row('1', epci('A'), 'north'), row('2', communeArea('a2'), 'south')]
  expect(assignAreas(territory, rows, [epci('A')], 'west')).toEqual({
    written: [{ ...epci('A'), value: 'west', row: '1' }],
    removed: ['2'],
  })
})

test('a commune taken out of any sector leaves the others where they were', () => {
  const rows = [row('1', epci('A'), 'north')]
  expect(assignAreas(territory, rows, [communeArea('a1')], null)).toEqual({
    written: [
      { ...communeArea('a2'), value: 'north', row: null },
      { ...communeArea('a3'), value: 'north', row: null },
    ],
    removed: ['1'],
  })
})

test('of two rows for one area the later is kept, the other goes', () => {
  const rows = [row('1', epci('A'), 'north'), row('2', epci('A'), 'south')]
  expect(assignAreas(territory, rows, [epci('A')], 'west')).toEqual({
    written: [{ ...epci('A'), value: 'west', row: '2' }],
    removed: ['1'],
  })
})

test('any communes asked for have the value, and no other commune changes', () => {
  const areas = [
    ...territory.epci.map(({ code }) => epci(code)),
    ...territory.communes.map((one) => communeArea(one.code)),
  ]
  const value = fc.constantFrom('north', 'south', null)
  const someRows = fc
    .array(fc.tuple(fc.constantFrom(...areas), value))
    .map((drawn) => drawn.map(([area, value], index) => row(String(index), area, value)))
  fc.assert(
    fc.property(someRows, fc.subarray(areas, { minLength: 1 }), value, (rows, asked, given) => {
      const after = applied(rows, assignAreas(territory, rows, asked, given))
      for (const { code, epci } of territory.communes) {
        const isAsked = asked.some((area) => area.code === code || area.code === epci)
        expect(valueIn(after, code)).toBe(isAsked ? given : valueIn(rows, code))
      }
    }),
  )
})

type Rows = readonly AreaRow<string>[]

const valueIn = (rows: Rows, code: string): string | null => {
  const last = (area: Area) =>
    rows.findLast((row) => row.kind === area.kind && row.code === area.code && row.value !== null)?.value ?? null
  const whole = territory.communes.find((one) => one.code === code)?.epci ?? null
  return last(communeArea(code)) ?? (whole === null ? null : last(epci(whole)))
}

const applied = (rows: Rows, { written, removed }: ReturnType<typeof assignAreas<string>>): Rows => [
  ...rows
    .filter(({ id }) => !removed.includes(id))
    .map((one) => ({ ...one, value: written.find((write) => write.row === one.id)?.value ?? one.value })),
  ...written
    .filter((write) => write.row === null)
    .map(({ kind, code, value }, index) => row(`new ${index}`, { kind, code }, value)),
]
