import type { Db } from '#main/db/db.ts'
import { row } from '#main/db/query.ts'
import type { RowScreen } from '#shared/contract/exchanges/conflicts.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { RecordName } from '#shared/records/records.ts'

/** Where a row is read: its own screen, or that of what it is a part of. */
export const screenOf = (db: Db, record: RecordName, id: RowId): RowScreen | null => {
  switch (record) {
    case 'actor':
    case 'place':
    case 'person':
    case 'meeting':
    case 'fiche':
    case 'need':
    case 'newsItem':
    case 'indicator':
      return { kind: record, id }
    case 'post':
      return partOf('person', row(db, 'post', id)?.person)
    case 'ficheStep':
    case 'ficheParty':
    case 'ficheComment':
    case 'rubricText':
      return partOf('fiche', row(db, record, id)?.fiche)
    case 'section': {
      const meeting = row(db, 'section', id)?.meeting ?? null
      return meeting === null ? null : { kind: 'section', meeting, id }
    }
    default:
      return null
  }
}

const partOf = (kind: 'person' | 'fiche', id: RowId | null | undefined): RowScreen | null =>
  id == null ? null : { kind, id }
