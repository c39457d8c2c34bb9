import type { Db } from './db.ts'

/** What must hold for a database to be written. @throws AppFailure when it does not */
type Demand = () => void

const guards = new WeakMap<Db, Demand[]>()

/** Demands something more of each write. */
export const guardWrites = (db: Db, demand: Demand): void => void guards.set(db, [...(guards.get(db) ?? []), demand])

/** @throws AppFailure as what guards the writes of this database */
export const demandWritable = (db: Db): void => {
  for (const demand of guards.get(db) ?? []) demand()
}
