import type {
  FigureCounts,
  FigureEffect,
  FigureLine,
  FiguresChoices,
  RefusedLine,
} from '#shared/contract/indicators/figures-import.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { isShare, readAmount } from '#shared/records/indicators/figure/amount.ts'
import { answers } from '#shared/records/indicators/figure/figure.ts'
import { figureWords } from '#shared/records/indicators/figure/figure-words.ts'
import type { Measure } from '#shared/records/indicators/indicator/indicator.ts'
import { writeKey } from '../documents/campaign-workbook/format.ts'
import { effectOf } from '../documents/figures-reading/effect-of.ts'
import { type AskedFigure, figureName, type GivenFigure } from '../documents/figures-reading/figure-key.ts'
import type { Refusal } from '../documents/figures-reading/read-row.ts'
import type { StoredFigure, StoredFigures } from './stored-figures.ts'

/** A figure that a file gives, and the cells beside it that cannot be taken. */
export interface FileFigure {
  readonly asked: AskedFigure
  readonly address: string
  readonly figure: GivenFigure | null
  readonly refused: readonly Refusal[]
}

interface Beside {
  readonly actor: RowId
  readonly stored: StoredFigures
  /** Whether nobody but this structure's own files wrote it. */
  readonly isOwn: (stored: StoredFigure) => boolean
  /** `undefined` where the file does not say what was known when it was made. */
  readonly knownAt: (key: string) => GivenFigure | null | undefined
  readonly choices: FiguresChoices['figures']
}

/** A figure to be written. */
export interface FigureToWrite {
  readonly id: RowId | null
  readonly asked: AskedFigure
  readonly figure: GivenFigure
}

export interface ComparedFigures {
  readonly counts: FigureCounts
  readonly figures: readonly FigureLine[]
  readonly refused: readonly RefusedLine[]
  readonly toWrite: readonly FigureToWrite[]
}

/** Figures of a file beside those that Concerto has. */
export const compareFigures = (given: readonly FileFigure[], beside: Beside): ComparedFigures => {
  const compared = given.flatMap((one) =>
    one.figure === null ? [] : [compare(one.asked, one.address, one.figure, beside)],
  )
  const refused = given.flatMap(({ asked, refused }) => refused.map((cell) => ({ ...cell, what: figureName(asked) })))
  const count = (effect: FigureEffect): number => compared.filter(({ line }) => line.effect === effect).length
  return {
    counts: {
      new: count('new'),
      changed: count('changed'),
      identical: count('identical'),
      contested: count('contested'),
      refused: refused.length,
      empty: 0,
    },
    figures: shownOrder.flatMap((effect) =>
      compared.filter(({ line }) => line.effect === effect).map(({ line }) => line),
    ),
    refused,
    toWrite: compared.filter(({ isWritten }) => isWritten).map(({ toWrite }) => toWrite),
  }
}

export const noFigures: ComparedFigures = {
  counts: { new: 0, changed: 0, identical: 0, contested: 0, refused: 0, empty: 0 },
  figures: [],
  refused: [],
  toWrite: [],
}

/** What asks something first; what stays as it is only counts. */
const shownOrder = ['contested', 'changed', 'new'] as const

const compare = (asked: AskedFigure, address: string, read: GivenFigure, beside: Beside) => {
  const key = writeKey(asked)
  const stored = beside.stored(beside.actor, asked)
  const known = beside.knownAt(key)
  // A part of a breakdown, or a line of a national file, has no place for a note: the one there is stays.
  const hasNoteCell = asked.part === null && known !== undefined
  const figure = hasNoteCell ? read : { ...read, note: read.note ?? stored?.figure.note ?? null }
  const before = hasNoteCell || known == null ? known : { ...known, note: figure.note }
  const isOwn = stored !== null && beside.isOwn(stored)
  const effect = effectOf({ given: figure, stored: stored?.figure ?? null, isOwn, known: before })
  const keep = effect === 'contested' ? (beside.choices.find((one) => one.key === key)?.keep ?? null) : null
  const line: FigureLine = {
    ...{ key, what: figureName(asked), address, effect, keep },
    stored: stored === null ? null : figureText(stored.figure, asked.measure),
    given: figureText(figure, asked.measure),
  }
  return {
    line,
    isWritten: effect === 'new' || effect === 'changed' || keep === 'file',
    toWrite: { id: stored?.id ?? null, asked, figure },
  }
}

/** « 126 », « 75 % (9 sur 12) », « Oui », « Non disponible, « Inventaire en cours » ». */
export const figureText = ({ answer, value, outOf, note }: GivenFigure, measure: Measure): string => {
  const said = answer === 'given' && value !== null ? amountText({ value, outOf }, measure) : answers[answer]
  return note === null ? said : `${said}, «\u00a0${note}\u00a0»`
}

const amountText = (amount: { readonly value: number; readonly outOf: number | null }, measure: Measure): string => {
  if (measure === 'yesNo') return amount.value > 0 ? 'Oui' : 'Non'
  if (!isShare(measure)) return figureWords(amount.value, measure)
  const counted = `${figureWords(amount.value, 'count')} sur ${figureWords(amount.outOf, 'count')}`
  const share = readAmount(amount, measure)
  return share === null ? counted : `${figureWords(share, measure)} (${counted})`
}
