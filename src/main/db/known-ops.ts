import { seenBy } from './branches.ts'
import { txOfOp } from './compared-ops.ts'
import type { Db } from './db.ts'
import type { Names } from './names.ts'
import type { KnownOps } from './shown-row.ts'
import { opId } from './stored-op.ts'

export const knownOps = (db: Db, names: Names): KnownOps => ({
  idOf: (n) => opId(names, n),
  lamportOf: (n) => txOfOp(db, n).lamport,
  seenBy: (n, vector) => seenBy(db, n, vector),
})
