import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { whereChanges, whereChoices, whereKey } from './where.ts'

const sector = '0190a000-0000-7000-8000-000000000001' as RowId

test('each place chosen writes what reads as that choice, and nothing of the choice before', () => {
  const places = [
    { sector: null, areaKind: null, areaCode: null },
    { sector, areaKind: null, areaCode: null },
    { sector: null, areaKind: 'epci', areaCode: '200066793' },
    { sector: null, areaKind: 'commune', areaCode: '2A004' },
  ] as const
  for (const place of places) expect(whereChanges(whereKey(place))).toEqual(place)
})

test('the widest parts come first, and what the espace does not have is left out', () => {
  expect(whereChoices([{ id: sector, name: 'Nord' }], { epci: [], communes: [] })).toEqual([
    { group: 'Partout', items: [{ value: 'everywhere', label: 'Tout le département' }] },
    { group: 'Secteurs', items: [{ value: `sector ${sector}`, label: 'Secteur Nord' }] },
  ])
})
