import type { XmlNode } from '#main/office/xml/xml-tree.ts'
import type { ListCounter } from './numbering.ts'
import type { Styles } from './styles.ts'
import type { Relation, WordPackage } from './word-package.ts'

/** A document being read: what its text refers to, and what is noticed on the way. */
export interface Reading {
  readonly file: WordPackage
  readonly styles: Styles
  readonly lists: ListCounter
  /** By their ids. */
  readonly notes: ReadonlyMap<string, Note>
  readonly endnotes: ReadonlyMap<string, Note>
  readonly noticed: Noticed
  /** Fields that have begun and not ended, the innermost last: they may run across paragraphs. */
  readonly fields: Field[]
  /** A field that never ends would swallow the rest of the document: its marks then mean nothing. */
  readonly fieldsAreWhole: boolean
  /** Of the part being read. */
  readonly relations: ReadonlyMap<string, Relation>
}

/** A note, in its own part of the file. */
export interface Note {
  readonly children: readonly XmlNode[]
  readonly relations: Reading['relations']
}

interface Field {
  instruction: string
  /** What follows is what the field shows. */
  shows: boolean
}

/** What minutes do not keep as it was. Texts are whole: what is not in the minutes is said in a remark. */
export interface Noticed {
  readonly deleted: string[]
  inserted: number
  moved: number
  readonly hidden: string[]
  /** Comments that have begun, with the words they are about so far. */
  readonly commented: Map<string, string>
  readonly openComments: Set<string>
  textBoxes: number
  contents: number
  /** Lines of a table of contents that Concerto made: it makes it anew. */
  readonly ownContents: string[]
  equations: number
  endnotes: number
  readonly objects: string[]
  /** Words that stand out by their colour, or by the ground behind them, by its name. */
  readonly coloured: Map<string, number>
}

export const nothingNoticed = (): Noticed => ({
  deleted: [],
  inserted: 0,
  moved: 0,
  hidden: [],
  commented: new Map(),
  openComments: new Set(),
  textBoxes: 0,
  contents: 0,
  ownContents: [],
  equations: 0,
  endnotes: 0,
  objects: [],
  coloured: new Map(),
})
