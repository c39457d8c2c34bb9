import { findWords, type WordsAsked } from '../find-words.ts'
import { mapInlines } from './map-inlines.ts'
import { inlineSigns } from './plain-text.ts'
import { spliceWords } from './replace-words.ts'
import type { Footnote, Inline, RichText, TextNode } from './rich-text.ts'

/** Words found in a text: in its nth line, from one sign to another; a note is one sign of its line. */
export interface FoundInText {
  /** Rank among the paragraphs and headings that hold something, from 0. */
  readonly line: number
  readonly from: number
  readonly to: number
  /** In the words of the note called there: the whole call, which shows none of them. */
  readonly inNote: boolean
}

/** Where a text has the words, in reading order; a note is read where it is called. */
export const findInText = (text: RichText | null, asked: WordsAsked): readonly FoundInText[] => {
  const found: FoundInText[] = []
  if (text === null) return found
  let line = -1
  mapInlines(text, (nodes) => {
    line += 1
    found.push(...piecesOf(nodes, asked).map(({ from, to, note }) => ({ line, from, to, inNote: note !== null })))
    return nodes
  })
  return found
}

/** The same text with what was found replaced: all of it, or the one of this rank. Words keep the marks of the first they replace. */
export const replaceInText = (text: RichText, asked: WordsAsked, by: string, only: number | null): RichText => {
  let rank = -1
  const isWanted = () => {
    rank += 1
    return only === null || rank === only
  }
  return mapInlines(text, (nodes) =>
    piecesOf(nodes, asked)
      .filter(isWanted)
      .reduceRight<readonly Inline[]>((line, piece) => replacePiece(line, piece, by), nodes),
  )
}

/** The same of words without marks. */
export const replaceInWords = (words: string, asked: WordsAsked, by: string, only: number | null): string =>
  findWords(words, asked)
    .filter((_, rank) => only === null || rank === only)
    .reduceRight((line, { from, to }) => line.slice(0, from) + by + line.slice(to), words)

/** Words found in a line, or in a note that it calls: the rank of the note, and the place in its own words. */
interface Piece {
  readonly from: number
  readonly to: number
  readonly note: { readonly rank: number; readonly from: number; readonly to: number } | null
}

const piecesOf = (nodes: readonly Inline[], asked: WordsAsked): readonly Piece[] => {
  const inLine = findWords(inlineSigns(nodes), asked).map((place): Piece => ({ ...place, note: null }))
  const inNotes = notesIn(nodes).flatMap(({ note, at }, rank) =>
    findWords(inlineSigns(note.content), asked).map(
      (place): Piece => ({ from: at, to: at + 1, note: { rank, ...place } }),
    ),
  )
  return [...inLine, ...inNotes].toSorted((a, b) => a.from - b.from)
}

const replacePiece = (nodes: readonly Inline[], { note, ...place }: Piece, by: string): readonly Inline[] => {
  if (note === null) return spliceWords(nodes, place, by)
  const called = notesIn(nodes)[note.rank]?.note
  return nodes.map((node) =>
    node === called ? { ...node, content: spliceWords(node.content, note, by).filter(isText) } : node,
  )
}

const isText = (node: Inline): node is TextNode => node.type === 'text'

/** The notes of a line, and the place of their calls. */
const notesIn = (nodes: readonly Inline[]): readonly { readonly note: Footnote; readonly at: number }[] => {
  let at = 0
  return nodes.flatMap((node) => {
    const here = at
    at += node.type === 'text' ? node.text.length : 1
    return node.type === 'footnote' ? [{ note: node, at: here }] : []
  })
}
