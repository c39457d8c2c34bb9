import { type Conflict, type ContestedField, conflictOf, type WrittenValue } from '#main/db/conflict.ts'
import { row } from '#main/db/query.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import type { ConflictView, ToldValue } from '#shared/contract/conflicts.ts'
import { type RecordName, records } from '#shared/domain/records.ts'
import { fieldOf, printedWords } from '#shared/domain/value-words.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { type OpId, removedField } from '#shared/sync/op.ts'
import { proposedValue } from './proposed-value.ts'
import { rowNames } from './subject.ts'

/** Those of these fields that have values to choose between, as a person reads them; a record this version does not know has no words. */
export const conflictPoints = (workspace: WorkspaceDb, fields: readonly ContestedField[]): readonly ConflictView[] =>
  fields.flatMap(({ record, id, field }) => {
    if (!Object.hasOwn(records, record)) return []
    const conflict = conflictOf(workspace.db, workspace.names, { record, id }, field)
    return conflict === null ? [] : [viewOf(workspace, record as RecordName, id as RowId, field, conflict)]
  })

/** « replica:rank »: the same on every poste. */
export const sideName = ({ replica, seq }: OpId): string => `${replica}:${seq}`

const viewOf = (
  { db }: WorkspaceDb,
  record: RecordName,
  id: RowId,
  field: string,
  conflict: Conflict,
): ConflictView => {
  const isRemoval = field === removedField
  const wordsOf = (value: unknown) => printedWords(record, field, value, rowNames(db))
  const told = ({ value, at, author }: WrittenValue): ToldValue => ({
    words: isRemoval ? (value === null ? 'Modifiée' : 'Supprimée') : wordsOf(value),
    value: isRemoval ? null : value,
    at,
    author: row(db, 'member', author)?.name ?? 'Concerto',
  })
  const proposal = isRemoval ? undefined : proposedValue(record, field, conflict)
  return {
    record,
    id,
    field,
    recordLabel: records[record].label.one,
    fieldLabel: isRemoval ? 'Suppression' : (fieldOf(record, field)?.label ?? 'Champ d’une version plus récente'),
    name: rowNames(db)(record, id),
    kind: isRemoval ? 'removal' : 'value',
    sides: conflict.sides.map((side) => ({ ...told(side), side: sideName(side.id) })),
    base: conflict.base === null ? null : told(conflict.base),
    proposal: proposal === undefined ? null : wordsOf(proposal),
  }
}
