import type { Field } from '#shared/domain/field.ts'
import type { RecordDeclaration } from '#shared/domain/record.ts'
import { records } from '#shared/domain/records.ts'
import { fieldState, type Head, rowState } from '#shared/sync/field-state.ts'
import { removedField } from '#shared/sync/op.ts'
import { jsonToColumn, projectionDdl, projectionFingerprint } from './columns.ts'
import { comparable, headsByLine, headsOfLine, recomputeHeads, type StoredHead } from './heads.ts'
import { identityDdl, identityField, recordsWithIdentity, resolveIdentities } from './identity.ts'
import { readMeta, writeMeta } from './meta.ts'
import type { Names } from './names.ts'
import type { Db } from './open.ts'
import { forgetStatements, prepared } from './statements.ts'

/** JSON text by field name. */
type JsonValues = Readonly<Record<string, string>>

/**
 * Writes the projection: the only code that does (PR-3). A record or a field that is not declared is left out (OP-5).
 */
export interface Projection {
  /** Adds a row nothing was known of, from the values in hand. */
  insert(record: string, id: string, values: JsonValues): void
  /** Changes fields of a row that has neither a conflict nor a removal. */
  update(record: string, id: string, values: JsonValues): void
  /** Makes a row again from what its heads say. */
  refresh(line: number): void
  /** Makes heads and projection again from the log alone, in the current transaction. */
  rebuild(onProgress?: (lines: number) => void): void
}

export const createProjection = (db: Db, names: Names): Projection => {
  const declared: ReadonlyMap<string, RecordDeclaration> = new Map(Object.entries(records))

  const write = (record: string, id: string, values: JsonValues, sqlOf: SqlOf): void => {
    const declaration = declared.get(record)
    if (declaration === undefined) return
    const fields: string[] = []
    const columns: unknown[] = []
    for (const name in values) {
      const field: Field | undefined = declaration.fields[name]
      if (field === undefined) continue
      fields.push(name)
      columns.push(jsonToColumn(field, values[name] as string))
    }
    if (fields.length > 0 || sqlOf === insertSql) prepared(db, sqlOf(record, fields)).run(...columns, id)
  }

  /** Two orders of a list are nothing to ask a person about: the latest stands (FS-7). */
  const isAsked = (record: string, field: number): boolean =>
    declared.get(record)?.fields[names.nameOf(field)]?.kind !== 'position'

  const project = (line: number, heads: readonly StoredHead[]): void => {
    const state = stateOf(heads, names.name(removedField), (head) => comparable(db, names, head))
    const { record, id } = names.lineOf(line)
    for (const field of state.contested.filter((field) => isAsked(record, field)))
      prepared(db, contestSql).run(line, field)
    if (state.kind === 'removed') return
    const values: Record<string, string> = {}
    for (const [field, value] of state.values) values[names.nameOf(field)] = value
    write(record, id, values, insertSql)
  }

  const writeAndIdentify = (record: string, id: string, values: JsonValues, sqlOf: SqlOf): void => {
    write(record, id, values, sqlOf)
    const same = identityField(record)
    if (same !== null && same in values) resolveIdentities(db, record)
  }

  return {
    insert: (record, id, values) => writeAndIdentify(record, id, values, insertSql),
    update: (record, id, values) => writeAndIdentify(record, id, values, updateSql),
    refresh: (line) => {
      const { record, id } = names.lineOf(line)
      prepared(db, 'DELETE FROM contested WHERE line = ?').run(line)
      if (declared.has(record)) prepared(db, `DELETE FROM "${record}" WHERE id = ?`).run(id)
      project(line, headsOfLine(db, line))
      resolveIdentities(db, record)
    },
    rebuild: (onProgress) => {
      recreateTables(db)
      recomputeHeads(db)
      let done = 0
      for (const heads of headsByLine(db)) {
        project((heads[0] as StoredHead).line, heads)
        done += 1
        onProgress?.(done)
      }
      for (const record of recordsWithIdentity) resolveIdentities(db, record)
      writeMeta(db, 'fingerprint', projectionFingerprint())
    },
  }
}

/** True when the declarations are no longer those the tables were made from. */
export const isStale = (db: Db): boolean => readMeta(db, 'fingerprint') !== projectionFingerprint()

type SqlOf = (record: string, fields: readonly string[]) => string

const contestSql = 'INSERT OR IGNORE INTO contested (line, field) VALUES (?, ?)'

const insertSql: SqlOf = (record, fields) =>
  `INSERT INTO "${record}" (${fields.map((name) => `"${name}", `).join('')}id) VALUES (${'?, '.repeat(fields.length)}?)`

const updateSql: SqlOf = (record, fields) =>
  `UPDATE "${record}" SET ${fields.map((name) => `"${name}" = ?`).join(', ')} WHERE id = ?`

interface ProjectedState {
  readonly kind: 'present' | 'removed'
  readonly values: readonly (readonly [field: number, value: string])[]
  /** Fields with values to choose between; the removal field when the removal itself is contested. */
  readonly contested: readonly number[]
}

/** @param heads of one row, ordered by field */
const stateOf = (
  heads: readonly StoredHead[],
  removed: number,
  comparable: (head: StoredHead) => Head,
): ProjectedState => {
  const values: [number, string][] = []
  const contested: number[] = []
  const removals = heads.filter((head) => head.field === removed)
  const others = removals.length === 0 ? heads : heads.filter((head) => head.field !== removed)
  const row = removals.length === 0 ? 'present' : rowState(removals.map(comparable), others.map(comparable))
  if (row === 'removed') return { kind: 'removed', values, contested }
  if (row === 'contested') contested.push(removed)
  for (let index = 0; index < others.length; ) {
    const own = sameField(others, index)
    const first = own[0] as StoredHead
    const state = own.length === 1 ? null : fieldState(own.map(comparable) as [Head, ...Head[]])
    if (state?.kind === 'conflict') contested.push(first.field)
    values.push([first.field, state?.value ?? first.value])
    index += own.length
  }
  return { kind: 'present', values, contested }
}

const sameField = (heads: readonly StoredHead[], from: number): readonly StoredHead[] => {
  let to = from + 1
  while (heads[to]?.field === heads[from]?.field) to += 1
  return heads.slice(from, to)
}

const logTables = ['replica', 'name', 'line', 'tx', 'op', 'head', 'inbox', 'contested', 'meta']

const recreateTables = (db: Db): void => {
  // A full-text table goes first: its shadow tables go with it and cannot be dropped alone.
  for (const name of projectionTables(db, 'CREATE VIRTUAL TABLE%')) db.exec(`DROP TABLE "${name}"`)
  for (const name of projectionTables(db, '%')) db.exec(`DROP TABLE "${name}"`)
  for (const statement of [...projectionDdl(), identityDdl]) db.exec(statement)
  db.exec('DELETE FROM contested')
  forgetStatements(db)
}

/** Tables that are not the log's, whose declaration is like the pattern. */
const projectionTables = (db: Db, declaration: string): readonly string[] =>
  db
    .prepare<[string, string], { name: string }>(
      `SELECT name FROM sqlite_master
       WHERE type = 'table' AND sql LIKE ? AND name NOT IN (SELECT value FROM json_each(?))`,
    )
    .all(declaration, JSON.stringify(logTables))
    .map(({ name }) => name)
