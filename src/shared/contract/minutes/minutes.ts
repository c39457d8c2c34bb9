import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { oneOf } from '../../kernel/one-of.ts'
import type { ComposedDocument } from '../../records/composed-document.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import type { attendanceStatuses } from '../../records/meetings/attendance.ts'
import type { KeptBecause } from '../../records/minutes/find-in-minutes.ts'
import type { ImportLayout } from '../../records/minutes/import-layout.ts'
import type { ImportRemark } from '../../records/minutes/imported-minutes.ts'
import type { LostLetter } from '../../records/minutes/lost-letter.ts'
import type { Minutes } from '../../records/minutes/minutes.ts'
import { minutesVariants } from '../../records/minutes/minutes-variant.ts'
import type { Picture, Section } from '../../records/records.ts'
import type { Block } from '../../text/rich-text/rich-text.ts'
import { file, mutation, query, returns } from '../define.ts'
import type { MeetingSummary } from '../meetings/meetings.ts'
import type { ReadyDocument } from '../ready-file.ts'
import { asPaper } from '../workspace/house-templates.ts'

/** What an import would bring, shown before anything is written. */
export interface ImportPreview {
  readonly title: string
  readonly date: string | null
  readonly sectorName: string | null
  readonly sections: readonly {
    readonly kind: NonNullable<Section['kind']>
    readonly level: number
    /** « 10 », `null` without number. */
    readonly number: string | null
    readonly title: string
    readonly words: number
  }[]
  readonly words: number
  readonly attendances: readonly {
    readonly name: string
    readonly role: string
    readonly structure: string
    /** `null`: absent. */
    readonly status: keyof typeof attendanceStatuses | null
  }[]
  readonly links: number
  readonly pictures: number
  readonly remarks: readonly ImportRemark[]
  /** Letters that the file no longer names, and what each may be: a choice is given back in `letters`. */
  readonly lostLetters: readonly LostLetter[]
  /** Where it stands on the pages of a PDF; `null` for any other file. */
  readonly layout: ImportLayout | null
  /** Minutes already imported from exactly this text. */
  readonly alreadyImported: MeetingSummary | null
  /** The meeting whose minutes the file is, as Concerto exported it: what came back with it may be read there. */
  readonly exportedFrom: MeetingSummary | null
}

/**
 * A meeting made of a file, and what its minutes did not keep; nothing when it was imported before. `exportedFrom`: the meeting
 * of this espace that the file was exported of.
 */
export interface MinutesImported {
  readonly meeting: RowId
  readonly remarks: readonly ImportRemark[]
  readonly exportedFrom: MeetingSummary | null
  readonly lostLetters: readonly LostLetter[]
}

/** How many words were replaced, and how many were found and kept: names of those listed, texts of a later version. */
export interface WordsReplaced {
  readonly replaced: number
  readonly kept: Readonly<Record<KeptBecause, number>>
}

/** What the document prints of what is known elsewhere, and no section holds. */
export interface ComposedParts {
  /** The whole of it while the minutes have none of their own. */
  readonly titleBlock: readonly Block[]
  /** In their own: when and where the meeting is held, who chairs it. */
  readonly facts: readonly Block[]
  /** At the end: the next meeting. */
  readonly next: readonly Block[]
}

/** The caller's own id for a long procedure: names its progress, cancels it. */
const job = z.uuid()

/** Of the file: minutes that do not say what they are of take it. */
const fileName = z.string().max(300).default('')

/** In base64. Its reader says in words what is too large: this is for what no file is. */
const content = z.base64().max(90_000_000)

/** A file of minutes: a text, with the pictures that stand beside it under the names it calls them by; a .docx; a .pdf. */
const source = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    text: z.string().max(64_000_000),
    pictures: z
      .array(z.strictObject({ name: z.string().max(300), content }))
      .max(1000)
      .default([]),
  }),
  z.strictObject({ kind: z.literal('word'), content }),
  z.strictObject({ kind: z.literal('pdf'), content }),
])

/** Which letter each lost sign is; without a choice, words stay as the file has them. */
const letters = z
  .array(z.strictObject({ rank: z.number().int().min(1).max(1000), letter: z.string().min(1).max(3) }))
  .max(1000)
  .default([])

const sourceAsked = z.strictObject({ source, name: fileName, letters, job })

/** A document asked for. @throws AppFailure `not-found` */
const wanted = {
  meeting: rowIdSchema,
  /** A version to the letter; without one, validated minutes are given as validated, others as they are written. */
  version: rowIdSchema.nullable().default(null),
  variant: oneOf(minutesVariants).default('complete'),
  /** One point alone, under the title block: a section, or the rank of its heading among those of the document, from 0. */
  point: z
    .union([rowIdSchema, z.number().int().min(0)])
    .nullable()
    .default(null),
  /** Under the title block, a table of contents that leads to its headings; a synthesis and an extract have none. */
  contents: z.boolean().default(false),
}

export const minutesContract = {
  /** Meetings that have minutes, latest first. */
  list: query(z.strictObject({}), returns<readonly MeetingSummary[]>()),
  /** Pictures come without their bytes. */
  get: query(z.strictObject({ meeting: rowIdSchema }), returns<Minutes>()),
  composed: query(z.strictObject({ meeting: rowIdSchema }), returns<ComposedParts>()),
  /** The document as it will be exported; pictures come without their bytes. */
  preview: query(z.strictObject(wanted), returns<ComposedDocument>()),
  /** Reads a file of minutes, and writes nothing. @throws AppFailure as `import` */
  previewImport: mutation(sourceAsked, returns<ImportPreview>()),
  /** Creates a meeting with its minutes, in one intent. @throws AppFailure `import.…`, `job-too-heavy`, `job-too-long`, `cancelled` */
  import: mutation(sourceAsked, returns<MinutesImported>()),
  /** A picture, without its bytes. */
  picture: query(z.strictObject({ id: rowIdSchema }), returns<Picture>()),
  /** The bytes of a picture in base64, which never change. */
  pictureData: query(z.strictObject({ id: rowIdSchema }), returns<Pick<Picture, 'type' | 'data'>>()),
  exportWord: file({ ...wanted, ...asPaper }, returns<ReadyDocument>()),
  /** `after`: the section it follows, `null` for the first place. An axis or a fiche comes with its empty grid. */
  addSection: mutation(
    z.strictObject({
      meeting: rowIdSchema,
      after: rowIdSchema.nullable(),
      kind: z.enum(['front', 'text', 'axis', 'fiche', 'attendance', 'followUps']),
      level: z.number().int().min(1).max(6),
    }),
    returns<{ readonly id: RowId }>(),
  ),
  moveSection: mutation(z.strictObject({ id: rowIdSchema, after: rowIdSchema.nullable() }), returns<null>()),
  /**
   * Replaces words of minutes in one intent: all those found that may be, or the one of that rank in one text.
   * @throws AppFailure `minutes-locked`
   */
  replaceWords: mutation(
    z.strictObject({
      meeting: rowIdSchema,
      asked: z.strictObject({ text: z.string().min(1).max(300), wholeWords: z.boolean(), exact: z.boolean() }),
      by: z.string().max(300),
      only: z.strictObject({ id: rowIdSchema, field: z.string().max(60), rank: z.number().int().min(0) }).nullable(),
    }),
    returns<WordsReplaced>(),
  ),
  /** Lets every heading of level 1 be numbered in order. */
  numberAutomatically: mutation(z.strictObject({ meeting: rowIdSchema }), returns<null>()),
}
