import { describe, expect, test } from 'vitest'
import { mergedHeader } from './merge-header.ts'

describe('two lines make one header', () => {
  const names = ['Structure', 'Contact – Nom', 'Contact – Tél', 'Commune']

  test('when the workbook merged their cells', () => {
    expect(
      mergedHeader(['Structure', 'Contact', 'Contact', 'Commune'], ['Structure', 'Nom', 'Tél', 'Commune']),
    ).toEqual(names)
  })

  test('when merged cells became empty ones', () => {
    expect(mergedHeader(['Structure', 'Contact', '', 'Commune'], ['', 'Nom', 'Tél', ''])).toEqual(names)
  })

  test('when only the group has a name above', () => {
    expect(mergedHeader(['', 'Contact', 'Contact', ''], ['Structure', 'Nom', 'Tél', 'Commune'])).toEqual(names)
  })
})

test('years below their group, or above it, are names of columns, unless the line says something else', () => {
  const top = ['Action', 'Calendrier', 'Calendrier']
  expect(mergedHeader(top, ['Action', '2025', '2026'])).toEqual(['Action', 'Calendrier – 2025', 'Calendrier – 2026'])
  expect(mergedHeader(top, ['Former', '2025', '2026'])).toBeNull()
  expect(mergedHeader(['Action', '2025', '', '2026'], ['', 'T1', 'T2', 'T1'])).toEqual([
    'Action',
    '2025 – T1',
    '2025 – T2',
    '2026 – T1',
  ])
  expect(mergedHeader(['Action', '2025', '2026'], ['Former', 'x', 'x'])).toBeNull()
})

describe('two lines are two lines', () => {
  test.each([
    ['a header and its data', ['Nom', 'Commune', 'Tél'], ['Lavoir', 'Vaubreuil', '04 74 00 00 00']],
    ['a header with an empty name and texts', ['Nom', '', 'Commune'], ['Lavoir', 'neuf', '']],
    ['a title and a header', ['Liste des lieux', '', ''], ['Nom', 'Commune', 'Tél']],
    ['a merged title and a header', ['Liste', 'Liste', 'Liste'], ['Nom', 'Commune', 'Tél']],
    ['a merged title and a header with an empty name', ['Liste', 'Liste', 'Liste'], ['Nom', '', 'Tél']],
    ['a title, a date, and a header', ['Liste des lieux', '', 'Mars'], ['Nom', 'Commune', 'Tél']],
    ['the same name twice', ['Nom', 'Nom', 'Note'], ['Duval', 'Jeanne', 'à rappeler']],
  ])('%s', (_what, top, bottom) => expect(mergedHeader(top, bottom)).toBeNull())
})
