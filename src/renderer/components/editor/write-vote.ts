import type { ResolvedPos } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import type { TextEditor } from './editor-in.ts'
import { saidVote, type Votes, voteAfter } from './vote-words.ts'

/** The line at the cursor: what is voted on. */
export const lineAtCursor = ({ state }: TextEditor): string => lineOf(state.selection.$to)

/** Writes how a vote went at the end of the line at the cursor, in the place of what it said of one, and makes it a decision. */
export const writeVote = (editor: TextEditor, votes: Votes): void => {
  const { view, state } = editor
  const { $to } = state.selection
  const tr = withVoteAt(editor, $to, votes)
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, tr.doc.resolve($to.start()).end())).scrollIntoView())
  view.focus()
}

/** The same of the line that says this, wherever the cursor is. */
export const writeSaidVote = (editor: TextEditor, line: string): void => {
  const { doc } = editor.state
  let found: number | null = null
  doc.descendants((node, at) => {
    if (node.isTextblock && sameLine(node.textContent) === sameLine(line)) found = at + 1
    return found === null
  })
  const votes = saidVote(line)?.votes
  if (found !== null && votes !== undefined) editor.view.dispatch(withVoteAt(editor, doc.resolve(found), votes))
}

const withVoteAt = ({ state: { tr } }: TextEditor, $at: ResolvedPos, votes: Votes) => {
  const start = $at.start()
  const { parent } = $at
  for (const { from, to, put } of saidVote(lineOf($at))?.edits.toReversed() ?? [])
    tr.insertText(put, start + from, start + to)
  tr.insertText(voteAfter(lineOf(tr.doc.resolve(start)), votes), tr.mapping.map($at.end()))
  if (parent.type.name !== 'paragraph') return tr
  return tr.setNodeMarkup(start - 1, undefined, { ...parent.attrs, style: parent.attrs.style ?? 'decision' })
}

/** As long as the line itself: what is no word counts for one sign. */
const lineOf = ({ parent }: ResolvedPos): string => parent.textBetween(0, parent.content.size, undefined, '\ufffc')

const sameLine = (line: string): string => line.replaceAll(/\s+/g, ' ').trim()
