import type { Root, RootContent } from 'hast'
import { describe, expect, test } from 'vitest'
import { doc, paragraph } from '#shared/text/rich-text/build.ts'
import { element, text } from './hast.ts'
import { saysAll, saysSame } from './proof.ts'
import type { ReadSection } from './recognise/read-section.ts'
import { recognise } from './recognise/recognise.ts'

const p = (words: string): RootContent => element('p', {}, [text(words)])

const source = [element('h2', {}, [text('1. Un titre')]), p('Une phrase.'), p('Une autre, 50 %.')]

const section = (...lines: readonly string[]): ReadSection => ({
  ...{ isFront: false, isExact: false, isCounted: false, level: 1 },
  heading: [{ type: 'text', text: '1. Un titre' }],
  blocks: lines.map((line) => paragraph(line)),
  source,
})

const holds = (...lines: readonly string[]): boolean => {
  const read = section(...lines)
  const [recognised] = recognise([read])
  return recognised !== undefined && saysSame(recognised, read)
}

describe('a section says its source', () => {
  test('when every word is there, in order', () => {
    expect(holds('Une phrase.', 'Une autre, 50 %.')).toBe(true)
  })

  test.each([
    ['a lost word', ['Une phrase.', 'Une, 50 %.']],
    ['a lost paragraph', ['Une phrase.']],
    ['a lost figure', ['Une phrase.', 'Une autre, %.']],
    ['a lost sign that means', ['Une phrase.', 'Une autre, 50.']],
    ['an added word', ['Une phrase.', 'Une autre, 50 %.', 'De trop']],
    ['paragraphs in another order', ['Une autre, 50 %.', 'Une phrase.']],
    ['two words made one', ['Unephrase.', 'Une autre, 50 %.']],
  ])('not with %s', (_name, lines) => {
    expect(holds(...lines)).toBe(false)
  })

  test('not when the number printed is not the file’s', () => {
    const read = section('Une phrase.', 'Une autre, 50 %.')
    const [recognised] = recognise([read])
    expect(recognised?.printedNumber).toBe(1)
    if (recognised) expect(saysSame({ ...recognised, printedNumber: 2 }, read)).toBe(false)
  })

  test('nor when a recognised body drops what it did not place', () => {
    const read = section('Une phrase.', 'Une autre, 50 %.')
    const [recognised] = recognise([read])
    if (recognised === undefined) throw new Error('nothing recognised')
    const row = { ...recognised.imported.row, body: doc(paragraph('Une phrase.')) }
    expect(saysSame({ ...recognised, imported: { ...recognised.imported, row } }, read)).toBe(false)
  })
})

describe('the sections say the tree', () => {
  const tree: Root = { type: 'root', children: source }

  test('when each node is in one of them', () => {
    expect(saysAll(tree, [section()])).toBe(true)
    expect(saysAll({ type: 'root', children: [p('Avant.'), ...source] }, [section()])).toBe(false)
    expect(saysAll(tree, [section(), section()])).toBe(false)
  })
})
