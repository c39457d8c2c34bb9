import { expect, test } from 'vitest'
import { voteAfter, voteWords } from './vote-words.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('a vote says its outcome, and none when as many are for as against', () => {
  const said = (yes: number, no: number, abstentions: number) => plain(voteWords({ yes, no, abstentions }))
  expect(said(4, 1, 1)).toBe('Adopté : 4 pour, 1 contre, 1 abstention.')
  expect(said(1, 4, 2)).toBe('Rejeté : 1 pour, 4 contre, 2 abstentions.')
  expect(said(3, 3, 0)).toBe('Vote : 3 pour, 3 contre.')
})

test('it comes after what is voted on, as a sentence of its own', () => {
  const votes = { yes: 4, no: 0, abstentions: 0 }
  const after = (written: string) => plain(written + voteAfter(written, votes))
  expect(after('On ouvre le lundi soir')).toBe('On ouvre le lundi soir. Adopté : 4 pour, 0 contre.')
  expect(after('On ouvre le lundi soir.')).toBe('On ouvre le lundi soir. Adopté : 4 pour, 0 contre.')
  expect(after('On ouvre le lundi soir. ')).toBe('On ouvre le lundi soir. Adopté : 4 pour, 0 contre.')
  expect(after('')).toBe('Adopté : 4 pour, 0 contre.')
})
