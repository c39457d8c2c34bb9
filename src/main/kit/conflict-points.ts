import { type Conflict, type ContestedField, conflictOf, type WrittenValue } from '#main/db/conflict.ts'
import type { Db } from '#main/db/db.ts'
import { readMeta } from '#main/db/meta.ts'
import { row } from '#main/db/query.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import type { Writer } from '#main/db/writers.ts'
import type { ConflictView, Origin, ToldValue } from '#shared/contract/exchanges/conflicts.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { type RecordName, records } from '#shared/records/records.ts'
import { fieldOf, printedWords } from '#shared/records/value-words.ts'
import { removedField } from '#shared/sync/op.ts'
import { changedLines, writtenLines } from './changed-lines.ts'
import { passageViews, proposedValue } from './contested-text.ts'
import { screenOf } from './screen-of.ts'
import { signedName } from './signed-name.ts'
import { rowNames } from './subject.ts'
import { writeName } from './write-name.ts'

/** Those of these fields that have values to choose between, as a person reads them; a record this version does not know has no words. */
export const conflictPoints = (workspace: WorkspaceDb, fields: readonly ContestedField[]): readonly ConflictView[] =>
  fields.flatMap(({ record, id, field }) => {
    if (!Object.hasOwn(records, record)) return []
    const conflict = conflictOf(workspace.db, workspace.names, { record, id }, field)
    return conflict === null ? [] : [viewOf(workspace, record as RecordName, id as RowId, field, conflict)]
  })

const viewOf = (
  workspace: WorkspaceDb,
  record: RecordName,
  id: RowId,
  field: string,
  conflict: Conflict,
): ConflictView => {
  const { db } = workspace
  const isRemoval = field === removedField
  const told = ({ value, changes, at, ...written }: WrittenValue): ToldValue => ({
    words: isRemoval ? (value === null ? 'Modifiée' : 'Supprimée') : printedWords(record, field, value, rowNames(db)),
    value: isRemoval ? null : value,
    lines: isRemoval
      ? writtenLines(db, record, changes)
      : changedLines(db, record, field, conflict.base === null ? value : conflict.base.value, value),
    at,
    ...writer(db, written),
  })
  const proposal = isRemoval ? undefined : proposedValue(record, field, conflict)
  return {
    record,
    id,
    field,
    recordLabel: records[record].label.one,
    fieldLabel: isRemoval ? 'Suppression' : (fieldOf(record, field)?.label ?? 'Champ d’une version plus récente'),
    name: rowNames(db)(record, id),
    screen: screenOf(db, record, id),
    kind: isRemoval ? 'removal' : 'value',
    sides: conflict.sides.map((side) => ({ ...told(side), side: writeName(side.id) })),
    base: conflict.base === null ? null : told(conflict.base),
    proposal: proposal === undefined ? null : printedWords(record, field, proposal, rowNames(db)),
    passages: isRemoval ? null : passageViews(record, field, conflict),
  }
}

/** Who wrote, and from where: of whoever signed it. */
export const writer = (db: Db, written: Writer): Pick<ToldValue, 'author' | 'origin'> => {
  const member = row(db, 'member', written.author)
  const sector = row(db, 'sector', member?.sector ?? null)?.name ?? null
  const origin = ((): Origin => {
    if (member !== null && member.id === readMeta(db, 'member')) return { kind: 'own' }
    if (sector !== null) return { kind: 'sector', name: sector }
    return { kind: member?.role === 'hub' ? 'hub' : 'other' }
  })()
  return { author: signedName(db, written) ?? 'Concerto', origin }
}
