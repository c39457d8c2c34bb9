import type { RowId } from '#shared/kernel/ids.ts'
import { type RecordName, records } from '#shared/records/records.ts'
import type { Db } from './db.ts'
import { prepared } from './statements.ts'

/**
 * Rows that are the same thing in the world (FS-9): a `same` field joins its row to another, and the smallest id of
 * those joined stands for all. Only rows that are joined are in the table. It does not depend on the order of the
 * joins, and two rows that name each other are simply joined twice.
 */
export const identityDdl =
  'CREATE TABLE identity (record TEXT, id TEXT, representative TEXT, PRIMARY KEY (record, id)) WITHOUT ROWID'

/** The `same` field of a record, `null` when it has none. */
export const identityField = (record: string): string | null => identityFields.get(record) ?? null

const identityFields: ReadonlyMap<string, string> = new Map(
  Object.values(records).flatMap(({ name, fields }) => {
    const field = Object.entries(fields).find(([, { kind }]) => kind === 'same')?.[0]
    return field === undefined ? [] : [[name, field] as const]
  }),
)

/** Makes the identities of one record again from its rows. */
export const resolveIdentities = (db: Db, record: string): void => {
  if (identityField(record) === null) return
  prepared(db, 'DELETE FROM identity WHERE record = ?').run(record)
  for (const [id, representative] of representativesIn(db, record))
    prepared(db, 'INSERT INTO identity (record, id, representative) VALUES (?, ?, ?)').run(record, id, representative)
}

/** For each row of a record that is joined to others, the id that stands for all: from its `same` field. */
export const representativesIn = (db: Db, record: string): ReadonlyMap<string, string> => {
  const field = identityField(record)
  const joins = prepared<[], { id: string; other: string }>(
    db,
    `SELECT row.id, row."${field}" AS other FROM "${record}" AS row JOIN "${record}" AS other ON other.id = row."${field}"
     WHERE row."${field}" IS NOT NULL`,
  ).all()
  return representatives(joins)
}

/** Gives the id that stands for a row of a record: its own when it is joined to none. */
export const representativesOf = (db: Db, record: string): ((id: RowId) => RowId) => {
  const joined = new Map(
    prepared<[string], { id: RowId; representative: RowId }>(
      db,
      'SELECT id, representative FROM identity WHERE record = ?',
    )
      .all(record)
      .map(({ id, representative }) => [id, representative]),
  )
  return (id) => joined.get(id) ?? id
}

export const recordsWithIdentity: readonly RecordName[] = [...identityFields.keys()] as RecordName[]

/** Union-find: for each id that is joined, the smallest of its group. */
export const representatives = (
  joins: readonly { readonly id: string; readonly other: string }[],
): ReadonlyMap<string, string> => {
  const parents = new Map<string, string>()
  const find = (id: string): string => {
    const parent = parents.get(id) ?? id
    if (parent === id) return id
    const top = find(parent)
    parents.set(id, top)
    return top
  }
  for (const { id, other } of joins) {
    const [small, great] = [find(id), find(other)].toSorted() as [string, string]
    parents.set(small, small)
    parents.set(great, small)
  }
  return new Map([...parents.keys()].map((id) => [id, find(id)]))
}
