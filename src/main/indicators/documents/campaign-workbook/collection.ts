import type { RowId } from '#shared/kernel/ids.ts'
import type { Measure } from '#shared/records/indicators/indicator/indicator.ts'
import type { KnownFigure, WorkbookIdentity } from './format.ts'

/** What one structure is asked: all that its workbook is made of. */
export interface Collection {
  readonly identity: WorkbookIdentity
  /** Of the campaign, the title of the sheet. */
  readonly name: string
  /** « Forum emploi – Villebourg ». */
  readonly structure: string
  /** `YYYY-MM-DD`. */
  readonly dueOn: string | null
  readonly replyTo: string | null
  /** « Feuille de route « France Numérique Ensemble » – Département de … », at the foot. */
  readonly programme: string
  /** The organisation, never a person. */
  readonly author: string
  /** Day of the edition. */
  readonly day: string
  readonly questions: readonly Question[]
  /** Asked in words. */
  readonly inWords: readonly QuestionInWords[]
}

export interface QuestionInWords {
  readonly id: RowId
  readonly text: string
  /** Of which one is chosen; none: a sentence is written. */
  readonly choices: readonly string[]
  /** What the structure answered already. */
  readonly known: string | null
}

/** An indicator to fill: its definition is the one that holds for the period. */
export interface Question extends Asked {
  readonly indicator: RowId
  /** « A2.1 ». */
  readonly code: string
  readonly name: string
  readonly definition: string
  readonly unit: string
  readonly measure: Measure
  readonly breakdowns: readonly AskedBreakdown[]
}

export interface AskedBreakdown {
  /** « Âge ». */
  readonly name: string
  readonly parts: readonly AskedPart[]
}

export interface AskedPart extends Asked {
  readonly item: RowId
  readonly label: string
}

/** What the structure gave: `null` where it gave nothing. */
interface Asked {
  /** For the period before. */
  readonly before: KnownFigure | null
  /** For this one already. */
  readonly known: KnownFigure | null
}
