import { createContext } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Picture } from '#shared/records/records.ts'
import type {
  Block,
  Footnote,
  Inline,
  ListItem,
  RichText,
  TableCell,
  TableRow,
} from '#shared/text/rich-text/rich-text.ts'

/** What the blocks of a document refer to: the numbers of its notes, and its pictures. */
export interface Shown {
  readonly numbers: ReadonlyMap<Footnote, number>
  readonly pictures: ReadonlyMap<RowId, Picture>
}

export const ShownContext = createContext<Shown>({ numbers: new Map(), pictures: new Map() })

/** The notes of a document, in the order in which it calls them. */
export const footnotesOf = (body: RichText): readonly Footnote[] => body.content.flatMap(notesIn)

type Node = Block | ListItem | TableRow | TableCell | Inline

const notesIn = (node: Node): readonly Footnote[] => {
  if (node.type === 'footnote') return [node]
  return 'content' in node ? ((node.content ?? []) as readonly Node[]).flatMap(notesIn) : []
}
