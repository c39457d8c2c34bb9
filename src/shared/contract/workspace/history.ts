import { z } from 'zod'
import { oneOf } from '../../kernel/one-of.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import { type Meeting, records } from '../../records/records.ts'
import { mutation, query, returns } from '../define.ts'

/** One change of one field. Texts are plain words; `null`: empty. */
export interface FieldChange {
  /** Names it: « replica:rank », with the field. */
  readonly write: string
  readonly at: string
  readonly author: string
  readonly field: string
  readonly label: string
  readonly before: string | null
  readonly after: string | null
  /** Whether what was written then can be put back: it is no longer there, and still means something. */
  readonly restorable: boolean
}

/** An intent that can be undone or redone: its stable code and what it was about. */
export interface UndoableIntent {
  readonly intent: string
  readonly subject: string
  /** Of the meeting it touched; `null`: none. A forum is spoken of as a forum. */
  readonly kind: Meeting['kind']
}

/** An intent of this session, and when. */
export interface RecentAction extends UndoableIntent {
  readonly at: string
}

/** An earlier value that is there again. */
export interface RestoredValue {
  readonly label: string
  /** What it replaced; `null`: nothing. */
  readonly before: string | null
  readonly after: string | null
}

/** What « Annuler » or « Rétablir » did. */
export interface Reversal extends UndoableIntent {
  /** Whether a part stays as it is, because it was written over since. */
  readonly keeps: boolean
}

export const historyContract = {
  /** Every change of a row, newest first, 200 at most. */
  ofRow: query(z.strictObject({ record: oneOf(records), id: rowIdSchema }), returns<readonly FieldChange[]>()),
  /** Writes again what was written then, as any change. @throws AppFailure `value-gone`, or as any write */
  restore: mutation(
    z.strictObject({
      record: oneOf(records),
      id: rowIdSchema,
      field: z.string().min(1).max(60),
      write: z.string().max(200),
    }),
    returns<RestoredValue>(),
  ),
  /** What « Annuler » and « Rétablir » would act upon now. */
  undoable: query(
    z.strictObject({}),
    returns<{ readonly undo: UndoableIntent | null; readonly redo: UndoableIntent | null }>(),
  ),
  /** What « Annuler » would take back one after the other, the latest first, ten at most. */
  recent: query(z.strictObject({}), returns<readonly RecentAction[]>()),
  /**
   * Takes back what an answer named its `gesture`, whatever was done since; the latest without it. `null` when it is taken
   * back already, or there is nothing. @throws AppFailure `overtaken` when all of it was written over since
   */
  undo: mutation(
    z.strictObject({ gesture: z.number().int().positive().nullable().default(null) }),
    returns<Reversal | null>(),
  ),
  redo: mutation(z.strictObject({}), returns<Reversal | null>()),
}
