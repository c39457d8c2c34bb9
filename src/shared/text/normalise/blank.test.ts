import { expect, test } from 'vitest'
import { isBlank } from './blank.ts'

test.each([
  '',
  ' ',
  '\u00a0',
  '-',
  '—',
  '/',
  '?',
  '...',
  '#N/D',
  '#N/A',
  '#REF!',
  'n/a',
  'NC',
  'N.C.',
  'Néant',
  'neant',
  'NULL',
  '#########################',
])('%j says nothing', (text) => expect(isBlank(text)).toBe(true))

test.each(['0', 'Non', 'x', '✓', 'N', 'Néant-sur-Yvel', 'So', 'Aucun lieu fixe, sur rendez-vous', 'NCA', '1 / 2'])(
  '%j says something',
  (text) => expect(isBlank(text)).toBe(false),
)
