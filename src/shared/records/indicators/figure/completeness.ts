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
  /** It gave nothing, or a cell of its workbook is to be corrected. */
  readonly why: 'silent' | 'toCorrect'
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

/** What is missing of an indicator over a period and the shorter ones it holds. @param sector `null`: the whole département */
export type CompletenessOf = (indicator: RowId, period: Period, sector: RowId | null) => Completeness

/** @param today `YYYY-MM-DD`, local */
export const completenessReader = (
  asked: readonly AskedActor[],
  book: Pick<FigureBook, 'given'>,
  today: string,
): CompletenessOf => {
  const byKey = Map.groupBy(asked, ({ indicator, period }) => `${indicator} ${period}`)
  const missingAt = (indicator: RowId, period: Period, lines: readonly AskedActor[]): readonly MissingActor[] => {
    const gave = new Set(book.given({ indicator, period }).map(({ actor }) => actor))
    return lines.flatMap(({ actor, closed, toCorrect }): readonly MissingActor[] => {
      if (gave.has(actor) && !toCorrect) return []
      return [{ actor, why: toCorrect ? 'toCorrect' : 'silent', awaited: !closed }]
    })
  }
  return (indicator, period, sector) => {
    const goesOn = daysOf(period).last >= today
    const lines = periodsUnder(period).flatMap((one) => {
      const own = byKey.get(`${indicator} ${one}`) ?? []
      return [{ period: one, lines: sector === null ? own : own.filter((line) => line.sector === sector) }]
    })
    const missing = lines.flatMap((one) => missingAt(indicator, one.period, one.lines))
    const all = new Set(lines.flatMap((one) => one.lines.map(({ actor }) => actor)))
    // Awaited for one of the periods is awaited.
    const byActor = new Map(
      missing.toSorted((a, b) => Number(a.awaited) - Number(b.awaited)).map((one) => [one.actor, one]),
    )
    return {
      goesOn,
      asked: all.size,
      given: all.size - byActor.size,
      missing: [...byActor.values()],
      provisional: goesOn || missing.some(({ awaited }) => awaited),
    }
  }
}
