import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Commit } from '#main/db/commit.ts'
import type { Db } from '#main/db/db.ts'
import { formerHash } from '#main/db/former-hash.ts'
import { hashTx } from '#main/db/hash.ts'
import { inverseOf } from '#main/db/inverse.ts'
import { createOrigins, noteReversal } from '#main/db/origins.ts'
import { rows } from '#main/db/query.ts'
import { prepared } from '#main/db/statements.ts'
import { openWorkspaceDb, type WorkspaceDb } from '#main/db/workspace-db.ts'
import { cardOf } from '#main/keys/cards.ts'
import type { PosteKeys } from '#main/keys/poste-keys.ts'
import { rowNamed } from '#main/keys/row-named.ts'
import type { ReplicaId, RowId } from '#shared/kernel/ids.ts'
import { type RecordName, records } from '#shared/records/records.ts'
import { write as rowWrite } from '#shared/records/row-write.ts'
import { type Op, pinOf, type Tip, type Tx } from '#shared/sync/op.ts'
import { keyNamed, nameOf, seedOf, signedAgain } from './replica-keys.ts'
import { newFolderInMemory, removeFolder, stillClock } from './temporary.ts'

/** One poste: a real database in a folder of its own. */
export interface Replica {
  readonly folder: string
  readonly clock: ReturnType<typeof stillClock>
  /** Changes at every `reopen`. */
  workspace: WorkspaceDb
  /** @param open that of another version of the program, from now on */
  reopen(open?: typeof openWorkspaceDb): void
  /** Closes and removes everything. */
  drop(): void
}

/** The row ids tests write to: few, so that replicas meet. */
export const rowId = (n: number): RowId => `019a0000-0000-7000-8000-00000000000${n}` as RowId

/** Postes named A, B, C… (`nameOf`) in the order they are made: the last wins between equal Lamport times. */
export const createReplicas = (count: number): readonly Replica[] => {
  const make = replicaMaker()
  const replicas = Array.from({ length: count }, () => make(newFolderInMemory()))
  onTestFinished(() => {
    for (const replica of replicas) replica.drop()
  })
  return replicas
}

/** Two postes that both know one person. */
export const knowingOne = (values: Record<string, unknown>): readonly [Replica, Replica] => {
  const [a, b] = createReplicas(2) as [Replica, Replica]
  write(a, 'person', rowId(0), values)
  exchange(a, b)
  return [a, b]
}

/** As names are ordered. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy'

/** Makes postes on given folders; a copied folder becomes one more poste. */
export const replicaMaker = (): ((folder: string, open?: typeof openWorkspaceDb) => Replica) => {
  let made = 0
  const ids = {
    row: () => crypto.randomUUID() as string as RowId,
    seed: () => seedOf(letters[made++] ?? `z${made}`),
  }
  return (folder, open = openWorkspaceDb) => {
    const clock = stillClock()
    const replica: Replica = {
      folder,
      clock,
      workspace: open(folder, { clock, ids }),
      reopen: (reopen = open) => {
        replica.workspace.close()
        replica.workspace = reopen(folder, { clock, ids })
      },
      drop: () => {
        replica.workspace.close()
        removeFolder(folder)
      },
    }
    return replica
  }
}

let empty: string | null = null

/** A folder with an empty workspace, for one poste more: to copy it takes a tenth of the time of making its tables. */
export const emptyFolder = (): string => {
  if (empty === null) {
    empty = newFolderInMemory()
    replicaMaker()(empty).workspace.close()
    const made = empty
    process.once('exit', () => removeFolder(made))
  }
  const folder = newFolderInMemory()
  cpSync(join(empty, 'concerto.db'), join(folder, 'concerto.db'))
  return folder
}

/** Copies the folder of a poste as a person would, Concerto being closed. */
export const copyFolder = (replica: Replica): string => {
  const folder = newFolderInMemory()
  replica.workspace.close()
  cpSync(replica.folder, folder, { recursive: true })
  replica.reopen()
  return folder
}

export const write = (
  replica: Replica,
  record: RecordName,
  id: RowId,
  values: Record<string, unknown>,
): Commit | null =>
  replica.workspace.log.commit({ intent: 'person.update', author: null, writes: [rowWrite(record, id, values)] })

export const remove = (replica: Replica, record: RecordName, id: RowId): Commit | null =>
  replica.workspace.log.commit({ intent: 'person.remove', author: null, writes: [], removals: [{ record, id }] })

/** @param origins where undoing again must be told of what the first wrote */
export const undo = (
  { workspace: { db, names, log } }: Replica,
  done: Commit,
  origins = createOrigins(),
): Commit | null => {
  const replica = names.replica(log.replica)
  const { isOvertaken: _, ...inverse } = inverseOf({ db, names, replica, origins }, done)
  const commit = log.commit({ intent: 'history.undo', author: null, writes: [], ...inverse })
  if (commit !== null) noteReversal(db, replica, origins, done, commit)
  return commit
}

/** Each as it is when it comes by itself: signed. */
export const txsOf = (replica: Replica): readonly Tx[] => [...replica.workspace.log.read({})].map(signedAgain)

/** Every poste receives all that the others have, twice over. */
export const exchange = (...replicas: readonly Replica[]): void => {
  for (const from of [...replicas, ...replicas]) {
    const txs = txsOf(from)
    for (const to of replicas) if (to !== from) to.workspace.log.receive(txs)
  }
}

/** What a poste shows: rows by « record id », and contested fields as « record id field », sorted. */
export const shownBy = ({ workspace: { db } }: { readonly workspace: Pick<WorkspaceDb, 'db'> }) => {
  const entries = filledRecords(db).flatMap((name) =>
    rows(db, name).map(({ id, ...values }) => [`${name} ${id}`, values] as const),
  )
  const contested = db.prepare<[], string>("SELECT record || ' ' || row || ' ' || field FROM contested").pluck().all()
  return { rows: new Map<string, Readonly<Record<string, unknown>>>(entries), contested: contested.sort() }
}

/** Those that have rows, in one question: to read the tables of a dozen records out of all costs most of a comparison. */
const filledRecords = (db: Db): readonly RecordName[] => {
  const asked = Object.keys(records).map((name) => `SELECT '${name}' WHERE EXISTS (SELECT 1 FROM "${name}")`)
  return prepared<[], RecordName>(db, asked.join(' UNION ALL ')).pluck().all()
}

/** One write of some fields of one row. */
export const op = (
  record: string,
  row: string,
  values: Readonly<Record<string, unknown>>,
  prev: Op['prev'] = [],
): Op => ({
  record,
  row,
  changes: JSON.stringify(values),
  prev,
})

/** By which a poste vouches for a replica, in a log that judges. @param espace its name */
export const cardOp = (keys: PosteKeys, espace: string, replica: string): Op =>
  op('card', rowNamed(replica), { card: cardOf(keys, espace, { replica, until: null }) })

interface Draft {
  /** A word: the name of the replica is drawn of its key, and begins with the same letter. */
  readonly replica: string
  readonly first: number
  readonly lamport: number
  /** The one it follows in its replica. */
  readonly after?: Tx | undefined
  /** What its writer knew of the replicas that it names. */
  readonly knows?: readonly Tx[]
  readonly ops: readonly Op[]
  /** What a transaction says of itself, true or not. */
  readonly at?: string
  readonly author?: string | null
}

/** A transaction as another program could have written it, well hashed and signed. */
export const craftTx = ({ ops, after, knows = [], ...about }: Draft): Tx => {
  const replica = nameOf(about.replica)
  const written = { at: '2031-01-01T00:00:00.000Z', author: null, intent: 'x.y', schema: 9 }
  const header = { ...written, ...about, replica, before: after?.hash ?? '', tips: tipsOf(knows) }
  const salt = Buffer.alloc(16, about.first).toString('base64')
  return sealedTx({ ...header, salt, key: keyNamed(about.replica).verifying, ops }, about.replica)
}

/** A first transaction as a program wrote it before histories were signed. @param replica any word */
export const formerTx = (replica: string, ...ops: readonly Op[]): Tx => {
  const about = {
    replica: replica as ReplicaId,
    first: 1,
    lamport: 1,
    before: '',
    tips: [],
    schema: 2,
    key: '',
    sig: null,
  }
  const header = { ...about, at: '2026-01-01T00:00:00.000Z', author: null, intent: 'x.y' }
  const salt = Buffer.alloc(16, replica.length).toString('base64')
  return { ...header, salt, ops, hash: formerHash(header, salt, ops) }
}

/** Of each replica the last of these, in the order of replicas. */
export const tipsOf = (txs: Iterable<Tx>): readonly Tip[] => {
  const tips = new Map<string, Tip>()
  for (const { replica, first, ops, hash } of txs) tips.set(replica, [replica, first + ops.length - 1, pinOf(hash)])
  return [...tips.values()].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** Hashed and signed as it is, by the replica of that word. */
export const sealedTx = (tx: Omit<Tx, 'hash' | 'sig'>, word: string): Tx => {
  const hash = hashOf(tx, tx.salt, tx.ops)
  return { ...tx, hash, sig: keyNamed(word).sign(hash) }
}

/** Of what is no JSON at all there is none: any then stands for it. */
const hashOf = (...of: Parameters<typeof hashTx>): string => {
  try {
    return hashTx(...of)
  } catch {
    return Buffer.alloc(32).toString('base64')
  }
}
