import type { Db } from '#main/db/db.ts'
import { type FieldWrite, fieldHistory } from '#main/db/field-history.ts'
import { row } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { rowNames } from '#main/kit/subject.ts'
import { writeName } from '#main/kit/write-name.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { historyContract, RestoredValue } from '#shared/contract/workspace/history.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { changesSchema } from '#shared/records/changes-schema.ts'
import { type RecordName, records } from '#shared/records/records.ts'
import { fieldOf, printedWords } from '#shared/records/value-words.ts'

type Asked = Parameters<Handlers<typeof historyContract>['restore']>[0]

/** Writes again what a field held once; what it replaces stays in the history. @throws AppFailure `value-gone`, or as `write` */
export const restoreValue = (context: FeatureContext, { record, id, field, write }: Asked): RestoredValue => {
  const { db, names } = context.workspace
  const found = fieldHistory(db, names, record, id).find(
    (earlier) => earlier.field === field && writeName(earlier.id) === write,
  )
  if (found === undefined || !isRestorable(db, record, id, found)) throw valueGone()
  const words = (value: unknown) => printedWords(record, field, value, rowNames(db))
  const before = words(shownValue(db, record, id, field))
  const value: unknown = JSON.parse(found.after)
  context.write({ intent: 'history.restore', writes: [], again: [{ record, id, values: { [field]: value } }] })
  return { label: fieldOf(record, field)?.label ?? '', before, after: words(value) }
}

/** Whether a row still takes what was written in it then. */
export const isRestorable = (db: Db, record: RecordName, id: RowId, { field, after }: FieldWrite): boolean => {
  const declared = fieldOf(record, field)
  const isThere = row(db, record, id) !== null
  if (!isThere || declared === undefined || declared.kind === 'position' || declared.kind === 'same') return false
  const value: unknown = JSON.parse(after)
  if (value === null || after === JSON.stringify(shownValue(db, record, id, field))) return false
  if (!changesSchema(records[record]).safeParse({ [field]: value }).success) return false
  return declared.kind !== 'ref' || row(db, declared.to as RecordName, value as RowId) !== null
}

const shownValue = (db: Db, record: RecordName, id: RowId, field: string): unknown =>
  (row(db, record, id) as Readonly<Record<string, unknown>> | null)?.[field] ?? null

/** What was written once cannot be written again. */
const valueGone = (): AppFailure =>
  new AppFailure({
    code: 'value-gone',
    fact: 'Cette valeur n’a pas été remise.',
    cause: 'Elle est déjà en place, ou ce qu’elle désigne a été supprimé depuis.',
    unchanged: 'La valeur actuelle est conservée.',
    next: 'Relisez l’historique, et modifiez le champ à la main si besoin.',
  })
