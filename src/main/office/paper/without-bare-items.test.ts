import { expect, test } from 'vitest'
import { bullets, doc, item, ordered, paragraph } from '#shared/text/rich-text/build.ts'
import { withoutBareItems } from './without-bare-items.ts'

const said = item(paragraph('Dit'))
const bare = item(paragraph(''))

test.each([
  ['the last line, opened and left', doc(bullets(said, bare)), doc(bullets(said))],
  ['a line in the middle', doc(ordered(3, said, bare, said)), doc(ordered(3, said, said))],
  ['a whole list', doc(paragraph('Avant'), bullets(bare, bare)), doc(paragraph('Avant'))],
  ['a line under another', doc(bullets(item(paragraph('Dit'), bullets(bare)))), doc(bullets(item(paragraph('Dit'))))],
  [
    'what a quotation must hold',
    doc({ type: 'blockquote', content: [bullets(bare)] }),
    doc({ type: 'blockquote', content: [paragraph('')] }),
  ],
])('%s', (_what, text, shown) => expect(withoutBareItems(text)).toEqual(shown))

test('a line that leads to others, and an empty paragraph, stay', () => {
  const text = doc(bullets(item(paragraph(''), bullets(said))), paragraph(''))
  expect(withoutBareItems(text)).toEqual(text)
})
