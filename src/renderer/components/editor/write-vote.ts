import type { ResolvedPos } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import type { TextEditor } from './editor-in.ts'
import { saidVote, type Votes, voteAfter, votedOn } from './vote-words.ts'

/** The line at the cursor. */
export const lineAtCursor = ({ state }: TextEditor): string => lineOf(state.selection.$to)

/**
 * What is voted on at the cursor: what its line says but the vote, else the line above, unless that one has its own. What is
 * not said by the line itself is a guess, for whoever writes to read first.
 */
export const subjectAtCursor = ({ state }: TextEditor): { readonly subject: string; readonly isGuessed: boolean } => {
  const { $to } = state.selection
  return { subject: subjectAt($to), isGuessed: ownSubject($to) === '' }
}

/**
 * Writes how a vote on this went, in the line at the cursor and in the place of what it said of one, and makes it a decision. A line
 * that says something else, and no vote, is kept: the vote comes below.
 */
export const writeVote = (editor: TextEditor, subject: string, votes: Votes): void => {
  const { view, state } = editor
  const { $to } = state.selection
  const isOfOther = ![subject, ''].includes(ownSubject($to)) && saidVote(lineOf($to)) === null
  const start = isOfOther ? $to.after() + 1 : $to.start()
  const tr = isOfOther ? withVoteBelow(editor, $to, subject, votes) : withVoteAt(editor, $to, subject, votes)
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, tr.doc.resolve(start).end())).scrollIntoView())
  view.focus()
}

const withVoteBelow = ({ state: { tr, schema } }: TextEditor, $at: ResolvedPos, subject: string, votes: Votes) => {
  const text = `${subject}${voteAfter(subject, votes)}`
  const decision = { type: 'paragraph', attrs: { style: 'decision' }, content: [{ type: 'text', text }] }
  return tr.insert($at.after(), schema.nodeFromJSON(decision))
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
  if (found === null || votes === undefined) return
  const $at = doc.resolve(found)
  editor.view.dispatch(withVoteAt(editor, $at, subjectAt($at), votes))
}

const withVoteAt = ({ state: { tr } }: TextEditor, $at: ResolvedPos, subject: string, votes: Votes) => {
  const start = $at.start()
  const { parent } = $at
  // What the line says is kept as it stands, with its marks and its citations.
  if (subject === ownSubject($at))
    for (const { from, to, put } of saidVote(lineOf($at))?.edits.toReversed() ?? [])
      tr.insertText(put, start + from, start + to)
  else tr.insertText(subject, start, $at.end())
  tr.insertText(voteAfter(lineOf(tr.doc.resolve(start)), votes), tr.mapping.map($at.end()))
  if (parent.type.name !== 'paragraph') return tr
  return tr.setNodeMarkup(start - 1, undefined, { ...parent.attrs, style: parent.attrs.style ?? 'decision' })
}

const subjectAt = ($at: ResolvedPos): string => {
  const own = ownSubject($at)
  if (own !== '') return own
  const above = lineAbove($at)
  return saidVote(above) === null ? above : ''
}

const ownSubject = ($at: ResolvedPos): string => sameLine(votedOn(lineOf($at)).replaceAll(notWords, ' '))

const lineAbove = ($at: ResolvedPos): string => {
  let above = ''
  $at.doc.nodesBetween(0, $at.start() - 1, (node) => {
    if (node.isTextblock) above = sameLine(node.textContent) || above
  })
  return above
}

const notWords = '\ufffc'

/** As long as the line itself: what is no word counts for one sign. */
const lineOf = ({ parent }: ResolvedPos): string => parent.textBetween(0, parent.content.size, undefined, notWords)

/** A line as it is compared with others, whatever its spaces are. */
export const sameLine = (line: string): string => line.replaceAll(/\s+/g, ' ').trim()
