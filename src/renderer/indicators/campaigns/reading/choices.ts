import type { FiguresChoices } from '#shared/contract/indicators/figures-import.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Period } from '#shared/text/period.ts'

/** What a person settles of one file. */
export interface FileDecisions {
  /** `null`: the file is left aside. */
  readonly structure: (actor: RowId | null) => void
  /** As the file itself says. */
  readonly asItSays: () => void
  readonly period: (period: Period) => void
  /** What the file says otherwise was read, and its figures are taken all the same. */
  readonly confirm: (differences: readonly string[]) => void
  readonly figure: (key: string, keep: 'file' | 'stored') => void
  readonly line: (line: string, feeds: RowId | null) => void
}

/** The decisions of a file, each replacing the one before it about the same thing. */
export const choicesOf = (
  choices: FiguresChoices,
  file: number,
  choose: (choices: FiguresChoices) => void,
): FileDecisions => {
  const others = <One extends { readonly file: number }>(
    all: readonly One[],
    same: (one: One) => boolean = () => true,
  ) => all.filter((one) => one.file !== file || !same(one))
  return {
    structure: (actor) => choose({ ...choices, structures: [...others(choices.structures), { file, actor }] }),
    asItSays: () => choose({ ...choices, structures: others(choices.structures) }),
    period: (period) => choose({ ...choices, periods: [...others(choices.periods), { file, period }] }),
    confirm: (differences) =>
      choose({ ...choices, confirmed: [...others(choices.confirmed), { file, differences: [...differences] }] }),
    figure: (key, keep) =>
      choose({ ...choices, figures: [...others(choices.figures, (one) => one.key === key), { file, key, keep }] }),
    line: (line, feeds) =>
      choose({ ...choices, lines: [...others(choices.lines, (one) => one.line === line), { file, line, feeds }] }),
  }
}
