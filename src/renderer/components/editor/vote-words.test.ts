import { expect, test } from 'vitest'
import { saidVote, voteAfter, votedOn, voteWords, withVote } from './vote-words.ts'

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

test('a vote that a line says is read, and its line is written again in its place', () => {
  const again = (line: string) => {
    const said = saidVote(line)
    return said === null ? null : plain(withVote(line, said.votes))
  }
  const written = 'On ouvre le lundi soir. Adopté : 4 pour, 1 contre, 1 abstention.'
  for (const line of [
    'Vote : on ouvre le lundi soir – 4 pour, 1 contre, 1 abstention',
    'Vote\u00a0: on ouvre le lundi soir. 4 pour, 1 contre et 1 abstention.',
    'On ouvre le lundi soir (4 voix pour, 1 contre, 1 abstention)',
    'On ouvre le lundi soir : pour : 4, contre : 1, abstention : 1',
    'On ouvre le lundi soir. Vote : 4 pour / 1 contre / 1 abstention',
    written,
  ])
    expect(again(line), line).toBe(written)
  expect(again('Vote : 4 pour, 1 contre, 1 abstention')).toBe('Adopté : 4 pour, 1 contre, 1 abstention.')
  expect(again('Vote : la charte. 7 pour')).toBe('La charte. Adopté : 7 pour, 0 contre.')
  expect(again('4 pour, 1 contre : on ouvre le lundi')).toBe('on ouvre le lundi. Adopté : 4 pour, 1 contre.')
})

test('what was voted on is what the line says but the vote', () => {
  expect(votedOn('Vote : on ouvre le lundi – 4 pour, 1 contre')).toBe('On ouvre le lundi')
  expect(votedOn('On ouvre le lundi')).toBe('On ouvre le lundi')
  expect(votedOn('Adopté\u00a0: 4 pour, 1 contre.')).toBe('')
})

test('what is not a vote is not read as one, and a line without one gains its own', () => {
  for (const line of ['Prévoir 4 pour le goûter', 'Vote : la charte', 'Un pour tous, tous contre un', '14 pourcents'])
    expect(saidVote(line), line).toBe(null)
  expect(plain(withVote('La charte', { yes: 2, no: 3, abstentions: 0 }))).toBe('La charte. Rejeté : 2 pour, 3 contre.')
})
