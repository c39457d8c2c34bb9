import { z } from 'zod'
import { rowIdSchema } from '../domain/field-schema.ts'
import { type RecordName, records } from '../domain/records.ts'
import { mutation, query, returns } from './define.ts'

/** One change of one field. Texts are plain words; `null`: empty. */
export interface FieldChange {
  readonly at: string
  readonly author: string
  readonly field: string
  readonly label: string
  readonly before: string | null
  readonly after: string | null
}

/** An intent that can be undone or redone: its stable code and what it was about. */
export interface UndoableIntent {
  readonly intent: string
  readonly subject: string
}

export const historyContract = {
  /** Every change of a row, newest first, 200 at most. */
  ofRow: query(
    z.strictObject({ record: z.enum(Object.keys(records) as [RecordName, ...RecordName[]]), id: rowIdSchema }),
    returns<readonly FieldChange[]>(),
  ),
  /** What « Annuler » and « Rétablir » would act upon now. */
  undoable: query(
    z.strictObject({}),
    returns<{ readonly undo: UndoableIntent | null; readonly redo: UndoableIntent | null }>(),
  ),
  undo: mutation(z.strictObject({}), returns<UndoableIntent | null>()),
  redo: mutation(z.strictObject({}), returns<UndoableIntent | null>()),
}
