import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import { mutation, query, returns } from '../define.ts'
import {
  closeImport,
  type Imported,
  type ImportPreview,
  importId,
  type ListColumn,
  type OpenedFile,
  sentFile,
} from '../import-contract.ts'
import type { ImportLine } from '../import-line.ts'

/** What a column of answers may feed: the number of the form, or a question. */
const target = z.union([z.literal('number'), rowIdSchema])

export type ReplyTarget = z.output<typeof target>

const settings = z.strictObject({
  /** Index in `sheets`. */
  sheet: z.number().int().min(0),
  /** One an entry a column; `null`: not imported. Another number of entries than of columns asks for a guess. */
  columns: z.array(target.nullable()).max(500),
})

export type RepliesSettings = z.output<typeof settings>

export type OpenedReplies = OpenedFile<RepliesSettings>

export type ReplyColumn = ListColumn<ReplyTarget>

/** A line of the file is a form: new, there already, or refused. */
export type ReplyLine = Extract<ImportLine, { readonly effect: 'new' | 'identical' | 'refused' }>

/** Refused lines first, then those of which a value is left out, then the other new ones; identical ones are counted. */
export type RepliesPreview = Omit<ImportPreview<ReplyTarget, ReplyLine>, 'remarks'>

const asked = z.strictObject({ meeting: rowIdSchema, import: importId, settings })

export const evaluationImportContract = {
  /**
   * Reads a file with a line a form. @throws AppFailure `evaluation-no-question`, `file-unreadable`, `file-empty`,
   * `file-too-large`
   */
  open: mutation(z.strictObject({ meeting: rowIdSchema, ...sentFile }), returns<OpenedReplies>()),
  preview: query(asked, returns<RepliesPreview>()),
  /** Writes the new forms that the preview said, in one intent. */
  apply: mutation(asked, returns<Imported<ReplyLine>>()),
  close: closeImport,
}

/** What feeds a question, by its id. */
export const isQuestion = (fed: ReplyTarget | null): fed is RowId => fed !== null && fed !== 'number'
