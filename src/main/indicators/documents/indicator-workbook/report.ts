import type { RowId } from '#shared/kernel/ids.ts'
import type { AnswerState } from '#shared/records/indicators/answer-state.ts'
import type { Definition } from '#shared/records/indicators/definition-at.ts'
import type { AskedActor, UnconfirmedFigure } from '#shared/records/indicators/figure/completeness.ts'
import type { KnownFigure } from '#shared/records/indicators/figure/known-figure.ts'
import type { Indicator, Target } from '#shared/records/records.ts'
import type { Period } from '#shared/text/period.ts'

/** All that a workbook of indicators tells, loaded: names are there, whatever they are, and figures as they were given. */
export interface IndicatorReport {
  /** « Feuille de route « France Numérique Ensemble » – Département du Rhône ». */
  readonly programme: string
  readonly organisation: string
  /** `YYYY-MM-DD`, local. */
  readonly day: string
  /** Whoever made the file, as they say it themselves; `null` when nobody is known. */
  readonly exportedBy: string | null
  readonly period: Period
  /** In words, without « Filtres en vigueur ». */
  readonly filters: string
  readonly axes: readonly ReportAxis[]
  readonly sectors: readonly ReportSector[]
  readonly allSectorsTold: boolean
  /** In the order of the axes. */
  readonly indicators: readonly ReportIndicator[]
  /** Over the periods that `reportPeriods` names, of where each indicator stands. */
  readonly figures: readonly KnownFigure[]
  /** Whom campaigns asked for them, and what nobody confirmed: by which a figure is provisional. */
  readonly asked: readonly AskedActor[]
  readonly unconfirmed: readonly ReportUnconfirmed[]
  /** Of what Concerto counts, by indicator and period, what is of no sector told. */
  readonly elsewhere: ReadonlyMap<string, number>
  /** Names of the structures that gave them; `null`: no figure of a structure is told. */
  readonly structures: ReadonlyMap<RowId, string> | null
  /** The campaign of the period. */
  readonly campaign: ReportCampaign | null
  /** Definitions and flat data are printed too; they are always in the file. */
  readonly printsAll: boolean
}

export interface ReportUnconfirmed extends UnconfirmedFigure {
  /** Its name. */
  readonly structure: string
}

export interface ReportAxis {
  /** `null`: of the indicators of none. */
  readonly id: RowId | null
  /** « Axe 1 », « Dans aucun axe ». */
  readonly label: string
  readonly title: string | null
}

export interface ReportSector {
  readonly id: RowId
  readonly name: string
}

/** An indicator with the definition of the period. */
export interface ReportIndicator
  extends Definition,
    Pick<Indicator, 'overTime' | 'better' | 'source' | 'frequency' | 'provider' | 'nationalEquivalent'> {
  readonly id: RowId
  /** « A2.1 ». */
  readonly code: string
  readonly axis: RowId | null
  readonly name: string
  /** The period it stands at: the one told or, when it is given by longer ones, the last of its own that is over. */
  readonly at: Period
  /** Definitions that held for periods told here, before this one. */
  readonly earlier: readonly { readonly until: string; readonly definition: string | null }[]
  readonly breakdowns: readonly ReportBreakdown[]
  /** Names of the fiches-actions it measures. */
  readonly fiches: readonly string[]
  /** Of the year of the period it stands at. */
  readonly targets: readonly Target[]
  readonly notes: readonly { readonly period: Period; readonly text: string }[]
}

export interface ReportBreakdown {
  readonly name: string
  readonly items: readonly { readonly id: RowId; readonly label: string }[]
}

export interface ReportCampaign {
  readonly name: string
  readonly answers: readonly ReportAnswer[]
  /** What was asked in words, and answered. */
  readonly inWords: readonly {
    readonly question: string
    readonly answers: readonly (Pick<ReportAnswer, 'structure' | 'sector'> & { readonly text: string })[]
  }[]
}

export interface ReportAnswer {
  readonly actor: RowId
  readonly structure: string
  readonly sector: ReportSector | null
  readonly state: AnswerState
  /** Received without any figure. */
  readonly bare: boolean
  readonly sentOn: string | null
  readonly remindedOn: string | null
}
