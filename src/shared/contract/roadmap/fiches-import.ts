import { z } from 'zod'
import { oneOf } from '../../kernel/one-of.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import { returns } from '../define.ts'
import { type ImportPreview, importContract, type OpenedFile, type OpenedText } from '../import-contract.ts'
import type { ImportLine } from '../import-line.ts'

/** What a column of an action plan may feed, code → French label. */
export const planTargets = {
  axis: 'Axe',
  subaxis: 'Sous-axe, gardé en mots',
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
  amount: 'Montant demandé au financeur',
  granted: 'Montant accordé par le financeur',
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
  columns: z.array(oneOf(planTargets).nullable()).max(500),
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

/** Sheets that are read together. */
interface Alike {
  /** How many sheets have the same columns, read together when `settings.sheet` is `null`. */
  readonly alike: number
}

export type OpenedPlan = OpenedFile<PlanSettings> & OpenedText & Alike

/** A line as in the directory's imports, and where it stands. */
export type PlanLine = ImportLine & {
  /** Index in `sheets`. */
  readonly sheet: number
  readonly sheetName: string | null
}

export type FichesImportPreview = ImportPreview<PlanTarget, PlanLine>

export const fichesImportContract = importContract({
  settings,
  decision,
  opened: returns<Alike>(),
  target: returns<PlanTarget>(),
  line: returns<PlanLine>(),
})
