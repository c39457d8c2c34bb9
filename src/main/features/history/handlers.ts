import { fieldHistory } from '#main/db/field-history.ts'
import type { Db } from '#main/db/open.ts'
import { row } from '#main/db/query.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { historyContract, UndoableIntent } from '#shared/contract/history.ts'
import type { RecordName } from '#shared/domain/records.ts'
import { fieldOf, valueWords } from '#shared/domain/value-words.ts'
import { removedField } from '#shared/sync/op.ts'
import type { FeatureContext } from '../context.ts'
import { rowNames, subjectOf } from '../subject.ts'
import type { UndoEntry } from '../undo-stack.ts'
import { reverseLast } from './reverse-last.ts'

/** Longest history shown of one row. */
const longest = 200

export const historyHandlers = (context: FeatureContext): Handlers<typeof historyContract> => {
  const { db, names, log } = context.workspace
  const { done, undone } = context.undoStack
  const own = (): number => names.replica(log.replica)

  const described = (entry: UndoEntry | undefined): UndoableIntent | null =>
    entry === undefined ? null : { intent: entry.intent, subject: subjectOf(db, own(), entry.commit.first) }

  return {
    ofRow: ({ record, id }) =>
      fieldHistory(db, names, record, id)
        .slice(0, longest)
        .map(({ at, author, field, before, after }) => ({
          at,
          author: row(db, 'member', author)?.name ?? 'Concerto',
          field,
          label: labelOf(record, field),
          before: inWords(db, record, field, before),
          after: inWords(db, record, field, after),
        })),
    undoable: () => ({ undo: described(done.at(-1)), redo: described(undone.at(-1)) }),
    undo: () => reverseLast(context, 'undo'),
    redo: () => reverseLast(context, 'redo'),
  }
}

const labelOf = (record: RecordName, field: string): string =>
  field === removedField ? 'Suppression' : (fieldOf(record, field)?.label ?? 'Champ d’une version plus récente')

/** A value of the log as a person reads it. */
const inWords = (db: Db, record: RecordName, name: string, json: string): string | null => {
  const value: unknown = JSON.parse(json)
  return name === removedField && value !== null ? 'Supprimée' : valueWords(record, name, value, rowNames(db))
}
