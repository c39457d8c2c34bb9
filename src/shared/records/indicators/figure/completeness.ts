import type { RowId } from '../../../kernel/ids.ts'
import { daysOf, type Period } from '../../../text/period.ts'
import { type FigureBook, periodsUnder } from './figure-book.ts'

/** A structure that campaigns asked for an indicator over a period. */
export interface AskedActor {
  readonly indicator: RowId
  readonly period: Period
  /** Joined structures are the one that stands for them. */
  readonly actor: RowId
  /** Of the structure, as the directory says it. */
  readonly sector: RowId | null
  /** Nothing more is awaited of it: its campaigns are closed, or it is noted that it will not answer. */
  readonly closed: boolean
  /** A cell of its last workbook could not be taken. */
  readonly toCorrect: boolean
}

interface MissingActor {
  readonly actor: RowId
  /** It gave nothing, a cell of its workbook is to be corrected, or what it gave stands out and nobody confirmed it. */
  readonly why: 'silent' | 'toCorrect' | 'toConfirm'
  /** Else what is missing will stay so. */
  readonly awaited: boolean
}

/** How much of a figure is there. */
interface Completeness {
  /** Its days are not over. */
  readonly goesOn: boolean
  /** Structures that were asked, 0 when nobody was; and those of them whose answer is there and whole. */
  readonly asked: number
  readonly given: number
  readonly missing: readonly MissingActor[]
  /** The figure may still change: its days are not over, or something is awaited. */
  readonly provisional: boolean
}

/** A figure of a structure that stands out and that nobody has confirmed. */
export interface UnconfirmedFigure {
  readonly indicator: RowId
  readonly period: Period
  readonly actor: RowId
  readonly sector: RowId | null
}

interface Known {
  readonly asked: readonly AskedActor[]
  readonly unconfirmed: readonly UnconfirmedFigure[]
  readonly book: Pick<FigureBook, 'given'>
  /** `YYYY-MM-DD`, local. */
  readonly today: string
}

/** What is missing of an indicator over a period and the shorter ones it holds. @param sector `null`: the whole département */
export type CompletenessOf = (indicator: RowId, period: Period, sector: RowId | null) => Completeness

export const completenessReader = ({ asked, unconfirmed, book, today }: Known): CompletenessOf => {
  const askedAt = Map.groupBy(asked, keyOf)
  const unconfirmedAt = Map.groupBy(unconfirmed, keyOf)
  const missingAt = (indicator: RowId, period: Period, lines: readonly AskedActor[]): readonly MissingActor[] => {
    if (lines.length === 0) return []
    const gave = new Set(book.given({ indicator, period }).map(({ actor }) => actor))
    return lines.flatMap(({ actor, closed, toCorrect }): readonly MissingActor[] => {
      if (gave.has(actor) && !toCorrect) return []
      return [{ actor, why: toCorrect ? 'toCorrect' : 'silent', awaited: !closed }]
    })
  }
  return (indicator, period, sector) => {
    const isIn = (one: { readonly sector: RowId | null }): boolean => sector === null || one.sector === sector
    const inside = periodsUnder(period).map((one) => {
      const key = keyOf({ indicator, period: one })
      const lines = (askedAt.get(key) ?? []).filter(isIn)
      const doubtful = (unconfirmedAt.get(key) ?? []).filter(isIn)
      return { lines, missing: missingAt(indicator, one, lines), doubtful }
    })
    const all = new Set(inside.flatMap(({ lines }) => lines.map(({ actor }) => actor)))
    // Awaited for one of the periods is awaited.
    const silent = firstOfEach(
      inside.flatMap(({ missing }) => missing).toSorted((a, b) => Number(b.awaited) - Number(a.awaited)),
    )
    const doubtful = inside.flatMap((one) =>
      one.doubtful.map(({ actor }): MissingActor => ({ actor, why: 'toConfirm', awaited: true })),
    )
    const missing = firstOfEach([...silent, ...doubtful])
    const goesOn = daysOf(period).last >= today
    return {
      goesOn,
      asked: all.size,
      given: all.size - silent.length,
      missing,
      provisional: goesOn || missing.some(({ awaited }) => awaited),
    }
  }
}

const keyOf = ({ indicator, period }: { readonly indicator: RowId; readonly period: Period }): string =>
  `${indicator} ${period}`

const firstOfEach = (missing: readonly MissingActor[]): readonly MissingActor[] =>
  [...new Map(missing.toReversed().map((one) => [one.actor, one])).values()].toReversed()
