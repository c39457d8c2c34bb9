import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { randomIds, systemClock } from '#main/app/defaults.ts'
import { createTerritories } from '#main/app/territories.ts'
import { openWorkspaceDb } from '#main/db/workspace-db.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { RecordName } from '#shared/records/records.ts'
import { type RowWrite, write } from '#shared/records/row-write.ts'
import { temporaryFolder } from '../../../../tests/support/temporary.ts'
import { territoryMap } from './territory-map.ts'

const territories = createTerritories(join(import.meta.dirname, '../../../../resources'))
const [north, south, gone] = [randomIds.row(), randomIds.row(), randomIds.row()]
const ouestRhodanien = '200040566'

/** An espace of the Rhône with these rows. */
const mapOf = (...areas: readonly (readonly [record: RecordName, values: object])[]) => {
  const workspace = openWorkspaceDb(temporaryFolder(), { clock: systemClock, ids: randomIds })
  onTestFinished(() => workspace.close())
  const rows: readonly RowWrite[] = [
    { record: 'espace', id: randomIds.row(), values: { departementCode: '69' } },
    { record: 'sector', id: north, values: { name: 'Nord' } },
    { record: 'sector', id: south, values: { name: 'Sud' } },
    ...areas.map(([record, values]) => write(record, randomIds.row(), values)),
  ]
  for (const row of rows) workspace.log.commit({ intent: 'person.update', author: null, writes: [row] })
  return territoryMap({ workspace, territories } as FeatureContext)
}

test('a commune goes before its EPCI, a former code stands for the present one, a border does not count', () => {
  const map = mapOf(
    ['sectorArea', { sector: north, kind: 'epci', code: ouestRhodanien }],
    ['sectorArea', { sector: south, kind: 'commune', code: '69006' }],
    ['sectorArea', { sector: north, kind: 'epci', code: '200077014' }],
  )
  expect(map.epciOf('69001')).toEqual({ code: ouestRhodanien, name: "CA de l'Ouest Rhodanien" })
  const codes = ['69001', '69006', '69025', '38087', '69009', '99999']
  expect(codes.map(map.sectorOf)).toEqual([north, south, north, north, null, null])
  expect(map.communeOf('69025')?.code).toBe('69248')
})

test('what is said last of a part stands; a sector that is gone says nothing', () => {
  const map = mapOf(
    ['sectorArea', { sector: north, kind: 'epci', code: ouestRhodanien }],
    ['sectorArea', { sector: south, kind: 'epci', code: ouestRhodanien }],
    ['sectorArea', { sector: gone, kind: 'commune', code: '69006' }],
    ['excludedArea', { kind: 'commune', code: '69037' }],
    ['excludedArea', { kind: 'epci', code: '200046977' }],
  )
  expect(map.sectorOf('69006')).toBe(south)
  expect(['69037', '69003', '69001', '99999'].map(map.isExcluded)).toEqual([true, true, false, false])
})

test('communes are asked by sector, EPCI and code together', () => {
  const map = mapOf(
    ['sectorArea', { sector: north, kind: 'epci', code: ouestRhodanien }],
    ['sectorArea', { sector: north, kind: 'commune', code: '69009' }],
  )
  expect(map.communesOf({ sectors: [north], epci: ['200040574'] })).toEqual(['69009'])
  expect(map.communesOf({ communes: ['69248'], sectors: [north] })).toContain('69025')
  expect(map.communesOf({ sectors: [south] })).toEqual([])
  expect(map.departement?.communes.length).toBe(266)
})
