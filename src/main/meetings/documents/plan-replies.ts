import { createHash } from 'node:crypto'
import type { ImportIssue } from '#shared/contract/import-line.ts'
import {
  isQuestion,
  type RepliesPreview,
  type ReplyLine,
  type ReplyTarget,
} from '#shared/contract/meetings/evaluation-import.ts'
import { cleanText } from '#shared/kernel/clean-text.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { readAnswer } from '#shared/records/meetings/evaluation-question/read-answer.ts'
import type { EvaluationQuestion, EvaluationReply } from '#shared/records/records.ts'
import { columnLetter } from '#shared/text/column-letter.ts'
import { counted } from '#shared/text/french-numbers.ts'
import { isBlank } from '#shared/text/normalise/blank.ts'
import type { SourceLine, SourceTable } from '#shared/text/source-table.ts'
import { readNumber } from './read-number.ts'

export interface RepliesInput {
  readonly table: SourceTable
  /** One a column. */
  readonly targets: readonly (ReplyTarget | null)[]
  readonly questions: readonly EvaluationQuestion[]
  /** The forms that are there. */
  readonly known: readonly Pick<EvaluationReply, 'number' | 'importedAs'>[]
}

export interface PlannedReply {
  readonly number: number | null
  readonly importedAs: string
  readonly answers: readonly { readonly question: RowId; readonly value: string }[]
}

export interface RepliesPlan extends Omit<RepliesPreview, 'columns'> {
  /** The new ones, in the order of the file. */
  readonly replies: readonly PlannedReply[]
}

/**
 * What each line of a file would do. A line is recognised by all it holds, twins by their rank among themselves: the same
 * file twice, or longer by some lines, brings nothing twice.
 */
export const planReplies = (input: RepliesInput): RepliesPlan => {
  const prints = new Set(input.known.map(({ importedAs }) => importedAs))
  const numbers = new Set(input.known.map(({ number }) => number))
  const seen = new Map<string, number>()
  const lines: ReplyLine[] = []
  const replies: PlannedReply[] = []
  for (const source of input.table.lines.slice(input.table.header + 1)) {
    const importedAs = fingerprint(source, seen)
    const read = readLine(source, input)
    const { line, name, issues } = read
    const refusal = refusalOf(read, numbers)
    if (prints.has(importedAs)) lines.push({ line, name, issues: [], effect: 'identical' })
    else if (refusal !== null) lines.push({ line, name, issues: [...issues, refusal], effect: 'refused' })
    else {
      numbers.add(read.number)
      replies.push({ number: read.number, importedAs, answers: read.answers })
      lines.push({ line, name, issues, effect: 'new', about: aboutAnswers(read.answers.length) })
    }
  }
  return { counts: countsOf(lines), lines: lines.filter(isTold).toSorted((a, b) => rank(a) - rank(b)), replies }
}

interface ReadLine extends Omit<PlannedReply, 'importedAs'> {
  readonly line: number
  readonly name: string
  readonly issues: readonly ImportIssue[]
  readonly hasNumber: boolean
}

const readLine = ({ line, cells }: SourceLine, { targets, questions }: RepliesInput): ReadLine => {
  const issues: ImportIssue[] = []
  const answers: { question: RowId; value: string }[] = []
  const issue = (column: number, reason: string) =>
    issues.push({ column, columnName: columnLetter(column), value: cells[column] ?? '', reason })
  const numberColumn = targets.indexOf('number')
  const number = readNumber(numberColumn === -1 ? '' : (cells[numberColumn] ?? ''))
  if (!number.ok) issue(numberColumn, number.error)
  for (const question of questions) {
    const column = targets.findIndex((fed) => isQuestion(fed) && fed === question.id)
    const cell = cleanText(column === -1 ? '' : (cells[column] ?? '')).text.trim()
    if (cell === '' || (question.kind === 'scale' && isBlank(cell))) continue
    const value = readAnswer(question, cell)
    if (value.ok) answers.push({ question: question.id, value: value.value })
    else issue(column, value.error)
  }
  const known = number.ok ? number.value : null
  const name = known === null ? 'Fiche sans numéro' : `Fiche n°\u00a0${known}`
  return { line, name, number: known, hasNumber: number.ok, answers, issues }
}

/** Why a line is not taken at all. */
const refusalOf = (
  { number, hasNumber, answers, issues }: ReadLine,
  numbers: ReadonlySet<number | null>,
): ImportIssue | null => {
  if (number !== null && numbers.has(number)) return whole(`une fiche porte déjà le n°\u00a0${number}`)
  if (!hasNumber) return whole('sans ce numéro, rien ne dirait qu’elle est déjà saisie')
  if (answers.length > 0) return null
  return whole(issues.length === 0 ? 'la ligne ne répond à aucune question' : 'aucune de ses réponses n’est prise')
}

const whole = (reason: string): ImportIssue => ({ column: null, columnName: null, value: '', reason })

/** Columns that a later export adds, empty for the forms that were there, change nothing. */
const fingerprint = ({ cells }: SourceLine, seen: Map<string, number>): string => {
  const filled = cells.map((cell) => cell.trim())
  const held = JSON.stringify(filled.slice(0, filled.findLastIndex((cell) => cell !== '') + 1))
  const twin = seen.get(held) ?? 0
  seen.set(held, twin + 1)
  return createHash('sha256').update(`${twin} ${held}`).digest('hex')
}

const countsOf = (lines: readonly ReplyLine[]): RepliesPlan['counts'] => {
  const count = (effect: ReplyLine['effect']) => lines.filter((line) => line.effect === effect).length
  return { new: count('new'), identical: count('identical'), refused: count('refused') }
}

const isTold = ({ effect }: ReplyLine): boolean => effect !== 'identical'

const rank = ({ effect, issues }: ReplyLine): number => (effect === 'refused' ? 0 : issues.length > 0 ? 1 : 2)

const aboutAnswers = (count: number): string => counted(count, 'réponse', 'réponses', 'f')
