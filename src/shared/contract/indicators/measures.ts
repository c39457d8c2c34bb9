import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { oneOf } from '../../kernel/one-of.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import type { Answer } from '../../records/indicators/figure/figure.ts'
import type { FigureSource } from '../../records/indicators/figure/known-figure.ts'
import type { ToldPeriod } from '../../records/indicators/figure/period-gap.ts'
import type { FigureDoubt } from '../../records/indicators/figure/plausibility.ts'
import type { Standing } from '../../records/indicators/figure/standing.ts'
import type { Indicator, Sector } from '../../records/records.ts'
import type { Newer } from '../../text/newer.ts'
import { type Frequency, frequencies, isPeriod, type Period } from '../../text/period.ts'
import { mutation, query, returns } from '../define.ts'
import type { Representativity } from '../meetings/invitations.ts'
import type { FicheList } from '../roadmap/fiches.ts'

/** Where an entry that was counted is shown. */
export interface SourceEntry {
  readonly record: 'meeting' | 'actor' | 'person' | 'fiche' | 'need'
  readonly id: RowId
}

/** One of those that a computed figure counts. */
export interface SourceRow {
  /** The same thing counted twice has the same key. */
  readonly key: string
  readonly label: string
  readonly detail: string | null
  /** `null`: of the whole département, or of none that is known. */
  readonly sector: RowId | null
  readonly value: number
  /** Of a share, what it is out of. */
  readonly outOf: number | null
  readonly entry: SourceEntry | null
}

/** An indicator, as its figures are told. */
export type MeasuredIndicator = Pick<
  Indicator,
  'id' | 'name' | 'unit' | 'measure' | 'overTime' | 'better' | 'axis' | 'provider' | 'computation'
>

/** A period of a series, and what one must know to read it. */
export interface MeasuredPeriod extends ToldPeriod {
  /** The definition is not the one of the period before. */
  readonly redefined: boolean
  /** Of what Concerto counts: stored as it was that day, or counted now. */
  readonly fixed: boolean
  /** Fixed, and what is counted now differs. */
  readonly differs: boolean
}

/** What a sector, or the département (`sector: null`), reached; numbers stand in the order of the periods, as they are read. */
export interface MeasuredPlace {
  readonly sector: Pick<Sector, 'id' | 'name'> | null
  readonly values: readonly (number | null)[]
  /** At the period it stands at. */
  readonly standing: Standing
}

export interface IndicatorSeries {
  /** `YYYY-MM-DD`, local. */
  readonly today: string
  readonly indicator: MeasuredIndicator
  /** How Concerto counts it, in words; `null`: it is given. */
  readonly counted: string | null
  readonly frequency: Frequency
  /** Those its figures may be read by. */
  readonly frequencies: readonly Frequency[]
  /** Oldest first. */
  readonly periods: readonly MeasuredPeriod[]
  /** The last period that is not provisional, else the last. */
  readonly standingAt: Period
  readonly sectors: readonly MeasuredPlace[]
  readonly whole: MeasuredPlace
}

/** A part of a breakdown over a period. */
export interface BrokenDown {
  readonly id: RowId
  readonly name: string
  readonly parts: readonly { readonly id: RowId; readonly label: string; readonly value: number | null }[]
  /** What its parts add up to; `null`: none is known, or they do not add up. */
  readonly sum: number | null
  readonly total: number | null
}

/** Who gave what over a period. */
export interface Contributor {
  readonly key: string
  /** `null`: a sector as a whole, or the département. */
  readonly actor: RowId | null
  readonly name: string
  readonly sector: string | null
  /** `null`: it was asked and has not answered. */
  readonly answer: Answer | Newer | null
  readonly value: number | null
  readonly note: string | null
  readonly source: FigureSource | Newer | null
  readonly givenOn: string | null
  /** How many rows say the same thing apart. */
  readonly copies: number
  /** It stands out; `null`: it does not. */
  readonly doubt: FigureDoubt | null
}

export interface PeriodDetail {
  readonly indicator: MeasuredIndicator
  readonly breakdowns: readonly BrokenDown[]
  /** Those who gave, then those who were asked and did not. */
  readonly contributors: readonly Contributor[]
}

/** What a computed figure counts. */
export interface FigureSources {
  readonly words: string
  readonly value: number | null
  readonly rows: readonly SourceRow[]
  /** Of the representativity: who came among whom one knows, type × EPCI. */
  readonly table: Representativity | null
}

/** An indicator among the others of a period. */
export interface ComparedIndicator {
  readonly indicator: MeasuredIndicator
  readonly code: string
  /** Oldest first. It stands at the last: the one asked for, or the last of its own that is over when its own are longer. */
  readonly periods: readonly ToldPeriod[]
  /** In the order of the sectors. */
  readonly sectors: readonly MeasuredPlace[]
  readonly whole: MeasuredPlace
}

export interface Comparison {
  readonly today: string
  readonly period: Period
  readonly axes: FicheList['axes']
  readonly sectors: readonly Pick<Sector, 'id' | 'name'>[]
  /** In the order of the dictionary. */
  readonly lines: readonly ComparedIndicator[]
}

/** An indicator that is far from its target. */
export interface BehindTarget {
  readonly indicator: MeasuredIndicator
  readonly period: Period
  readonly standing: Standing
}

const period = z.string().refine(isPeriod)
const frequency = oneOf(frequencies)
const figureAsked = z.strictObject({ indicator: rowIdSchema, period, sector: rowIdSchema.nullable() })

export const measuresContract = {
  /** The last periods of an indicator, by its own frequency unless another is asked. @throws AppFailure `not-found` */
  series: query(
    z.strictObject({
      indicator: rowIdSchema,
      frequency: frequency.nullable().default(null),
      count: z.union([z.literal(6), z.literal(8), z.literal(12)]).default(8),
    }),
    returns<IndicatorSeries>(),
  ),
  /** Parts and contributors of one period. @throws AppFailure `not-found` */
  detail: query(z.strictObject({ indicator: rowIdSchema, period }), returns<PeriodDetail>()),
  /** What Concerto counted for a figure. @throws AppFailure `not-found`, `not-counted` */
  sources: query(figureAsked, returns<FigureSources>()),
  /** Stores what Concerto counts for a period that ended: it no longer changes. @throws AppFailure `period-goes-on`, `not-counted` */
  fix: mutation(z.strictObject({ indicator: rowIdSchema, period }), returns<{ readonly figures: number }>()),
  /** Every indicator at a period, of the département and of its sectors; `null`: the one worked at. */
  comparison: query(z.strictObject({ period: period.nullable().default(null) }), returns<Comparison>()),
  /** Indicators whose last full period is the farthest below target, three at most. */
  behind: query(z.strictObject({}), returns<readonly BehindTarget[]>()),
}
