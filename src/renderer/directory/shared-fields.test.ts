import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Sector } from '#shared/records/records.ts'
import { sharedChange, sharedFields, sharedLabel, sharedOptions } from './shared-fields.ts'

const nord: Sector = { id: 'nord' as RowId, name: 'Nord', position: null }

test('the menus of the ticked rows', () => {
  expect(sharedFields.map(sharedLabel)).toEqual(['Type', 'Secteur', 'Champ', 'Gouvernance'])
  expect(sharedOptions('sector', [nord])).toEqual([
    { value: 'nord', label: 'Nord' },
    { value: '', label: 'Celui de sa commune' },
  ])
  expect(sharedOptions('governanceStatus', []).map(({ label }) => label)).toEqual([
    'Candidat',
    'Confirmé',
    'Hors de la gouvernance',
  ])
})

test('a choice is written, and its absence empties', () => {
  expect(sharedChange('kind', 'state')).toEqual({ kind: 'state' })
  expect(sharedChange('kind', '')).toEqual({ kind: null })
})
