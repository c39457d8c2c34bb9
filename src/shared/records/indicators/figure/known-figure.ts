import type { RowId } from '../../../kernel/ids.ts'
import type { Newer } from '../../../text/newer.ts'
import type { Period } from '../../../text/period.ts'
import type { PlacedAmount } from './amount.ts'
import type { Answer, figureSources } from './figure.ts'

export type FigureSource = keyof typeof figureSources

/** A figure as screens and documents read it: stored, or counted when it is asked for. */
export interface KnownFigure {
  /** `null`: it is not stored, Concerto has just counted it. */
  readonly id: RowId | null
  readonly indicator: RowId
  readonly period: Period
  /** Joined structures are the one that stands for them. */
  readonly actor: RowId | null
  /** Of the structure, as the directory says it; else what the figure was given for. */
  readonly sector: RowId | null
  /** A part of a breakdown; `null`: the whole. */
  readonly item: RowId | null
  readonly answer: Answer | Newer
  /** `null` unless it is given: not to know is not zero. */
  readonly value: number | null
  readonly outOf: number | null
  readonly note: string | null
  readonly source: FigureSource | Newer
  readonly givenOn: string | null
  /** How many rows say the same thing apart, as two postes may have written; the one made last is read. */
  readonly copies: number
}

/** Where what was given adds up. */
export const placedAmounts = (figures: readonly KnownFigure[]): readonly PlacedAmount[] =>
  figures.flatMap(({ actor, sector, value, outOf }) => (value === null ? [] : [{ actor, sector, value, outOf }]))
