import { expect, test } from 'vitest'
import { doc, paragraph, plain } from './build.ts'
import { replaceWords } from './replace-words.ts'

const bold = { type: 'bold' } as const

test('words over several marks take those of the first, in the first paragraph of that text', () => {
  const words = paragraph([plain('les tr'), plain('ois', bold), { type: 'hardBreak' }, plain('points')])
  const text = doc(paragraph('les'), words, words)
  expect(replaceWords(text, { paragraph: 'les trois\npoints', from: 4, to: 9 }, 'quatre')).toEqual(
    doc(paragraph('les'), paragraph([plain('les quatre'), { type: 'hardBreak' }, plain('points')]), words),
  )
})
