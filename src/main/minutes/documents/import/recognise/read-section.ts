import type { RootContent } from 'hast'
import type { Block, Inline } from '#shared/text/rich-text/rich-text.ts'

/** A section as the file has it, before anything but its title block and speakers is recognised. */
export interface ReadSection {
  /** `null` for the title block. */
  readonly heading: readonly Inline[] | null
  /** 1 to 6; the shallowest of the file is 1. */
  readonly level: number
  readonly blocks: readonly Block[]
  /** The nodes it was read from: the proof compares them with what is made of it. */
  readonly source: readonly RootContent[]
}
