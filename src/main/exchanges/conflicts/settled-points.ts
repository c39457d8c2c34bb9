import { opsOfTx } from '#main/db/log-read.ts'
import { row } from '#main/db/query.ts'
import { prepared } from '#main/db/statements.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import { rowNames } from '#main/kit/subject.ts'
import type { SettledView } from '#shared/contract/exchanges/conflicts.ts'
import { type RecordName, records } from '#shared/records/records.ts'
import { fieldOf, printedWords } from '#shared/records/value-words.ts'
import { removedField } from '#shared/sync/op.ts'

/** Points shown at once. */
const longest = 50

/** Who settled what, on whichever poste, the latest first. */
export const settledPoints = ({ db }: WorkspaceDb): readonly SettledView[] =>
  prepared<[number], { replica: number; first: number; at: string; author: string | null }>(
    db,
    "SELECT replica, first, at, author FROM tx WHERE intent = 'conflicts.settle' ORDER BY lamport DESC, replica LIMIT ?",
  )
    .all(longest)
    .flatMap(({ replica, first, at, author }) =>
      opsOfTx(db, replica, first)
        .filter(({ record }) => Object.hasOwn(records, record))
        .flatMap(({ record: name, row: id, changes }) => {
          const record = name as RecordName
          return Object.entries(changes).map(([field, value]) => ({
            at,
            author: row(db, 'member', author)?.name ?? 'Concerto',
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
        }),
    )
