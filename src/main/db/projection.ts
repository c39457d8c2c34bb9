import { legible } from '#shared/kernel/clean-text.ts'
import type { Field } from '#shared/records/field.ts'
import { isBeyond } from '#shared/records/read-value.ts'
import { records } from '#shared/records/records.ts'
import type { Changes } from '#shared/sync/op.ts'
import { beyondDdl } from './beyond.ts'
import { placeholders, runBulk, slices } from './bulk.ts'
import { projectionDdl, projectionFingerprint, toColumn } from './columns.ts'
import type { Db } from './db.ts'
import { headPages, headsOfRow, headsOfRows, type StoredHead } from './heads.ts'
import { identityDdl, identityField, recordsWithIdentity, resolveIdentities } from './identity.ts'
import type { RowName } from './intent.ts'
import { knownOps } from './known-ops.ts'
import { noteMeta, readMeta, writeMeta } from './meta.ts'
import type { Names } from './names.ts'
import { recomputeHeads } from './recompute-heads.ts'
import { meetingsTouched, type SealedMinutes, sealedMinutes, sealMinutes } from './sealed-minutes.ts'
import { judgeAll } from './set-aside.ts'
import { shownRow } from './shown-row.ts'
import { forgetStatements, prepared } from './statements.ts'

/**
 * Writes the projection: the only code that does (PR-3). A record or a field that is not declared is left out (OP-5).
 */
export interface Projection {
  /** Adds rows nothing was known of, whose values were judged, each from the stored operation that wrote it. */
  insert(record: string, rows: readonly WrittenRow[]): void
  /** Adds rows nothing was known of, as another version of the program may have written them. */
  add(record: string, rows: readonly NewRow[]): void
  /** Changes fields of a row that has neither a conflict nor a removal. */
  update(record: string, id: string, changes: Changes): void
  /** Makes rows again from what their heads say. */
  refresh(rows: readonly RowName[]): void
  /** Shows again, as they were validated, the minutes that these rows are part of. @param before those sealed until now */
  seal(rows: readonly RowName[], before: SealedMinutes): void
  /** Makes heads and projection again from the log alone, in the current transaction. */
  rebuild(onProgress?: (rows: number) => void): void
}

interface NewRow {
  readonly id: string
  readonly changes: Changes
}

/** A row and the operation that first wrote it. */
export interface WrittenRow extends NewRow {
  /** Number of the operation. */
  readonly op: number
}

export const createProjection = (db: Db, names: Names): Projection => {
  const declared: ReadonlyMap<string, ReadonlyMap<string, Field>> = new Map(
    Object.values(records).map(({ name, fields }) => [name, new Map(Object.entries(fields))]),
  )

  /** Columns that some of the rows fill. */
  const filled = (
    record: string,
    rows: readonly { readonly changes: Changes }[],
  ): readonly (readonly [string, Field])[] =>
    [...(declared.get(record) ?? [])].filter(([name]) => rows.length === 1 || isWritten(rows, name))

  const listBeyond = (
    record: string,
    id: string,
    fields: readonly (readonly [string, Field])[],
    changes: Changes,
  ): void => {
    for (const [name, field] of fields)
      if (isBeyond(field, changes[name]))
        prepared(db, 'INSERT INTO beyond (record, row, field) VALUES (?, ?, ?)').run(record, id, name)
  }

  const insertShown = (record: string, rows: readonly NewRow[]): void => {
    const fields = filled(record, rows)
    const columns = fields.map(([name]) => name)
    const add = ({ id, changes }: NewRow, values: unknown[]): void => {
      values.push(id)
      for (const [name, field] of fields) values.push(toColumn(field, changes[name]))
      listBeyond(record, id, fields, changes)
    }
    if (declared.has(record)) runBulk(db, (count) => insertSql(record, columns, count), rows, add)
  }

  const insertWritten = (record: string, rows: readonly WrittenRow[]): void => {
    const fields = filled(record, rows)
    const ops = JSON.stringify(rows.map(({ op }) => op))
    if (declared.has(record) && rows.length > 0) prepared(db, insertFromLogSql(record, fields)).run(ops)
  }

  const update = (record: string, id: string, changes: Changes): void => {
    const fields = [...(declared.get(record) ?? [])].filter(([name]) => Object.hasOwn(changes, name))
    const columns = fields.map(([name]) => name)
    const values = fields.map(([name, field]) => toColumn(field, changes[name]))
    if (fields.length > 0) prepared(db, updateSql(record, columns)).run(...values, id)
    listBeyond(record, id, fields, changes)
  }

  const known = knownOps(db, names)

  const listContested = ({ record, id }: RowName, contested: readonly string[]): void => {
    const add = prepared(db, 'INSERT INTO contested (record, row, field) VALUES (?, ?, ?)')
    for (const name of contested) if (isAsked(declared.get(record)?.get(name))) add.run(record, id, name)
  }

  /** Lists what is contested of a row and gives what it shows, `null` when it was removed. */
  const contest = ({ record, id }: RowName, heads: readonly StoredHead[]): Changes | null => {
    const { values, contested } = shownRow(heads, known)
    listContested({ record, id }, contested)
    return values
  }

  /** Adds rows that are not in their tables, from all that is known of them. */
  const project = (rows: readonly (readonly StoredHead[])[]): void => {
    const shown = rows.flatMap((heads) => {
      const [{ record, row }] = heads as readonly [StoredHead]
      const changes = contest({ record, id: row }, heads)
      return changes === null ? [] : [{ record, id: row, changes }]
    })
    for (const [record, own] of Map.groupBy(shown, (row) => row.record)) insertShown(record, own)
  }

  const remake = (record: string, ids: readonly string[]): void => {
    unshow(record, ids)
    project([...headsOfRows(db, record, ids).values()])
  }

  const unshow = (record: string, ids: readonly string[]): void => {
    const among = 'IN (SELECT value FROM json_each(?))'
    const list = JSON.stringify(ids)
    for (const table of ['contested', 'beyond'])
      prepared(db, `DELETE FROM ${table} WHERE record = ? AND row ${among}`).run(record, list)
    if (declared.has(record)) prepared(db, `DELETE FROM "${record}" WHERE id ${among}`).run(list)
  }

  const seal = (meetings: Iterable<string>, before?: SealedMinutes): void =>
    sealMinutes(
      db,
      names,
      {
        remake,
        current: (row) => shownRow(headsOfRow(db, row), known),
        replace: (row, { values, contested }) => {
          unshow(row.record, [row.id])
          listContested(row, contested)
          if (values !== null) insertShown(row.record, [{ id: row.id, changes: values }])
        },
      },
      meetings,
      before,
    )

  /** Only what is written in a `same` field changes which rows are one. */
  const identify = (record: string, rows: readonly { readonly changes: Changes }[]): void => {
    const same = identityField(record)
    if (same !== null && rows.some(({ changes }) => Object.hasOwn(changes, same))) resolveIdentities(db, record)
  }

  return {
    insert: (record, rows) => {
      const { clean = [], others = [] } = Object.groupBy(rows, (row) => (isClean(row) ? 'clean' : 'others'))
      insertWritten(record, clean)
      insertShown(record, others)
      identify(record, rows)
    },
    add: (record, rows) => {
      insertShown(record, rows)
      identify(record, rows)
    },
    update: (record, id, changes) => {
      update(record, id, changes)
      identify(record, [{ changes }])
    },
    refresh: (rows) => {
      for (const [record, own] of Map.groupBy(rows, (row) => row.record)) {
        for (const some of slices(own, batchSize))
          remake(
            record,
            some.map(({ id }) => id),
          )
        resolveIdentities(db, record)
      }
    },
    seal: (rows, before) => {
      const now = sealedMinutes(db)
      if (before.size + now.size === 0) return
      seal(
        [...meetingsTouched(db, rows)].filter((meeting) => before.has(meeting) || now.has(meeting)),
        before,
      )
    },
    rebuild: (onProgress) => {
      recreateTables(db)
      recomputeHeads(db)
      judgeAll(db, names)
      let done = 0
      for (const rows of headPages(db)) {
        project(rows)
        done += rows.length
        onProgress?.(done)
      }
      seal(sealedMinutes(db).keys())
      for (const record of recordsWithIdentity) resolveIdentities(db, record)
      writeMeta(db, 'fingerprint', projectionFingerprint())
    },
  }
}

/** Whether SQLite makes of its values what `toColumn` does: those of a file that is imported may hold what is not shown. */
const isClean = ({ changes }: WrittenRow): boolean => {
  for (const name in changes) if (!isLegible(changes[name])) return false
  return true
}

const isLegible = (value: unknown): boolean =>
  typeof value === 'string' ? legible(value) === value : !Array.isArray(value) || value.every(isLegible)

/** Two orders of a list, or two validations, are nothing to ask a person about: the latest stands (FS-7, FS-8). */
const isAsked = (field: Field | undefined): boolean => field?.kind !== 'position' && field?.kind !== 'logged'

/** Rows made again at once. */
const batchSize = 256

/** True when the declarations are no longer those the tables were made from. */
export const isStale = (db: Db): boolean => readMeta(db, 'fingerprint') !== projectionFingerprint()

/** Has the tables made again from the log when the workspace is next opened. */
export const remakeAtNextOpening = (db: Db): void => noteMeta(db, 'fingerprint', '')

/**
 * Rows of one import leave the same columns empty, which then cost nothing. A row by itself takes all columns, lest every
 * mix of them be one more statement to keep.
 */
const isWritten = (rows: readonly { readonly changes: Changes }[], field: string): boolean =>
  rows.some(({ changes }) => Object.hasOwn(changes, field))

const insertSql = (record: string, columns: readonly string[], rows: number): string =>
  `INSERT INTO "${record}" (id${columns.map((name) => `, "${name}"`).join('')}) VALUES ${placeholders(rows, columns.length + 1)}`

/** `->>` gives a text, a number, 1 or 0 for a flag, and JSON text for lists and formatted text: what `toColumn` gives. */
const insertFromLogSql = (record: string, fields: readonly (readonly [string, Field])[]): string =>
  `INSERT INTO "${record}" (id${fields.map(([name]) => `, "${name}"`).join('')})
   SELECT row${fields.map(([name]) => `, changes->>'${name}'`).join('')} FROM op WHERE n IN (SELECT value FROM json_each(?))`

const updateSql = (record: string, columns: readonly string[]): string =>
  `UPDATE "${record}" SET ${columns.map((name) => `"${name}" = ?`).join(', ')} WHERE id = ?`

const logTables = ['replica', 'tx', 'op', 'head', 'aside', 'missing', 'inbox', 'contested', 'meta', 'peer', 'exchange']

const recreateTables = (db: Db): void => {
  // A full-text table goes first: its shadow tables go with it and cannot be dropped alone.
  for (const name of projectionTables(db, 'CREATE VIRTUAL TABLE%')) db.exec(`DROP TABLE "${name}"`)
  for (const name of projectionTables(db, '%')) db.exec(`DROP TABLE "${name}"`)
  for (const statement of [...projectionDdl(), identityDdl, beyondDdl]) db.exec(statement)
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
