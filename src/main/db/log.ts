import { type ReplicaKey, replicaKeyOf } from '#main/keys/replica-key.ts'
import type { BundleContents } from '#shared/contract/exchanges/bundles.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import type { ReplicaId } from '#shared/kernel/ids.ts'
import { isBranch } from '#shared/sync/branch.ts'
import type { OpId, Tx } from '#shared/sync/op.ts'
import type { Rights } from '#shared/sync/rights.ts'
import type { VersionVector } from '#shared/sync/version-vector.ts'
import { admission } from './admission.ts'
import { applyRun, runsOf } from './apply-run.ts'
import { isForked, namedBy, partAt, pinsOf, placeOf } from './branches.ts'
import { type Commit, commitIntent } from './commit.ts'
import type { Db } from './db.ts'
import { written } from './disk-errors.ts'
import { eraseAll } from './erase-all.ts'
import { besideErased, healStored } from './erase-stored.ts'
import { withoutValues } from './erased-tx.ts'
import { demandLasting, type Erasures, erasedOf, erasuresIn, forgetErasures, missingOf } from './erasures.ts'
import { createInbox } from './inbox.ts'
import { type Intent, type RowName, rowsOfIntent } from './intent.ts'
import { operationChanged, writerRefused } from './log-errors.ts'
import { readTxs, vectorOf } from './log-read.ts'
import { storeTx } from './log-write.ts'
import { writeMeta } from './meta.ts'
import { isMissing, noteMissing } from './missing.ts'
import type { Names } from './names.ts'
import { opNumber } from './op-number.ts'
import type { Projection } from './projection.ts'
import { forgetRights, isStatement, rightsIn } from './rights-of-log.ts'
import { throughDoor } from './run-door.ts'
import { sealedMinutes } from './sealed-minutes.ts'
import { asideAmong, judgeAgain, judgeStored } from './set-aside.ts'
import { createTally } from './tally.ts'
import { inThrowAway } from './throw-away.ts'
import { wipe } from './wipe.ts'
import { noteLeft } from './witness.ts'

interface Received {
  readonly applied: number
  readonly known: number
  /** Transactions that wait for a predecessor, those of earlier times included. */
  readonly waiting: number
  /** Rows that what came now and waits would write in. */
  readonly held: readonly RowName[]
  /** Operations of what was applied, the rows they write in, and both as numbers. */
  readonly operations: number
  readonly rows: readonly RowName[]
  readonly contents: BundleContents
}

/** The append-only log. Each call is one transaction, on the disk when it returns. */
export interface Log {
  readonly replica: ReplicaId
  /** Writes one intent; `null` when it changes nothing. @throws AppFailure `disk-full`, `disk-failed`: nothing is then written */
  commit(intent: Intent): Commit | null
  /**
   * Takes in what other replicas wrote, in any order; what misses a predecessor waits (OP-4). Where it shows that this one wrote
   * twice under the same ranks, it goes on under a new name (AH-7).
   * @throws AppFailure `operation-damaged`, `operation-changed`, `transaction-unsigned`, or as `commit`: nothing is then taken in
   */
  receive(txs: Iterable<Tx>): Received
  /** What `receive` would do, found by doing it and taking it back. @param before written first @throws AppFailure as `receive` */
  rehearse<T>(txs: Iterable<Tx>, look: (received: Received) => T, before?: Intent | null): T
  vector(): VersionVector
  /** Of each that the vector says, how the hash of its last transaction begins: two that wrote as much may not have written the same (AH-9). */
  pins(): Readonly<Record<string, string>>
  /** Whether a transaction is here, set aside or not. */
  has(tx: Tx): boolean
  /** Transactions beyond what `since` has seen, each replica's in order. */
  read(since: VersionVector): Iterable<Tx>
  /** Writes under a new name from then on: the former was another poste's. @param seed of the new replica, as `IdSource` gives */
  goOn(seed: Uint8Array): void
  /**
   * Empties the workspace for good and writes under a new name from then on: what was sent must not be met again.
   * @param seed of the new replica, as `IdSource` gives
   */
  startOver(seed: Uint8Array): void
  /**
   * Puts back what a copy of the log held, all of it or nothing, and writes under a new name from then on (OP-3).
   * @param file a whole copy, see `readCopy` @param seed of the new replica
   */
  restore(file: string, seed: Uint8Array): void
}

/** Facts of a poste that go with its log. */
const ofLog = "'lamport', 'member', 'demo'"

/** What it begins with, and by whom: a copy made before that does not undo it. */
const ofEspace = "'genesis', 'hub'"

/** What it forgets besides, when it forgets its log. */
const ofPoste = "'mailbox', 'copies', 'decided', 'proof'"

const onlyWrites = { writes: [], removals: [], restores: [], seals: [] } as const

interface LogDeps {
  readonly db: Db
  readonly names: Names
  readonly projection: Projection
  readonly clock: Clock
  /** Of a new replica, as `IdSource` gives. */
  readonly seed: () => Uint8Array
  /** Puts the key that is signed with where the next opening finds it. */
  readonly keep: (key: ReplicaKey) => void
}

/** @param first what is written under until the log is replaced */
export const createLog = ({ db, names, projection, clock, seed, keep }: LogDeps, first: ReplicaKey): Log => {
  let own = first
  // Met before any transaction, so that it stays in memory: every operation asks for it.
  names.replica(own.name)
  const inbox = createInbox(db)

  const judging = { db, names }
  const rightsHere = () => rightsIn(db)

  /**
   * A card is written in any case: what one writes under a name is judged once a poste vouches for it.
   * @returns rows that were judged otherwise, and are shown so
   * @throws AppFailure `not-allowed` for what would be set aside everywhere
   */
  const demandCounted = (before: Rights | null, { first, last }: Commit): readonly RowName[] => {
    const rights = rightsHere()
    if (before === null || rights === null) return []
    const replica = names.replica(own.name)
    const aside = asideAmong(judging, rights, [opNumber(replica, first), opNumber(replica, last)])
    const refused = aside.find(({ record }) => record !== 'card')
    if (refused !== undefined) throw writerRefused(refused.why)
    const rows = rights === before ? [] : judgeAgain(judging, before, rights)
    projection.refresh(rows)
    return rows
  }

  /** Takes out of what is stored what is erased by what counts now, and was not before. @returns rows to be made again */
  const eraseCounted = (before: Erasures): readonly RowName[] => {
    const now = erasuresIn(db)
    if (now === before) return []
    const known = new Set(before.of.map((one) => JSON.stringify(one)))
    return eraseAll(
      judging,
      now,
      now.of.filter((one) => !known.has(JSON.stringify(one))),
    )
  }

  /** What goes with what is erased, for it had one commitment with it, is written again beside. */
  const writeBeside = (written: Commit, intent: Intent, before: Erasures): readonly RowName[] => {
    const beside = besideErased(judging, erasuresIn(db).of)
    const rows = eraseCounted(before)
    projection.refresh(rows)
    if (beside.length > 0)
      commitIntent({ db, names, projection, own, at: written.at }, { ...intent, ...onlyWrites, again: beside })
    return rows
  }

  const commit = (intent: Intent): Commit | null => {
    const sealed = sealedMinutes(db)
    const [before, erasures] = [rightsHere(), erasuresIn(db)]
    demandLasting(erasures, intent)
    const written = commitIntent({ db, names, projection, own, at: clock.now().toISOString() }, intent)
    const judged = written === null ? [] : demandCounted(before, written)
    const erased = written === null ? [] : writeBeside(written, intent, erasures)
    projection.seal([...rowsOfIntent(intent), ...judged, ...erased], sealed)
    return written
  }

  /** Applies a transaction as of a replica, or of one of its branches. @returns rows that must be made again from their heads */
  const apply = (tx: Tx, numberOf: (id: OpId) => number): readonly RowName[] => {
    let from = opNumber(names.replica(tx.replica), tx.first)
    const stale: RowName[] = []
    for (const run of runsOf(tx.ops)) {
      stale.push(...applyRun({ db, projection, numberOf }, from, run))
      from += run.length
    }
    storeTx(db, names, { ...tx, count: tx.ops.length })
    return stale
  }

  /** Judges what was just stored, and shows again at once what it changes: the next transaction counts on what is shown. @returns who may what from now on, and the rows shown again */
  const judge = (rights: Rights, tx: Tx): readonly [Rights, readonly RowName[]] => {
    const from = opNumber(names.replica(tx.replica), tx.first)
    const next = isBranch(tx.replica) || tx.ops.some(isStatement) ? (rightsHere() ?? rights) : rights
    const stored = judgeStored(judging, next, [from, from + tx.ops.length - 1])
    const rows = next === rights ? stored : [...stored, ...judgeAgain(judging, rights, next)]
    projection.refresh(rows)
    return [next, rows]
  }

  const receive = (txs: Iterable<Tx>): Received => {
    const stale = new Map<string, RowName>()
    const admit = admission(db, inbox)
    let rights = rightsHere()
    const applied = createTally()
    const noteStale = (rows: readonly RowName[]): void => {
      for (const name of rows) stale.set(JSON.stringify([name.record, name.id]), name)
    }
    const early: Tx[] = []
    let known = 0
    const sealed = sealedMinutes(db)
    const erasures = erasuresIn(db)
    /** What is erased by what was taken in so far. */
    let now = erasures
    /** Nobody can say which of two stands: nothing is shared yet, or nothing is signed. */
    const isUnjudged = (tx: Tx): boolean => rights === null || tx.schema < 3
    const offer = (given: Tx): 'known' | 'taken' | 'early' | 'stuck' => {
      const place = placeOf(db, given)
      const tx = withoutValues(given, erasedOf(now, given))
      if (place.kind === 'known') {
        noteStale(healStored(judging, now, place.part.n, tx))
        return 'known'
      }
      if (place.kind === 'apart' && place.isBeyond) return 'early'
      if (place.kind !== 'next' && isUnjudged(tx)) throw operationChanged(tx)
      if (place.kind === 'apart' || (rights !== null && !admit(rights, tx))) return 'stuck'
      const named = namedBy(db, tx, place.part)
      if (named === null) return 'stuck'
      const replica = place.kind === 'fork' ? partAt(db, place.part, tx) : place.part.id
      const own = { ...tx, replica }
      noteStale(apply(own, named))
      if (missingOf(now, own).size > 0) noteMissing(db, { ...own, replica: names.replica(replica) }, true)
      const before = rights
      if (rights !== null) {
        const [next, rows] = judge(rights, own)
        rights = next
        noteStale(rows)
      }
      if (rights !== before || own.ops.some(({ record }) => record === 'erasure')) now = erasuresIn(db)
      applied.add(tx)
      return 'taken'
    }
    for (const tx of throughDoor(txs)) {
      const delivery = offer(tx)
      if (delivery === 'known') known += 1
      if (delivery === 'known' || delivery === 'taken') continue
      if (isUnjudged(tx)) inbox.demandAlone(tx)
      inbox.hold(withoutValues(tx, erasedOf(now, tx)))
      early.push(tx)
    }
    inbox.drain((tx) => {
      const delivery = offer(tx)
      return delivery === 'known' ? 'taken' : delivery
    })
    const erased = eraseCounted(erasures)
    noteStale(erased)
    projection.refresh([...stale.values()])
    const rows = applied.rows()
    projection.seal([...rows, ...stale.values()], sealed)
    const { transactions, operations } = applied.size()
    return {
      applied: transactions,
      known,
      waiting: inbox.size(),
      held: early
        .filter((tx) => placeOf(db, tx).kind !== 'known')
        .flatMap(({ ops }) => ops.map(({ record, row }) => ({ record, id: row }))),
      operations,
      rows,
      contents: applied.contents(),
    }
  }

  /** Before an older state takes the place of this one, which is given up knowingly: all that it holds, by whoever wrote it. */
  const leaveFor = (next: ReplicaId): void => {
    noteLeft(db, [own.name, ...Object.keys(vectorOf(db))])
    writeMeta(db, 'replica', next)
  }

  const startOver = (next: ReplicaId): void => {
    leaveFor(next)
    for (const table of ['op', 'head', 'aside', 'missing', 'tx', 'inbox', 'peer', 'exchange'])
      db.exec(`DELETE FROM ${table}`)
    db.exec(
      `DELETE FROM replica WHERE parent IS NOT NULL; UPDATE replica SET seq = 0; DELETE FROM meta WHERE key IN (${ofLog}, ${ofEspace}, ${ofPoste})`,
    )
    forgetReads()
    projection.rebuild()
  }

  const restore = (next: ReplicaId): void => {
    // What is erased stays so, whether or not the copy knew of it (ER-7).
    const { of } = erasuresIn(db)
    writeMeta(db, 'erased', JSON.stringify(of))
    leaveFor(next)
    for (const table of ['replica', 'tx', 'op', 'inbox'])
      db.exec(`DELETE FROM main.${table}; INSERT INTO main.${table} SELECT * FROM copy.${table}`)
    db.exec(
      `DELETE FROM main.meta WHERE key IN (${ofLog}); 
       INSERT OR REPLACE INTO main.meta SELECT * FROM copy.meta WHERE key IN (${ofLog}, ${ofEspace})`,
    )
    // A name met before the log was replaced may have another number since: sealed minutes are made again by these.
    names.forget()
    forgetReads()
    eraseAll(judging, erasuresIn(db))
    projection.rebuild()
  }

  /** Replaces the log, and goes on under a name of its own. */
  const anew = (seed: Uint8Array, replace: (next: ReplicaId) => void): void => {
    const next = replicaKeyOf(seed)
    written(db, () =>
      db
        .transaction(() => {
          replace(next.name)
          keep(next)
        })
        .immediate(),
    )
    own = next
    names.replica(next.name)
  }

  /** What was read of operations that were taken back: others will have their numbers. */
  const forgetReads = (): void => {
    forgetRights(db)
    forgetErasures(db)
  }

  const inTransaction = <T>(work: () => T): T => {
    try {
      return written(db, () => db.transaction(work).immediate())
    } catch (error) {
      forgetReads()
      throw error
    }
  }

  return {
    get replica() {
      return own.name
    },
    goOn: (seed) => anew(seed, leaveFor),
    startOver: (seed) => anew(seed, startOver),
    restore: (file, seed) => {
      db.prepare('ATTACH ? AS copy').run(file)
      try {
        anew(seed, restore)
      } catch (error) {
        names.forget()
        throw error
      } finally {
        db.exec('DETACH copy')
      }
    },
    vector: () => vectorOf(db),
    pins: () => pinsOf(db),
    has: (tx) => {
      const place = placeOf(db, tx)
      return place.kind === 'known' && !isMissing(db, place.part.n, tx.first)
    },
    commit: (intent) => {
      const committed = inTransaction(() => commit(intent))
      wipe(db)
      return committed
    },
    receive: (txs) => {
      const received = inTransaction(() => receive(txs))
      wipe(db)
      if (isForked(db, own.name)) anew(seed(), leaveFor)
      return received
    },
    rehearse: (txs, look, before = null) => {
      try {
        return written(db, () =>
          inThrowAway(db, () => {
            if (before !== null) commit(before)
            return look(receive(txs))
          }),
        )
      } finally {
        forgetReads()
      }
    },
    read: (since) => readTxs(db, names, since),
  }
}
