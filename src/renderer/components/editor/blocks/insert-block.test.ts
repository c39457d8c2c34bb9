import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { bullets, doc, item, paragraph } from '#shared/text/rich-text/build.ts'
import type { Block, RichText } from '#shared/text/rich-text/rich-text.ts'
import { FootnoteNode } from '../footnote-node.ts'
import { PictureNode } from '../picture-node.ts'
import { vocabulary } from '../schema.ts'
import { fromStored, storedDocument } from '../stored.ts'
import { putBlock } from './insert-block.ts'
import { keptText } from './kept-text.ts'

const schema = getSchema(vocabulary(FootnoteNode, PictureNode))
const stateOf = (text: RichText) => EditorState.create({ doc: schema.nodeFromJSON(fromStored(text)) })

/** The text once a block takes the place of « /m », and what the cursor then stands after. */
const put = (text: RichText, ...blocks: readonly Block[]) => {
  const state = stateOf(text)
  let from = 0
  state.doc.descendants((node, at) => {
    if (node.isText && node.text?.startsWith('/m')) from = at
  })
  const { tr } = state
  putBlock(tr, { from, to: from + 2 }, schema.nodeFromJSON(fromStored(doc(...blocks))).content)
  tr.doc.check()
  return { text: storedDocument(tr.doc), before: tr.selection.$from.parent.textContent }
}

const quotation: Block = { type: 'blockquote', content: [paragraph('Cité')] }

describe('a kept text in the place of what was typed to find it', () => {
  test('an empty paragraph gives its place, one that goes on stays after', () => {
    expect(put(doc(paragraph('A'), paragraph('/m'), paragraph('B')), paragraph('Un'), quotation)).toEqual({
      text: doc(paragraph('A'), paragraph('Un'), quotation, paragraph('B')),
      before: 'Cité',
    })
    expect(put(doc(paragraph('/m Suite')), paragraph('Un')).text).toEqual(doc(paragraph('Un'), paragraph(' Suite')))
  })

  test('in a list, paragraphs and lines become lines of it', () => {
    const list = bullets(item(paragraph('A')), item(paragraph('/m')), item(paragraph('B')))
    expect(put(doc(list), paragraph('Un'), bullets(item(paragraph('Deux')), item(paragraph('Trois'))))).toEqual({
      text: doc(bullets(...['A', 'Un', 'Deux', 'Trois', 'B'].map((words) => item(paragraph(words))))),
      before: 'Trois',
    })
  })

  test('a line that holds lines keeps them', () => {
    const list = bullets(item(paragraph('/m'), bullets(item(paragraph('Dessous')))))
    expect(put(doc(list), paragraph('Un')).text).toEqual(
      doc(bullets(item(paragraph('Un')), item(paragraph(''), bullets(item(paragraph('Dessous')))))),
    )
  })

  test('what cannot be a line stands after the whole list', () => {
    const inner = item(paragraph('A'), bullets(item(paragraph('/m'))))
    expect(put(doc(bullets(inner, item(paragraph('B')))), quotation).text).toEqual(
      doc(bullets(item(paragraph('A'), bullets(item(paragraph('')))), item(paragraph('B'))), quotation),
    )
  })
})

describe('a text that is kept', () => {
  const text = doc(paragraph('Accueil des participants'), bullets(item(paragraph('Tour de table'))))

  test('is the whole of it when no words are chosen', () => {
    expect(keptText(stateOf(text))).toEqual(text)
  })

  test('is the words chosen, in the list they stand in', () => {
    const state = stateOf(text)
    const end = state.doc.content.size - 3
    const chosen = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 9, end)))
    expect(keptText(chosen)).toEqual(doc(paragraph('des participants'), bullets(item(paragraph('Tour de table')))))
  })
})
