import { textOf } from '#main/office/tabular/workbook/sheet-cells.ts'
import { fold } from '#shared/kernel/fold.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { type Answer, answers } from '#shared/records/indicators/figure/figure.ts'
import type { Measure } from '#shared/records/indicators/indicator/indicator.ts'
import { inFigures } from '#shared/text/french-numbers.ts'
import { largestValue, longestNote } from '../campaign-workbook/format.ts'
import type { GivenFigure } from './figure-key.ts'
import type { InputCell, InputRow } from './input-rows.ts'
import { readValue, shownText } from './read-value.ts'

/** A cell that cannot be taken. */
export interface Refusal {
  readonly address: string
  /** As one sees it, the beginning of a long text; `null` for an empty cell. */
  readonly found: string | null
  /** Follows them, without a full stop: « n’est pas un nombre ». */
  readonly reason: string
}

export interface ReadRow {
  /** `null`: nothing is typed, or what is typed cannot be taken. */
  readonly figure: GivenFigure | null
  readonly refused: readonly Refusal[]
}

/** What one row gives, and each of its cells that cannot be taken. */
export const readRow = (cells: InputRow['cells'], measure: Measure): ReadRow => {
  const { value = nowhere, outOf = nowhere } = cells
  const refused: Refusal[] = []
  const take = <T>(cell: InputCell, read: Result<T, string>): T | null => {
    if (read.ok) return read.value
    refused.push(refusal(cell, read.error))
    return null
  }
  const answer = take(cells.answer ?? nowhere, readAnswer(cells.answer ?? nowhere))
  const note = take(cells.note ?? nowhere, readNote(cells.note ?? nowhere))
  const figure = (amount: Amount): ReadRow => ({ figure: { answer: answer ?? 'given', ...amount, note }, refused })
  const nothing = (): ReadRow => ({ figure: null, refused })

  if (answer === 'unavailable' || answer === 'notApplicable') {
    const typed = [value, outOf].filter(({ found }) => found !== null)
    for (const cell of typed) take(cell, err(`est rempli, alors que le statut est «\u00a0${answers[answer]}\u00a0»`))
    return typed.length > 0 ? nothing() : figure(noAmount)
  }
  if (value.found === null && outOf.found === null) {
    if (answer === 'given') take(value, err(`est vide, alors que le statut est «\u00a0${answers.given}\u00a0»`))
    return nothing()
  }
  if (measure !== 'percent' && outOf.found !== null) {
    take(outOf, err(`n’est pas dans la case de la valeur, ${value.address}`))
    return nothing()
  }
  const amount = measure === 'percent' ? readShare(value, outOf, take) : readPlain(value, measure, take)
  return amount === null || answerIsUnknown(cells.answer, answer) ? nothing() : figure(amount)
}

type Amount = Pick<GivenFigure, 'value' | 'outOf'>
type Take = <T>(cell: InputCell, read: Result<T, string>) => T | null

const noAmount: Amount = { value: null, outOf: null }
const nowhere: InputCell = { address: '', found: null }

const readPlain = (value: InputCell, measure: Measure, take: Take): Amount | null => {
  const read = take(value, readCell(value, measure, 'est vide'))
  return read === null ? null : { value: read, outOf: null }
}

/** What fulfils it, out of how many: one without the other says nothing. */
const readShare = (value: InputCell, outOf: InputCell, take: Take): Amount | null => {
  const part = take(value, readCell(value, 'percent', `est vide, alors que ${outOf.address} dit sur combien`))
  const whole = take(outOf, readCell(outOf, 'percent', `est vide, alors qu’il faut dire sur combien`))
  if (part === null || whole === null) return null
  if (part <= whole) return { value: part, outOf: whole }
  take(value, err(`est plus grand que le total en ${outOf.address}, «\u00a0${whole}\u00a0»`))
  return null
}

const readCell = ({ found }: InputCell, measure: Measure, whenEmpty: string): Result<number, string> =>
  found === null ? err(whenEmpty) : readValue(found, { measure, most: largestValue[measure] })

const readAnswer = ({ found }: InputCell): Result<Answer | null, string> => {
  if (found === null) return ok(null)
  const word = fold(textOf(found))
  const known = (Object.keys(answers) as Answer[]).find((answer) => fold(answers[answer]) === word)
  return known === undefined ? err('n’est pas un statut de la liste') : ok(known)
}

/** With a status that nobody knows, what stands beside it may mean anything. */
const answerIsUnknown = (cell: InputCell | undefined, answer: Answer | null): boolean =>
  answer === null && cell !== undefined && cell.found !== null

const readNote = ({ found }: InputCell): Result<string | null, string> => {
  if (found === null) return ok(null)
  const text = textOf(found).trim()
  if (text.length <= longestNote) return ok(text === '' ? null : text)
  return err(`compte ${inFigures(text.length)} signes, et une précision en prend ${inFigures(longestNote)} au plus`)
}

const refusal = ({ address, found }: InputCell, reason: string): Refusal => ({
  address,
  found: found === null || found.kind === 'uncomputed' ? null : shownText(found),
  reason,
})
