import { z } from 'zod'
import type { AppError } from '../../kernel/app-error.ts'
import { type HouseDocumentKind, houseDocumentKinds } from '../../records/minutes/house-documents.ts'
import type { TemplateReport } from '../../records/minutes/template-report.ts'
import { file, mutation, query, returns } from '../define.ts'
import type { ReadyFile } from '../ready-file.ts'

/** A template of the house, kept in the folder of the workspace: a Word document, or a presentation for slides. */
export interface HouseTemplate {
  /** Its file’s name, without its ending. */
  readonly name: string
  /** A Word document, in which others are written; a presentation, whose colours slides take. */
  readonly of: 'word' | 'slides'
  readonly bytes: number
  /** The documents that are written in it when nothing else is asked. */
  readonly usualFor: readonly HouseDocumentKind[]
  /** What it asks for; an error when another hand made its file unusable. */
  readonly state:
    | { readonly kind: 'ready'; readonly report: TemplateReport }
    /** A presentation: what of its colours is not taken, French sentences. */
    | { readonly kind: 'slides'; readonly remarks: readonly string[] }
    | { readonly kind: 'refused'; readonly error: AppError }
}

/** What every disk takes as a file’s name. */
const name = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\\/:*?"<>|\p{Cc}.][^\\/:*?"<>|\p{Cc}]*$/u)

/** A file of 30 MB at most, in base64. */
const content = z.base64().max(42_000_000)

/** In which template a document is written. */
export const templateChoice = z
  .discriminatedUnion('kind', [
    /** The usual one of this poste for the document, or else Concerto’s. */
    z.strictObject({ kind: z.literal('usual') }),
    z.strictObject({ kind: z.literal('concerto') }),
    z.strictObject({ kind: z.literal('house'), name }),
    /** A file that is not kept. */
    z.strictObject({ kind: z.literal('file'), content }),
  ])
  .default({ kind: 'usual' })

export type TemplateChoice = z.output<typeof templateChoice>

/** What a paper may be asked as: the Word file, or the PDF that is made of it. */
const paperFormats = ['word', 'pdf'] as const

export type PaperFormat = (typeof paperFormats)[number]

/** What is said of any paper that is asked for. */
export const asPaper = { template: templateChoice, as: z.enum(paperFormats).optional() }

export const houseTemplatesContract = {
  /** By name. */
  list: query(z.strictObject({}), returns<readonly HouseTemplate[]>()),
  /** Checks and keeps a file; another of the same name stays. @throws AppFailure `house-template.…` */
  add: mutation(z.strictObject({ name: z.string().max(300), content }), returns<HouseTemplate>()),
  rename: mutation(z.strictObject({ name, to: name }), returns<{ readonly name: string }>()),
  /** Puts it aside, in the folder « corbeille »; `put` is its name there. */
  remove: mutation(z.strictObject({ name }), returns<{ readonly put: string }>()),
  restore: mutation(z.strictObject({ put: name }), returns<{ readonly name: string }>()),
  /** `null`: Concerto’s own. Of this poste: its templates do not travel. */
  setUsual: mutation(z.strictObject({ document: z.enum(houseDocumentKinds), name: name.nullable() }), returns<null>()),
  /** A template to begin with. */
  example: file({}, returns<ReadyFile>()),
}
