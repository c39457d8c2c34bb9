import { z } from 'zod'
import { rowIdSchema } from '../../records/field-schema.ts'
import { mutation, query, returns } from '../define.ts'
import { fileBytes, type ImportLine } from '../directory/directory-import.ts'
import { mostLines, usualLines } from '../limits.ts'

/** What a column of an action plan may feed, code → French label. */
export const planTargets = {
  axis: 'Axe',
  number: 'Numéro',
  level: 'Niveau (action ou sous-action)',
  title: 'Intitulé de l’action',
  step: 'Sous-actions, étapes',
  sector: 'Secteur',
  stakes: 'Enjeux, constats',
  steps: 'Description de l’action',
  outcomes: 'Livrables, résultats attendus',
  partners: 'Partenaires',
  interested: 'Directement intéressés',
  conditions: 'Conditions de réussite',
  indicators: 'Indicateurs de réussite',
  complements: 'Échanges complémentaires, observations',
  bearer: 'Porteur',
  funder: 'Financeurs',
  budget: 'Budget',
  state: 'État d’avancement',
  progress: 'Avancement en\u00a0%',
  period: 'Calendrier',
  startsOn: 'Début',
  endsOn: 'Fin, échéance',
  feasibility: 'Faisabilité',
  impact: 'Impact',
} as const

export type PlanTarget = keyof typeof planTargets

const settings = z.strictObject({
  /** Index in `sheets`; `null`: all those that have the columns of the longest. */
  sheet: z.number().int().min(0).nullable(),
  /** Line of the header in the sheet, from 1; when all sheets are read, each has its own. */
  headerLine: z.number().int().min(1),
  /** One an entry a column; `null`: not imported. Another number of entries than of columns asks for a guess. */
  columns: z.array(z.enum(Object.keys(planTargets) as [PlanTarget, ...PlanTarget[]]).nullable()).max(500),
})

export type PlanSettings = z.output<typeof settings>

/** What a person decided of one line, by its sheet and its number there. */
const decision = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('correct'),
    sheet: z.number().int(),
    line: z.number().int(),
    column: z.number().int(),
    value: z.string().max(20_000),
  }),
  z.strictObject({ kind: z.literal('same'), sheet: z.number().int(), line: z.number().int(), as: rowIdSchema }),
  z.strictObject({ kind: z.literal('other'), sheet: z.number().int(), line: z.number().int() }),
  z.strictObject({ kind: z.literal('skip'), sheet: z.number().int(), line: z.number().int() }),
])

export type PlanDecision = z.output<typeof decision>

/** A file that was read, waiting: nothing is written yet. */
export interface OpenedPlan {
  readonly import: string
  readonly fileName: string
  readonly sheets: readonly { readonly name: string | null; readonly rows: number }[]
  /** How many sheets have the same columns, read together when `settings.sheet` is `null`. */
  readonly alike: number
  readonly encoding: string | null
  readonly separator: string | null
  readonly remarks: readonly string[]
  readonly settings: PlanSettings
}

export interface PlanColumn {
  /** « C », as spreadsheets name it. */
  readonly letter: string
  readonly header: string
  /** A first filled value, to recognise it by. */
  readonly sample: string
  readonly target: PlanTarget | null
}

/** A line as in the directory's imports, and where it stands. */
export type PlanLine = ImportLine & {
  /** Index in `sheets`. */
  readonly sheet: number
  readonly sheetName: string | null
}

export interface FichesImportPreview {
  readonly columns: readonly PlanColumn[]
  /** These add up to the lines under the header that are not empty. */
  readonly counts: Readonly<Record<ImportLine['effect'], number>>
  /** Those that ask something first, then changed, new, left; identical ones only when there is something to tell. */
  readonly lines: readonly PlanLine[]
  readonly remarks: readonly string[]
}

const job = z.uuid()

const asked = { import: z.uuid(), settings, decisions: z.array(decision).max(20_000), job }

export const fichesImportContract = {
  /** Reads an action plan. @throws AppFailure `file-unreadable`, `file-empty`, `file-too-large` */
  open: mutation(z.strictObject({ name: z.string().min(1).max(300), content: fileBytes, job }), returns<OpenedPlan>()),
  preview: query(
    z.strictObject({ ...asked, limit: z.number().int().min(1).max(mostLines).default(usualLines) }),
    returns<FichesImportPreview>(),
  ),
  /** Writes what the preview said, doubtful and refused lines left out, in one intent. */
  apply: mutation(
    // `remember`: keep the columns for the next file with this header.
    z.strictObject({ ...asked, remember: z.boolean() }),
    returns<{ readonly counts: FichesImportPreview['counts']; readonly written: number }>(),
  ),
  /**
   * Every refusal, of a line or of a cell, and every remark on one, as a CSV: sheet when there are several, line, name,
   * effect, column, header, value, reason. The file is fetched at `files/<job>`.
   */
  exportRefusals: mutation(z.strictObject(asked), returns<{ readonly name: string; readonly bytes: number }>()),
  close: mutation(z.strictObject({ import: z.uuid() }), returns<null>()),
}
