import { z } from 'zod'
import type { AppError } from '../../kernel/app-error.ts'
import type { RowId } from '../../kernel/ids.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import type { Period } from '../../text/period.ts'
import { periodSchema } from '../../text/period-schema.ts'
import { mutation, query, returns } from '../define.ts'
import { closeImport, importId, sentFile } from '../import-contract.ts'

/** What taking a figure would do. `contested`: changed elsewhere since the file was made, and never written over. */
export const figureEffects = ['new', 'changed', 'identical', 'contested'] as const

export type FigureEffect = (typeof figureEffects)[number]

/** What a person decided, by the rank of the file. */
const choices = z.strictObject({
  /** Which structure the file is from, or that it is left aside. */
  structures: z.array(z.strictObject({ file: z.number().int(), actor: rowIdSchema.nullable() })).max(2_000),
  /** Which period the figures of a national file are of. */
  periods: z.array(z.strictObject({ file: z.number().int(), period: periodSchema })).max(2_000),
  /** Which of two figures is kept. */
  figures: z
    .array(z.strictObject({ file: z.number().int(), key: z.string().max(80), keep: z.enum(['file', 'stored']) }))
    .max(20_000),
  /** What a line or a block of a national file feeds, `null` for nothing. */
  lines: z
    .array(z.strictObject({ file: z.number().int(), line: z.string().max(400), feeds: rowIdSchema.nullable() }))
    .max(20_000),
  /** Differences between what a national file says of itself and what is asked of it, that a person read and accepts. */
  confirmed: z
    .array(z.strictObject({ file: z.number().int(), differences: z.array(z.string().max(2_000)).max(100) }))
    .max(2_000),
})

export type FiguresChoices = z.output<typeof choices>

export const noChoices: FiguresChoices = { structures: [], periods: [], figures: [], lines: [], confirmed: [] }

/** A figure of a file beside the one that Concerto has, in words. */
export interface FigureLine {
  readonly key: string
  /** « Accompagnements, 18 - 24 » */
  readonly what: string
  /** « F8 » */
  readonly address: string
  readonly effect: FigureEffect
  readonly stored: string | null
  readonly given: string
  /** Which one a person chose, of two that disagree. */
  readonly keep: 'file' | 'stored' | null
}

/** A cell that cannot be taken. */
export interface RefusedLine {
  readonly address: string
  /** « Accompagnements, 18 - 24 » */
  readonly what: string
  /** `null`: the cell is empty. */
  readonly found: string | null
  /** « n’est pas un nombre », see `refusedCellWords`. */
  readonly reason: string
}

/** An answer in words beside the one that Concerto has. */
export interface AnswerLine {
  readonly question: string
  /** « D6 » */
  readonly address: string
  readonly stored: string | null
  readonly given: string
}

export interface NamedRow {
  readonly id: RowId
  readonly name: string
}

export interface FigureCounts extends Readonly<Record<FigureEffect, number>> {
  readonly refused: number
  /** Indicators whose line of a workbook was left empty, and of which nothing is known. */
  readonly empty: number
}

interface Figures {
  readonly counts: FigureCounts
  /** Those that ask something first, then changed, new; identical ones are only counted. */
  readonly figures: readonly FigureLine[]
  readonly refused: readonly RefusedLine[]
  readonly remarks: readonly string[]
}

/** Why nothing is taken of a workbook that was read. */
export const asideReasons = {
  left: 'Laissé de côté.',
  alreadyRead: 'Déjà lu\u00A0: rien n’a changé depuis.',
  otherCampaign: 'Ce classeur répond à une autre campagne.',
  otherEspace: 'Ce classeur ne vient pas de cet espace, ou sa campagne n’existe plus.',
  otherVersion: 'Ce classeur est d’un autre format que cette version de Concerto. Préparez-le de nouveau.',
  noStructure: 'Rien ne dit plus de quelle structure il vient.',
  twice: 'Un autre fichier répond pour la même structure.',
  noPeriod: 'Rien ne dit de quelle période sont ses chiffres.',
  differs: 'Ce que le classeur dit de lui-même n’est pas ce qu’on lui demande. Rien n’en est pris sans votre accord.',
} as const

export type AsideReason = keyof typeof asideReasons

/** A line or a block of a national file, with what it feeds. */
export interface NationalLine {
  readonly line: string
  /** « Accompagnements individuels », « Tranches d’âge ». */
  readonly label: string
  /** « Statistiques sur vos activités » */
  readonly block: string
  /** The number of a line; how many lines of a block have one. */
  readonly shown: string
  /** What it may feed: an indicator for a line, a breakdown for a block. */
  readonly kind: 'indicator' | 'breakdown'
  readonly feeds: RowId | null
}

export type FileReport = {
  readonly file: number
  readonly name: string
} & (
  | { readonly kind: 'unreadable'; readonly error: AppError }
  | ({
      readonly kind: 'collection'
      readonly campaign: NamedRow | null
      /** The structure, of the directory. */
      readonly structure: NamedRow | null
      readonly aside: AsideReason | null
      /** Those that would be written. */
      readonly answers: readonly AnswerLine[]
      /** The names of the indicators whose line was left empty: the structure is asked for them again. */
      readonly empty: readonly string[]
    } & Figures)
  | ({
      readonly kind: 'national'
      readonly structure: NamedRow | null
      readonly period: Period | null
      readonly aside: AsideReason | null
      /** What it says of itself otherwise than what is asked, in sentences. */
      readonly differences: readonly string[]
      readonly lines: readonly NationalLine[]
    } & Figures)
)

export interface FiguresPreview {
  readonly campaign: NamedRow | null
  readonly files: readonly FileReport[]
  /** Of all files; what is written when nothing more is chosen is `new` and `changed`, and what was settled. */
  readonly counts: FigureCounts
  /** How many figures « Enregistrer » would write. */
  readonly toWrite: number
  /** Of them, « Non disponible » and « Ne s’applique pas ». */
  readonly unvalued: number
  /** How many workbooks it would note as received, and as received with cells to correct. */
  readonly received: number
  readonly toCorrect: number
  /** Structures that a file may be from: those of the campaign, else of the directory. */
  readonly structures: readonly NamedRow[]
  /** What lines of national files may feed. */
  readonly indicators: readonly NamedRow[]
  readonly breakdowns: readonly NamedRow[]
}

const asked = {
  import: importId,
  /** How many of its files, from the first: what was added since is neither told nor written. */
  files: z.number().int().min(1),
  campaign: rowIdSchema.nullable(),
  choices,
}

export const figuresImportContract = {
  /**
   * Reads one more file, a workbook or a zip of workbooks, beside those of the same import. Nothing is written.
   * @throws AppFailure `file-too-large`
   */
  open: mutation(
    z.strictObject({
      /** `null`: the first file of an import. */
      import: importId.nullable(),
      ...sentFile,
    }),
    returns<{ readonly import: string; readonly files: number }>(),
  ),
  preview: query(z.strictObject(asked), returns<FiguresPreview>()),
  /** Writes what the preview said, in one intent: figures, what was received, the cells that were refused. */
  apply: mutation(
    z.strictObject(asked),
    returns<{
      readonly written: number
      readonly unvalued: number
      readonly received: number
      readonly toCorrect: number
      readonly counts: FigureCounts
    }>(),
  ),
  close: closeImport,
}
