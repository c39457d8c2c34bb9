import type { ReplicaId } from '#shared/kernel/ids.ts'
import type { VersionVector } from '#shared/sync/version-vector.ts'
import type { Db } from './db.ts'
import { isPassing } from './disk-errors.ts'
import { isWhole } from './hash.ts'
import { linesOfTx, type StoredTx, txHeaders, txOf } from './log-read.ts'
import { readMeta } from './meta.ts'
import type { Names } from './names.ts'
import { countOf, prepared } from './statements.ts'
import type { OpLine } from './stored-op.ts'

/** A transaction as the log holds it, and what is wrong with it. */
interface ProvedTx {
  readonly header: StoredTx
  readonly replica: ReplicaId
  /** None when they cannot be read. */
  readonly lines: readonly OpLine[]
  /** `gap`: what precedes it is missing; `hash`: it is not what its hash covers. */
  readonly faults: readonly ('gap' | 'hash')[]
}

/** The proof of a log, transaction by transaction: its numbering and its hashes. */
export interface LogProof {
  /** What was not proved yet, as far as the log goes now. */
  rest(): Generator<ProvedTx>
  readonly transactions: number
  readonly operations: number
  /** What is wrong with the log as a whole, which may not have grown since its last transaction was proved. */
  endFaults(): readonly string[]
}

export const proveLog = (db: Db, names: Names): LogProof => {
  const last = new Map<ReplicaId, number>()
  let [transactions, operations, lamport] = [0, 0, 0]
  const until = (): VersionVector => Object.fromEntries(last)

  const proved = (header: StoredTx): ProvedTx => {
    const replica = names.replicaOf(header.replica)
    const lines = read(() => linesOfTx(db, header)) ?? []
    const faults = [
      ...(header.first === (last.get(replica) ?? startOf(db, header.replica)) + 1 ? [] : (['gap'] as const)),
      ...(read(() => isWhole(txOf(names, header, lines))) === true ? [] : (['hash'] as const)),
    ]
    transactions += 1
    operations += lines.length
    lamport = Math.max(lamport, header.lamport)
    last.set(replica, header.first + header.count - 1)
    return { header, replica, lines, faults }
  }

  return {
    rest: function* () {
      for (const header of txHeaders(db, until())) yield proved(header)
    },
    get transactions() {
      return transactions
    },
    get operations() {
      return operations
    },
    endFaults: () => [
      ...(countOf(db, 'op') === operations ? [] : ['Des modifications n’appartiennent à aucune action.']),
      ...(isWhereTheLogEnds(db, last, lamport)
        ? []
        : ['La suite du journal ne s’écrirait pas après ce qu’il contient.']),
    ],
  }
}

/** Rank after which a branch begins; 0 for a replica. */
const startOf = (db: Db, replica: number): number =>
  prepared<[number], number>(
    db,
    'SELECT parent.seq FROM replica JOIN replica AS parent ON parent.n = replica.parent WHERE replica.n = ?',
  )
    .pluck()
    .get(replica) ?? 0

/** What damage keeps from being read is no exception here. */
const read = <T>(work: () => T): T | null => {
  try {
    return work()
  } catch (error) {
    if (isPassing(error)) throw error
    return null
  }
}

/** Whether the next operation of each replica, and the next Lamport time, are those after the log's last ones. */
const isWhereTheLogEnds = (db: Db, last: ReadonlyMap<string, number>, lamport: number): boolean => {
  const replicas = prepared<[], { n: number; id: string; seq: number }>(db, 'SELECT n, id, seq FROM replica').all()
  return (
    replicas.every(({ n, id, seq }) => seq === (last.get(id) ?? startOf(db, n))) &&
    Number(readMeta(db, 'lamport') ?? 0) >= lamport
  )
}
