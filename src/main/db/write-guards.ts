import type { Db } from './db.ts'

/** What must hold for a database to be written. @throws AppFailure when it does not */
type Demand = () => void

const guarded = () => {
  const guards = new WeakMap<Db, Demand[]>()
  const demand = (db: Db): void => {
    for (const one of guards.get(db) ?? []) one()
  }
  return {
    /** Demands something more of each write. */
    guard: (db: Db, one: Demand): void => void guards.set(db, [...(guards.get(db) ?? []), one]),
    /** @throws AppFailure as what guards the writes of this database */
    demand,
    holds: (db: Db): boolean => {
      try {
        demand(db)
        return true
      } catch {
        return false
      }
    },
  }
}

/** That the file is this program's to write: one that was taken away loses what is written, one that another holds is spoiled by it. */
export const ownFile = guarded()

/** That what is written in the log stays: of a workspace that is only read, a passing copy is open, and what is beside its log may change. */
export const keptLog = guarded()
