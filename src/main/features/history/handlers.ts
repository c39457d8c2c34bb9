import { fieldHistory } from '#main/db/field-history.ts'
import { inverseOf } from '#main/db/inverse.ts'
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

/** Longest history shown of one row. */
const longest = 200

export const historyHandlers = (context: FeatureContext): Handlers<typeof historyContract> => {
  const { db, names, log } = context.workspace
  const { done, undone } = context.undoStack
  const own = (): number => names.replica(log.replica)

  const described = (entry: UndoEntry | undefined): UndoableIntent | null =>
    entry === undefined ? null : { intent: entry.intent, subject: subjectOf(db, own(), entry.commit.first) }

  /** Takes the last entry of one list back and puts the way forward again on the other. */
  const reverse = (from: UndoEntry[], to: UndoEntry[], intent: string): UndoableIntent | null => {
    const entry = from.pop()
    if (entry === undefined) return null
    const about = described(entry)
    const later = [...done]
    const gone = [...undone]
    const commit = context.write({ intent, ...inverseOf(db, names, own(), entry.commit) })
    // `write` remembers every intent as new; this one goes to the other list instead.
    done.splice(0, done.length, ...later)
    undone.splice(0, undone.length, ...gone)
    if (commit !== null) to.push({ intent: entry.intent, commit })
    return about
  }

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
    undo: () => reverse(done, undone, 'history.undo'),
    redo: () => reverse(undone, done, 'history.redo'),
  }
}

const labelOf = (record: RecordName, field: string): string =>
  field === removedField ? 'Suppression' : (fieldOf(record, field)?.label ?? 'Champ d’une version plus récente')

/** A value of the log as a person reads it. */
const inWords = (db: Db, record: RecordName, name: string, json: string): string | null => {
  const value: unknown = JSON.parse(json)
  return name === removedField && value !== null ? 'Supprimée' : valueWords(record, name, value, rowNames(db))
}
