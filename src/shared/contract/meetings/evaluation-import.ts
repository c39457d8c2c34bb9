import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import { mutation, query, returns } from '../define.ts'
import { fileBytes, type ImportLine } from '../directory/directory-import.ts'

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

/** A file that was read, waiting: nothing is written yet. */
export interface OpenedReplies {
  readonly import: string
  readonly fileName: string
  readonly sheets: readonly { readonly name: string | null; readonly rows: number }[]
  readonly remarks: readonly string[]
  readonly settings: RepliesSettings
}

export interface ReplyColumn {
  /** « C », as spreadsheets name it. */
  readonly letter: string
  readonly header: string
  /** A first filled value, to recognise it by. */
  readonly sample: string
  readonly target: ReplyTarget | null
}

/** A line of the file is a form: new, there already, or refused. */
export type ReplyLine = Extract<ImportLine, { readonly effect: 'new' | 'identical' | 'refused' }>

export interface RepliesPreview {
  readonly columns: readonly ReplyColumn[]
  /** These add up to the lines under the header that are not empty. */
  readonly counts: Readonly<Record<ReplyLine['effect'], number>>
  /** Refused lines first, then those of which a value is left out, then the other new ones; identical ones are counted. */
  readonly lines: readonly ReplyLine[]
}

const asked = { meeting: rowIdSchema, import: z.uuid(), settings }

export const evaluationImportContract = {
  /**
   * Reads a file with a line a form. @throws AppFailure `evaluation-no-question`, `file-unreadable`, `file-empty`,
   * `file-too-large`
   */
  open: mutation(
    z.strictObject({ meeting: rowIdSchema, name: z.string().min(1).max(300), content: fileBytes, job: z.uuid() }),
    returns<OpenedReplies>(),
  ),
  preview: query(z.strictObject(asked), returns<RepliesPreview>()),
  /** Writes the new forms that the preview said, in one intent. */
  apply: mutation(
    z.strictObject(asked),
    returns<{ readonly counts: RepliesPreview['counts']; readonly written: number }>(),
  ),
  close: mutation(z.strictObject({ import: z.uuid() }), returns<null>()),
}

/** What feeds a question, by its id. */
export const isQuestion = (fed: ReplyTarget | null): fed is RowId => fed !== null && fed !== 'number'
