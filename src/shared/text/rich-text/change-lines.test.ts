import { describe, expect, test } from 'vitest'
import { bullets, doc, item, paragraph, plain } from './build.ts'
import { addLines, removeLine, replaceInLine, signsOfLines } from './change-lines.ts'
import type { Block, RichText } from './rich-text.ts'

const list = doc(
  paragraph('Avant'),
  bullets(item(paragraph('un'), bullets(item(paragraph('dessous')))), item(paragraph('deux'))),
  { type: 'blockquote', content: [paragraph('Cité')] },
)

const grid = (...content: readonly Block[]): RichText =>
  doc({ type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content }] }] })

test('lines are those that hold something, in reading order', () => {
  expect(signsOfLines(doc(paragraph(''), ...list.content))).toEqual(['Avant', 'un', 'dessous', 'deux', 'Cité'])
})

describe('words', () => {
  test('take the place of others in their line, with their own marks', () => {
    const bold = plain('neuf', { type: 'bold' })
    expect(replaceInLine(list, 3, { from: 0, to: 2 }, [bold]).content[1]).toEqual(
      bullets(item(paragraph('un'), bullets(item(paragraph('dessous')))), item(paragraph([bold, plain('ux')]))),
    )
  })

  test('of the same marks are one text again', () => {
    expect(replaceInLine(doc(paragraph('ac')), 0, { from: 1, to: 1 }, [plain('b')])).toEqual(doc(paragraph('abc')))
  })

  test('that leave nothing leave a paragraph', () => {
    expect(replaceInLine(doc(paragraph('a')), 0, { from: 0, to: 1 }, [])).toEqual(doc(paragraph('')))
  })
})

describe('a line', () => {
  test('that is taken out takes the item, the list or the quotation that it alone filled', () => {
    const without = [3, 2, 1, 1].reduce(removeLine, list)
    expect(without).toEqual(doc(paragraph('Avant')))
  })

  test('that is taken out of a cell leaves the cell', () => {
    expect(removeLine(grid(paragraph('a')), 0)).toEqual(grid(paragraph('')))
  })

  test('that heads an item leaves what stands under it in an item', () => {
    expect(removeLine(list, 1).content[1]).toEqual(
      bullets(item(paragraph(''), bullets(item(paragraph('dessous')))), item(paragraph('deux'))),
    )
  })

  test('that is added beside an item is an item, over what stands under the one before', () => {
    expect(addLines(list, 1, 'after', [[plain('un bis')]]).content[1]).toEqual(
      bullets(
        item(paragraph('un')),
        item(paragraph('un bis'), bullets(item(paragraph('dessous')))),
        item(paragraph('deux')),
      ),
    )
    expect(addLines(list, 3, 'before', [[plain('un et demi')]]).content[1]).toEqual(
      bullets(
        item(paragraph('un'), bullets(item(paragraph('dessous')))),
        item(paragraph('un et demi')),
        item(paragraph('deux')),
      ),
    )
  })

  test('that is added elsewhere is an ordinary paragraph', () => {
    const speaker = doc(paragraph('Madame ONDINE', 'speaker'))
    expect(addLines(speaker, 0, 'after', [[plain('a')], [plain('b')]])).toEqual(
      doc(paragraph('Madame ONDINE', 'speaker'), paragraph('a'), paragraph('b')),
    )
  })
})
