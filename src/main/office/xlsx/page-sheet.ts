import type { Chart } from './chart.ts'
import type { BodyLook, Look, Tone } from './looks.ts'

/** A sheet whose cells are placed by whoever composes it: the writer only draws. Everything a person reads is French. */
export interface PageSheet {
  readonly kind: 'page'
  /** Of the tab; made safe and unique by the writer. */
  readonly name: string
  readonly columns: readonly PageColumn[]
  /** From the first. */
  readonly rows: readonly PageRow[]
  /** Rows that follow them, too many to be held. */
  readonly stream?: RowStream
  /** The first cell that moves, « D6 »: what stands above and left of it stays in view. */
  readonly frozenAt?: string
  readonly tables?: readonly NamedTable[]
  /** Cells that are one, for a sentence over several columns: never for figures. */
  readonly merges?: readonly string[]
  readonly rules?: readonly ToneRule[]
  readonly checks?: readonly EntryCheck[]
  /** Protected, without a password: one types only in cells whose look is an input. */
  readonly isProtected?: boolean
  /** `veryHidden`: not even offered by « Afficher une feuille ». */
  readonly state?: 'hidden' | 'veryHidden'
  readonly charts?: readonly Chart[]
  readonly print?: PrintSetup
}

export interface PageColumn {
  /** In characters of the normal font, as Excel counts them. */
  readonly width: number
  readonly hidden?: boolean
}

export interface PageRow {
  /** By column, `null` for a cell that is not there. */
  readonly cells: readonly (PageCell | null)[]
  /** In points; as high as its text when not said. */
  readonly height?: number
  readonly hidden?: boolean
  /** Hidden behind the « + » of the row that follows them, in the margin. */
  readonly folded?: boolean
  /** A page ends after it. */
  readonly breaks?: boolean
}

/** Rows made one after the other, as they are written. */
export interface RowStream {
  /** Looks by column, of each kind of row. The line under the last is drawn by the writer. */
  readonly kinds: readonly (readonly BodyLook[])[]
  /** How many there are. */
  readonly count: number
  readonly rows: () => Iterable<StreamedRow>
}

export interface StreamedRow {
  /** Which of the kinds it is. */
  readonly kind: number
  readonly cells: readonly (string | number | null | { readonly date: string })[]
}

export interface PageCell {
  readonly value: CellContent
  readonly look: Look
}

/** What a cell holds. Text is text, whatever it begins with. */
export type CellContent =
  | string
  | number
  | null
  /** `YYYY-MM-DD`. */
  | { readonly date: string }
  /** With what it gives, so that a reader which does not count shows it. In Excel's English, without « = ». */
  | { readonly formula: string; readonly result: string | number }
  /** A text with raised letters, see `raised`. */
  | { readonly runs: readonly TextRun[] }

export interface TextRun {
  readonly text: string
  readonly raised: boolean
  /** Beside a title: what it tells may still change. */
  readonly warns?: boolean
}

/** A table of Excel over cells already placed, the first row being its titles: texts, each its own. */
export interface NamedTable {
  /** « tblActeurs »: letters and figures, its own in the workbook. */
  readonly name: string
  /** « A5:L14 ». */
  readonly ref: string
  readonly filterButtons: boolean
  readonly stripes?: boolean
}

/** Cells that take a tone when a formula holds: written for the first cell of the range. */
export interface ToneRule {
  readonly ref: string
  readonly formula: string
  readonly tone: Tone
}

/** What Excel itself refuses to be typed, and what it says: titles of 32 characters at most, texts of 225. */
export interface EntryCheck {
  readonly ref: string
  readonly takes:
    | { readonly kind: 'whole' | 'decimal' | 'length'; readonly from: number; readonly to: number }
    /** Without a comma in any: Excel reads them so. */
    | { readonly kind: 'choice'; readonly choices: readonly string[] }
    | { readonly kind: 'formula'; readonly formula: string }
  readonly prompt: EntryMessage
  readonly refusal: EntryMessage
}

interface EntryMessage {
  readonly title: string
  readonly text: string
}

/** On A4 in landscape, as wide as the page. */
interface PrintSetup {
  /** « A1:L40 »; the whole sheet when not said. */
  readonly area?: string
  /** Rows repeated on each page, « 5:5 ». */
  readonly titleRows?: string
  /** At its own scale, in percent, where pages end as they are told to: a page fitted by Excel forgets it. */
  readonly scale?: number
}
