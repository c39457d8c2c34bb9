import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  type RawBuilder,
  type SelectQueryBuilder,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { Field, ValueOf } from '#shared/records/field.ts'
import type { RecordDeclaration, RowOf } from '#shared/records/record.ts'
import { type RecordName, type Records, records } from '#shared/records/records.ts'
import { rowOf } from './columns.ts'
import type { Db } from './db.ts'
import { noteStatement } from './reads.ts'
import { indexForQuery } from './search-index.ts'
import { prepared } from './statements.ts'

/** The projection's tables as Kysely types them. */
type Tables = { readonly [Name in RecordName]: ColumnsOf<Records[Name]> }

type ColumnsOf<R extends RecordDeclaration> = { readonly id: string } & {
  readonly [F in keyof R['fields'] & string]: ColumnOf<R['fields'][F]> | null
}

type ColumnOf<F extends Field> = F extends { kind: 'integer' | 'flag' }
  ? number
  : F extends { kind: 'rich' | 'choices' | 'list' | 'logged' }
    ? string
    : ValueOf<F>

/** Kysely as a typed compiler only: statements run synchronously, so that a transaction is one block. */
const sql = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})

/** Runs a compiled query; the result's type is the query's. */
const all = <Line>(db: Db, query: { compile(): CompiledQuery<Line> }): readonly Line[] => {
  const { sql, parameters } = query.compile()
  return prepared<unknown[], Line>(db, sql).all(...parameters)
}

type Refine<Name extends RecordName> = (
  query: SelectQueryBuilder<Tables, Name, object>,
) => SelectQueryBuilder<Tables, Name, object>

/** Rows of one record, decoded: `rows(db, 'section', (q) => q.where('meeting', '=', id))`. */
export const rows = <Name extends RecordName>(
  db: Db,
  name: Name,
  refine: Refine<Name> = (query) => query,
): readonly RowOf<Records[Name]>[] => {
  // Kysely cannot follow a table name that is a type parameter; `Refine` keeps the caller's side typed.
  const query = sql.selectFrom(name as 'meeting') as unknown as SelectQueryBuilder<Tables, Name, object>
  const lines = all(db, refine(query).selectAll() as unknown as { compile(): CompiledQuery<Record<string, unknown>> })
  return lines.map((line) => rowOf(records[name], line))
}

/** Lines of a query composed for one question, in Kysely's `sql`: not kept prepared, for there is no end to them. */
export const select = <Line>(db: Db, query: RawBuilder<Line>): readonly Line[] => {
  const { text, parameters } = composed(db, query)
  return db.prepare<unknown[], Line>(text).all(...parameters)
}

/** The same, one line at a time, for what is too long to be held: nothing may be written until it ends. */
export const selectEach = <Line>(db: Db, query: RawBuilder<Line>): IterableIterator<Line> => {
  const { text, parameters } = composed(db, query)
  return db.prepare<unknown[], Line>(text).iterate(...parameters)
}

/** The first column of the same, without an object a line: ids come by the hundred thousand. */
export const selectColumn = <Value>(db: Db, query: RawBuilder<Value>): readonly Value[] => {
  const { text, parameters } = composed(db, query)
  return db
    .prepare<unknown[], Value>(text)
    .pluck()
    .all(...parameters)
}

/** The indexes it names are brought up to date first. */
const composed = (db: Db, query: RawBuilder<unknown>) => {
  const { sql: text, parameters } = query.compile(sql)
  indexForQuery(db, text)
  noteStatement(text)
  return { text, parameters }
}

/** One row by its id, `null` when there is none. */
export const row = <Name extends RecordName>(db: Db, name: Name, id: string | null): RowOf<Records[Name]> | null => {
  if (id === null) return null
  const line = prepared<[string], Record<string, unknown>>(db, `SELECT * FROM "${name}" WHERE id = ?`).get(id)
  return line === undefined ? null : rowOf(records[name], line)
}
