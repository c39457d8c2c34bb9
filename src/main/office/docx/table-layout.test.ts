import { describe, expect, test } from 'vitest'
import { paragraph } from '#shared/text/rich-text/build.ts'
import { inlineText } from '#shared/text/rich-text/plain-text.ts'
import type { TableCell, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { layOut } from './table-layout.ts'

const cell = (text: string, colspan = 1, rowspan = 1): TableCell => ({
  type: 'tableCell',
  attrs: { colspan, rowspan },
  content: [paragraph(text)],
})

const row = (...content: readonly TableCell[]): TableRow => ({ type: 'tableRow', content })

/** Each row as « text:column+span », `|` for the part of a tall cell, `-` for nothing. */
const drawn = (rows: readonly TableRow[]): readonly string[] =>
  layOut(rows).rows.map((cells) =>
    cells
      .map(({ cell, column, span, merge }) => {
        const first = cell?.content[0]
        const text = first?.type === 'paragraph' ? inlineText(first.content) : merge === 'continue' ? '|' : '-'
        return `${text}:${column}+${span}`
      })
      .join(' '),
  )

describe('layOut', () => {
  test('places cells around those that span rows and columns', () => {
    expect(drawn([row(cell('a', 1, 2), cell('b'), cell('c')), row(cell('d', 2))])).toEqual([
      'a:0+1 b:1+1 c:2+1',
      '|:0+1 d:1+2',
    ])
  })

  test('fills short rows, forgets columns no cell begins and rows where nothing stands', () => {
    expect(drawn([row(cell('wide', 100)), row(), row(cell('a'), cell('b'))])).toEqual(['wide:0+2', 'a:0+1 b:1+1'])
    expect(drawn([row(cell('a'), cell('b')), row(cell('c'))])).toEqual(['a:0+1 b:1+1', 'c:0+1 -:1+1'])
  })

  test('cuts spans that leave the table or run into a taller cell', () => {
    expect(drawn([row(cell('a'), cell('b', 1, 9)), row(cell('c', 5)), row(cell('d', 1, 4))])).toEqual([
      'a:0+1 b:1+1',
      'c:0+1 |:1+1',
      'd:0+1 |:1+1',
    ])
  })

  test('keeps every text of a table too wide for Word, in 63 columns', () => {
    const texts = Array.from({ length: 70 }, (_, index) => `t${index}`)
    const layout = layOut([row(...texts.map((text) => cell(text)))])
    expect(layout.columns).toBe(63)
    expect(layout.rows[0]?.flatMap(({ cell }) => cell?.content ?? []).length).toBe(70)
  })
})
