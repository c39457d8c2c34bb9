import type { ReplyTarget } from '#shared/contract/meetings/evaluation-import.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { EvaluationQuestion } from '#shared/records/records.ts'
import type { SourceTable } from '#shared/text/source-table.ts'
import { readNumber } from './read-number.ts'

type Asked = Pick<EvaluationQuestion, 'id' | 'text'>

/** What each column is likely to feed: each question the column that says it best, and a column of numbers the number. */
export const guessReplyColumns = (table: SourceTable, questions: readonly Asked[]): readonly (ReplyTarget | null)[] => {
  const headers = table.lines[table.header]?.cells ?? []
  const pairs = headers
    .flatMap((header, column) =>
      questions.map((question, rank) => ({ column, question: question.id, score: scoreOf(header, question, rank) })),
    )
    .filter(({ score }) => score >= least)
    .toSorted((a, b) => b.score - a.score)
  const guessed = headers.map((): ReplyTarget | null => null)
  for (const { column, question } of pairs)
    if (guessed[column] === null && !guessed.includes(question)) guessed[column] = question
  const number = headers.findIndex(
    (header, column) => guessed[column] === null && numberHeader.test(fold(header)) && holdsNumbers(table, column),
  )
  return guessed.with(Math.max(0, number), number === -1 ? (guessed[0] ?? null) : 'number')
}

/** As many words in common as not. */
const least = 0.5

const scoreOf = (header: string, { text }: Asked, rank: number): number => {
  if (new RegExp(`^(?:q|question)[ .°]*${rank + 1}(?!\\d)`).test(fold(header))) return 0.9
  const [said, asked] = [wordsOf(header), wordsOf(text ?? '')]
  const common = [...said].filter((word) => asked.has(word)).length
  return common === 0 ? 0 : common / (said.size + asked.size - common)
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(fold(text).match(/[\p{L}\p{N}]+/gu))

const numberHeader = /^(?:n[°ºo.]?|num(?:ero)?|fiche|numero (?:de (?:la )?)?fiche|n[°ºo.]? (?:de (?:la )?)?fiche)$/

/** Online questionnaires number their answers too, with figures that no paper bears. */
const holdsNumbers = ({ lines, header }: SourceTable, column: number): boolean =>
  lines.slice(header + 1).every(({ cells }) => readNumber(cells[column] ?? '').ok)
