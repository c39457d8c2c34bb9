import type { RootContent } from 'hast'
import type { Block, Inline } from '#shared/text/rich-text/rich-text.ts'

/** A section as the file has it, before anything but its title block and speakers is recognised. */
export interface ReadSection {
  /** The title block. */
  readonly isFront: boolean
  /** Concerto wrote it: what it is made of is as Concerto prints it. */
  readonly isExact: boolean
  /** `null` for the title block, and for what follows the table of a section. */
  readonly heading: readonly Inline[] | null
  /** The file counts this heading: its number is no word that somebody typed. */
  readonly isCounted: boolean
  /** 1 to 6; the shallowest of the file is 1. */
  readonly level: number
  readonly blocks: readonly Block[]
  /** The nodes it was read from: the proof compares them with what is made of it. */
  readonly source: readonly RootContent[]
}
