import type { CellContent, TextRun } from './page-sheet.ts'

/** A text whose ordinals end in raised letters: « 3e trimestre », « 1er octobre ». */
export const raised = (text: string): CellContent => {
  const runs = raisedRuns(text)
  return runs.some((run) => run.raised) ? { runs } : text
}

export const raisedRuns = (text: string): readonly TextRun[] =>
  text
    .split(/(?<=(?<![\p{L}\d])\d+)(ers?|res?|es?)(?![\p{L}\d])/u)
    .map((part, index): TextRun => ({ text: part, raised: index % 2 === 1 }))
    .filter(({ text }) => text !== '')
