import { opsOfTx } from '#main/db/log-read.ts'
import { prepared } from '#main/db/statements.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import { writerOfTx } from '#main/db/writers.ts'
import { signedName } from '#main/kit/signed-name.ts'
import { rowNames } from '#main/kit/subject.ts'
import type { SettledView } from '#shared/contract/exchanges/conflicts.ts'
import { type RecordName, records } from '#shared/records/records.ts'
import { fieldOf, printedWords } from '#shared/records/value-words.ts'
import { removedField } from '#shared/sync/op.ts'

/** Points shown at once. */
const longest = 50

/** Who settled what, on whichever poste, the latest first. */
export const settledPoints = ({ db }: WorkspaceDb): readonly SettledView[] =>
  prepared<[number], { replica: number; first: number; at: string }>(
    db,
    "SELECT replica, first, at FROM tx WHERE intent = 'conflicts.settle' ORDER BY lamport DESC, replica LIMIT ?",
  )
    .all(longest)
    .flatMap(({ replica, first, at }) => {
      const author = signedName(db, writerOfTx(db, replica, first)) ?? 'Concerto'
      return opsOfTx(db, replica, first)
        .filter(({ record }) => Object.hasOwn(records, record))
        .flatMap(({ record: name, row: id, changes }) => {
          const record = name as RecordName
          return Object.entries(changes).map(([field, value]) => ({
            at,
            author,
            recordLabel: records[record].label.one,
            fieldLabel: field === removedField ? 'Suppression' : (fieldOf(record, field)?.label ?? field),
            name: rowNames(db)(record, id),
            words:
              field === removedField
                ? value === null
                  ? 'Gardée'
                  : 'Supprimée'
                : printedWords(record, field, value, rowNames(db)),
          }))
        })
    })
