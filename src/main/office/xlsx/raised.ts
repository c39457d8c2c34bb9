import type { CellContent, TextRun } from './page-sheet.ts'

/** A text whose ordinals end in raised letters: « 3e trimestre », « 1er octobre ». */
export const raised = (text: string): CellContent => {
  const runs = text
    .split(/(?<=(?<![\p{L}\d])\d+)(ers?|res?|es?)(?![\p{L}\d])/u)
    .map((part, index): TextRun => ({ text: part, raised: index % 2 === 1 }))
  return runs.length === 1 ? text : { runs: runs.filter(({ text }) => text !== '') }
}
