import type { Db } from '#main/db/db.ts'
import { fieldHistory } from '#main/db/field-history.ts'
import { row } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { signedName } from '#main/kit/signed-name.ts'
import { aboutOf, rowNames } from '#main/kit/subject.ts'
import type { UndoEntry } from '#main/kit/undo-stack.ts'
import { writeName } from '#main/kit/write-name.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { historyContract, UndoableIntent } from '#shared/contract/workspace/history.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { agreedState, kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import { type RecordName, records } from '#shared/records/records.ts'
import { fieldOf, valueWords } from '#shared/records/value-words.ts'
import { removedField } from '#shared/sync/op.ts'
import { agreed } from '#shared/text/article.ts'
import { isRestorable, restoreValue } from './restore-value.ts'
import { reverse } from './reverse.ts'

/** Longest history shown of one row. */
const longest = 200

/** Actions shown to take back. */
const mostRecent = 10

export const historyHandlers = (context: FeatureContext): Handlers<typeof historyContract> => {
  const { db, names, log } = context.workspace
  const { done, undone } = context.undoStack
  const own = (): number => names.replica(log.replica)

  const described = (entry: UndoEntry | undefined): UndoableIntent | null =>
    entry === undefined ? null : { intent: entry.intent, ...aboutOf(db, own(), entry.commit.first) }

  return {
    ofRow: ({ record, id }) =>
      fieldHistory(db, names, record, id)
        .slice(0, longest)
        .map((write) => ({
          write: writeName(write.id),
          at: write.at,
          author: signedName(db, write) ?? 'Concerto',
          field: write.field,
          label: labelOf(record, write.field),
          before: inWords(db, { record, id }, write.field, write.before),
          after: inWords(db, { record, id }, write.field, write.after),
          restorable: isRestorable(db, record, id, write),
        })),
    restore: (asked) => restoreValue(context, asked),
    undoable: () => ({ undo: described(done.at(-1)), redo: described(undone.at(-1)) }),
    recent: () =>
      done
        .slice(-mostRecent)
        .toReversed()
        .map(({ intent, commit }) => ({ intent, ...aboutOf(db, own(), commit.first), at: commit.at })),
    undo: ({ gesture }) => reverse(context, 'undo', gesture),
    redo: () => reverse(context, 'redo'),
  }
}

const labelOf = (record: RecordName, field: string): string =>
  field === removedField ? 'Suppression' : (fieldOf(record, field)?.label ?? 'Champ d’une version plus récente')

/** A value of the log as a person reads it, as what it is of wants it: « Annulée », « Annulé » of a forum. */
const inWords = (db: Db, { record, id }: Written, name: string, json: string): string | null => {
  const value: unknown = JSON.parse(json)
  const meeting = record === 'meeting' ? { kind: row(db, record, id)?.kind ?? null } : null
  if (name === removedField && value !== null)
    return meeting === null ? agreed('Supprimé', records[record].label.gender) : kindWords(meeting).agreed('Supprimé')
  const words = valueWords(record, name, value, rowNames(db))
  return meeting !== null && name === 'state' && words !== null ? agreedState(words, meeting) : words
}

interface Written {
  readonly record: RecordName
  readonly id: RowId
}
