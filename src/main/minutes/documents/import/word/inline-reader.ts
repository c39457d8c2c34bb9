import type { ElementContent } from 'hast'
import type { XmlNode } from '#main/office/xml/xml-tree.ts'
import type { Reading } from './reading.ts'

/** Reads the blocks that stand in nodes. @param relations of the part the nodes stand in, when it is another one */
export type ReadBlocks = (nodes: readonly XmlNode[], relations?: Reading['relations']) => readonly ElementContent[]

export interface InlineReader {
  readonly reading: Reading
  /** How blocks inside a text box or a note are read. */
  readonly readBlocks: ReadBlocks
}
