import { expect, test } from 'vitest'
import { issueSentence } from './issue-sentence.ts'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')
const issue = { column: 2, columnName: 'C', value: '6987', reason: 'un code postal a cinq chiffres' }

test('a reason is a sentence with its place and its value', () => {
  expect(plain(issueSentence(issue))).toBe('Colonne C, « 6987 » : un code postal a cinq chiffres.')
  expect(plain(issueSentence({ ...issue, value: '' }))).toBe('Colonne C : un code postal a cinq chiffres.')
  expect(plain(issueSentence({ column: null, columnName: null, value: '', reason: 'ligne répétée' }))).toBe(
    'Ligne répétée.',
  )
})

test('a value is not said twice', () => {
  const reason = '«\u00A031/02/2026\u00A0» n’est pas un jour du calendrier'
  expect(plain(issueSentence({ ...issue, columnName: 'H', value: '31/02/2026', reason }))).toBe(
    'Colonne H : « 31/02/2026 » n’est pas un jour du calendrier.',
  )
})
