import { expect, test } from 'vitest'
import type { CommuneData } from '#shared/records/directory/territory.ts'
import { emptyDraft } from './draft.ts'
import { settlePoint } from './settle-point.ts'

test('metres that are near a known town in either projection are asked about, and no point is kept', () => {
  const draft = { ...emptyDraft(2, 1), longitude: '340800', latitude: '6558900' }
  const nearestTown = () => ({ commune: { code: '69264' } as CommuneData, kilometres: 1 })
  settlePoint(draft, { pointColumn: { column: 3, columnName: 'D' }, addresses: { nearestTown } })
  expect(draft.place.given).toEqual({})
  expect(draft.issues.map(({ columnName, value }) => [columnName, value])).toEqual([['D', '6558900 ; 340800']])
  expect(draft.issues[0]?.reason).toMatch(
    /^ces mètres disent [\d., -]+ en Lambert-93 et [\d., -]+ sur les cartes du web/,
  )
})
