import type { PdfWord } from '#main/office/pdf/read/pdf-page.ts'
import type { FlowLine } from './flow.ts'
import type { CutsWord } from './hyphens.ts'

/** How the lines of a document are made of paragraphs. */
export interface Habits {
  /** From one line to the next, by the size of letters. */
  readonly leading: (size: number) => number
  readonly cutsWord: CutsWord
  /** A space is drawn where a line ends: without one, the end of a line that one word fills cuts it. */
  readonly spacesEnds: boolean
  /** The lines of the note that a word calls, without its own sign. */
  readonly noteOf: (word: PdfWord) => readonly FlowLine[] | null
  /** How far a line may reach, where those that begin at its place show it. */
  readonly boundOf: (line: FlowLine) => number
}
