import type { ReplicaId } from '#shared/kernel/ids.ts'
import type { Db } from './open.ts'
import { prepared } from './statements.ts'

/** The integers that stand for names inside one database. They mean nothing outside it. */
export interface Names {
  /** Number of a record's or a field's name, given when first met. */
  name(name: string): number
  nameOf(n: number): string
  replica(id: ReplicaId): number
  replicaOf(n: number): ReplicaId
  /** Number of a row, `null` when nothing is known of it. */
  findLine(record: string, id: string): number | null
  /** Gives a number to a row that has none. */
  addLine(record: string, id: string): number
  lineOf(n: number): { readonly record: string; readonly id: string }
}

export const createNames = (db: Db): Names => {
  const name = dictionary(db, 'name', 'name')
  const replica = dictionary(db, 'replica', 'id')
  const find = db.prepare<[string, number], { n: number }>('SELECT n FROM line WHERE id = ? AND record = ?')
  const add = db.prepare('INSERT INTO line (id, record) VALUES (?, ?)')
  return {
    name: name.number,
    nameOf: name.text,
    replica: replica.number,
    replicaOf: (n) => replica.text(n) as ReplicaId,
    findLine: (record, id) => find.get(id, name.number(record))?.n ?? null,
    addLine: (record, id) => Number(add.run(id, name.number(record)).lastInsertRowid),
    lineOf: (n) => {
      const line = prepared<[number], { id: string; record: number }>(
        db,
        'SELECT id, record FROM line WHERE n = ?',
      ).get(n)
      if (line === undefined) throw new Error(`No line ${n}`)
      return { id: line.id, record: name.text(line.record) }
    },
  }
}

/**
 * Text ↔ number. What is met inside a transaction is not kept in memory: a rollback would make it a lie. The
 * declared names are met at opening, so the usual ones are always in memory.
 */
const dictionary = (db: Db, table: 'name' | 'replica', column: 'name' | 'id') => {
  const numbers = new Map<string, number>()
  const texts = new Map<number, string>()
  const find = db.prepare<[string], { n: number }>(`SELECT n FROM ${table} WHERE ${column} = ?`)
  const read = db.prepare<[number], { text: string }>(`SELECT ${column} AS text FROM ${table} WHERE n = ?`)
  const add = db.prepare(`INSERT INTO ${table} (${column}) VALUES (?)`)
  const remember = (text: string, n: number): number => {
    if (db.inTransaction) return n
    numbers.set(text, n)
    texts.set(n, text)
    return n
  }
  return {
    number: (text: string): number => {
      const cached = numbers.get(text)
      if (cached !== undefined) return cached
      const known = find.get(text)
      return remember(text, known ? known.n : Number(add.run(text).lastInsertRowid))
    },
    text: (n: number): string => {
      const cached = texts.get(n)
      if (cached !== undefined) return cached
      const known = read.get(n)
      if (known === undefined) throw new Error(`No ${table} ${n}`)
      remember(known.text, n)
      return known.text
    },
  }
}
