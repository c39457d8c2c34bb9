import type { Editor, Range } from '@tiptap/core'
import { Fragment, type Node, type ResolvedPos } from '@tiptap/pm/model'
import { Selection, type Transaction } from '@tiptap/pm/state'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'
import { fromStored } from '../stored.ts'

/** Puts a kept text in the place of what was typed to find it, the cursor at its end. */
export const insertBlock = (editor: Editor, range: Range, body: RichText | null): void => {
  const { content } = editor.schema.nodeFromJSON(fromStored(body))
  editor
    .chain()
    .command(({ tr }) => putBlock(tr, range, content))
    .focus()
    .run()
}

/**
 * In a list, paragraphs and lines become lines of that list; what cannot be a line stands after it. Elsewhere the text
 * takes the paragraph's place, or stands before what is written there already.
 */
export const putBlock = (tr: Transaction, range: Range, content: Fragment): true => {
  tr.delete(range.from, range.to)
  const at = tr.doc.resolve(range.from)
  const lines = at.node(-1).type.name === 'listItem' ? linesOf(content, at.node(-1)) : null
  const place = at.node(-1).type.name !== 'listItem' ? ofParagraph(at) : lines === null ? afterList(at) : ofLine(at)
  const put = lines ?? content
  tr.replaceWith(place.from, place.to, put)
  tr.setSelection(Selection.near(tr.doc.resolve(place.from + put.size), -1)).scrollIntoView()
  return true
}

const ofParagraph = (at: ResolvedPos): Range => ({
  from: at.before(),
  to: at.parent.content.size === 0 ? at.after() : at.before(),
})

/** A line that holds nothing else is replaced. */
const ofLine = (at: ResolvedPos): Range => {
  const isAlone = at.node(-1).childCount === 1 && at.parent.content.size === 0
  return { from: at.before(-1), to: isAlone ? at.after(-1) : at.before(-1) }
}

const afterList = (at: ResolvedPos): Range => {
  const outermost = Array.from({ length: at.depth }, (_, index) => index + 1).find((depth) =>
    ['bulletList', 'orderedList'].includes(at.node(depth).type.name),
  )
  const after = at.after(outermost)
  return { from: after, to: after }
}

/** `null` when a part of it cannot be a line. */
const linesOf = (content: Fragment, item: Node): Fragment | null => {
  const lines = content.content.map((block): readonly Node[] | null => {
    if (block.type.name === 'paragraph') return [item.type.create(null, block)]
    return ['bulletList', 'orderedList'].includes(block.type.name) ? block.content.content : null
  })
  return lines.includes(null) ? null : Fragment.from(lines.flatMap((some) => some ?? []))
}
