import type { ReplicaId } from '#shared/kernel/ids.ts'
import type { Db } from './db.ts'

/** The integers that stand for replicas inside one database. They mean nothing outside it. */
export interface Names {
  /** Number of a replica, given when first met. */
  replica(id: ReplicaId): number
  replicaOf(n: number): ReplicaId
  /** After the log itself was replaced. */
  forget(): void
}

/**
 * What is met inside a transaction is not kept in memory: a rollback would make it a lie. The replica of this very file
 * is met at opening, so the usual one is always in memory.
 */
export const createNames = (db: Db): Names => {
  const numbers = new Map<ReplicaId, number>()
  const ids = new Map<number, ReplicaId>()
  const find = db.prepare<[string], { n: number }>('SELECT n FROM replica WHERE id = ?')
  const read = db.prepare<[number], { id: ReplicaId }>('SELECT id FROM replica WHERE n = ?')
  const add = db.prepare('INSERT INTO replica (id) VALUES (?)')
  const remember = (id: ReplicaId, n: number): void => {
    if (db.inTransaction) return
    numbers.set(id, n)
    ids.set(n, id)
  }
  return {
    replica: (id) => {
      const n = numbers.get(id) ?? find.get(id)?.n ?? Number(add.run(id).lastInsertRowid)
      remember(id, n)
      return n
    },
    replicaOf: (n) => {
      const id = ids.get(n) ?? read.get(n)?.id
      if (id === undefined) throw new Error(`No replica ${n}`)
      remember(id, n)
      return id
    },
    forget: () => {
      numbers.clear()
      ids.clear()
    },
  }
}
