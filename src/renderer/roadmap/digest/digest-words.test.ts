import { expect, test } from 'vitest'
import type { DigestEntry } from '#shared/contract/roadmap/digest.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { digestName, keptSentence } from './digest-words.ts'

const entry = (kept: boolean): DigestEntry => ({ id: 'x' as RowId, kind: 'news', title: '', detail: '', kept })

test('a letter is named by its title and its last day, and says how much it keeps', () => {
  const letter = { id: 'x' as RowId, startsOn: null }
  expect(digestName({ ...letter, title: 'Lettre', endsOn: '2026-11-30' })).toBe(
    'Lettre, jusqu’au 30\u00a0nov.\u00a02026',
  )
  expect(digestName({ ...letter, title: null, endsOn: null })).toBe('Lettre sans titre')
  expect(keptSentence([entry(true), entry(true)])).toBe('2\u00a0éléments gardés')
  expect(keptSentence([entry(true), entry(false)])).toBe('1\u00a0élément gardé sur 2')
})
