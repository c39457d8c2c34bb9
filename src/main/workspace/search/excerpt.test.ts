import { expect, test } from 'vitest'
import { excerptAround } from './excerpt.ts'

const shown = (text: string, wanted: string) => {
  const found = excerptAround(text, wanted)
  return found && [found.excerpt, found.excerpt.slice(...found.match)]
}

test('finds without accents or case, and shows what stands in the text', () => {
  expect(shown('Médiation NUMÉRIQUE', 'numerique')).toEqual(['Médiation NUMÉRIQUE', 'NUMÉRIQUE'])
  expect(excerptAround('Médiation', 'forum')).toBeNull()
})

test('cuts a long text between words', () => {
  const long =
    'Les ateliers du mardi matin reprennent à la médiathèque, puis la salle des fêtes ouvre aux familles du bourg et des hameaux.'
  expect(shown(long, 'salle')).toEqual([
    '…reprennent à la médiathèque, puis la salle des fêtes ouvre aux familles du bourg…',
    'salle',
  ])
})
