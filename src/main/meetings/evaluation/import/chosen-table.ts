import type { RepliesSettings, ReplyColumn, ReplyTarget } from '#shared/contract/meetings/evaluation-import.ts'
import type { EvaluationQuestion } from '#shared/records/records.ts'
import { columnLetter } from '#shared/text/column-letter.ts'
import type { SourceFile, SourceTable } from '#shared/text/source-table.ts'
import { guessReplyColumns } from '../../documents/evaluation-import/guess-reply-columns.ts'

type Questions = readonly EvaluationQuestion[]

/** The sheet that has most lines, and what its columns look like. */
export const firstSettings = ({ tables }: SourceFile, questions: Questions): RepliesSettings => {
  const sizes = tables.map(({ lines, header }) => lines.length - header)
  const sheet = Math.max(0, sizes.indexOf(Math.max(...sizes)))
  return { sheet, columns: [...guessReplyColumns(tables[sheet] as SourceTable, questions)] }
}

/** Columns that are not as many as the sheet's are guessed anew: the person chose another sheet. */
export const chosenTable = (
  { tables }: SourceFile,
  { sheet, columns }: RepliesSettings,
  questions: Questions,
): { readonly table: SourceTable; readonly targets: readonly (ReplyTarget | null)[] } => {
  const table = tables[sheet < tables.length ? sheet : 0] as SourceTable
  const names = table.lines[table.header]?.cells ?? []
  return { table, targets: columns.length === names.length ? columns : guessReplyColumns(table, questions) }
}

export const replyColumns = ({ table, targets }: ReturnType<typeof chosenTable>): readonly ReplyColumn[] =>
  (table.lines[table.header]?.cells ?? []).map((header, at) => ({
    letter: columnLetter(at),
    header,
    sample: (table.lines.slice(table.header + 1).find(({ cells }) => cells[at]?.trim())?.cells[at] ?? '').slice(0, 80),
    target: targets[at] ?? null,
  }))
