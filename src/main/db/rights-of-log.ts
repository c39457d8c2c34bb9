import { z } from 'zod'
import { isVouched } from '#main/keys/cards.ts'
import { espaceNamed, type Genesis, genesisSchema } from '#main/keys/genesis.ts'
import { isAfter, isRoot, rootSchema } from '#main/keys/roots.ts'
import { rowNamed } from '#main/keys/row-named.ts'
import type { ReplicaId } from '#shared/kernel/ids.ts'
import type { Card } from '#shared/records/exchanges/card.ts'
import type { Cuts, Terms } from '#shared/records/exchanges/grant.ts'
import type { Root } from '#shared/records/exchanges/root.ts'
import type { RecordName } from '#shared/records/records.ts'
import { replicaOfBranch } from '#shared/sync/branch.ts'
import { type OpId, parseChanges, type Tx } from '#shared/sync/op.ts'
import { type Ending, endingsAmong, type FirstHub, type Grant, type Rights, rightsOf } from '#shared/sync/rights.ts'
import { branchesAre, branchNames, cutsWithin, pathTo } from './branches.ts'
import type { Db } from './db.ts'
import type { RowName } from './intent.ts'
import { readMeta } from './meta.ts'
import { replicaOfOp, seqOfOp } from './op-number.ts'
import { prepared } from './statements.ts'
import { type OpLine, type StoredOp, storedOp } from './stored-op.ts'

/** Records that say who may what: whatever is written there may change what all the rest is worth. */
const statementRecords: readonly string[] = ['grant', 'card', 'root', 'end'] satisfies readonly RecordName[]

/** In the very words of the index that finds them (`migrations.ts`). */
const ofStatements = `record IN (${statementRecords.map((name) => `'${name}'`).join(', ')})`

export const isStatement = ({ record }: Pick<RowName, 'record'>): boolean => statementRecords.includes(record)

/** What the espace of this poste begins with, as it was made here or compared by voice; `null` while it is shared with nobody. */
export const readGenesis = (db: Db): Genesis | null => {
  const kept = readMeta(db, 'genesis')
  return kept === null ? null : genesisSchema.parse(JSON.parse(kept))
}

/** The name of the espace (ME-1); `null` while it is shared with nobody. */
export const espaceName = (db: Db): string | null => {
  const genesis = readGenesis(db)
  return genesis === null ? null : espaceNamed(genesis)
}

interface Read {
  readonly of: string
  readonly rights: Rights
  readonly first: readonly FirstPoste[]
  readonly ended: ReadonlySet<string>
}

const reads = new WeakMap<Db, Read>()

/** Who may what, by all the statements of the log, read again once others came; `null` while nothing is shared. */
export const rightsIn = (db: Db): Rights | null => readIn(db)?.rights ?? null

/** The first hubs in their order, the last of which is the one; none while nothing is shared. */
export const firstHubsIn = (db: Db): readonly FirstPoste[] => readIn(db)?.first ?? []

const readIn = (db: Db): Read | null => {
  const genesis = readGenesis(db)
  if (genesis === null) return null
  const last = prepared<[], string>(db, `SELECT count(*) || ' ' || max(n) FROM op WHERE ${ofStatements}`).pluck().get()
  const of = `${genesis.nonce} ${last} ${branchesAre(db)}`
  const known = reads.get(db)
  if (known?.of === of) return known
  const read = { of, ...readRights(db, genesis) }
  reads.set(db, read)
  return read
}

/** Replicas of which somebody who may said what stands. */
export const endedIn = (db: Db): ReadonlySet<string> => readIn(db)?.ended ?? new Set()

/** After the log itself was replaced. */
export const forgetRights = (db: Db): void => {
  reads.delete(db)
}

/**
 * What was written twice counts once somebody who may says which of the two stands: by what is said beside it, so that neither
 * can be what decides of itself (AH-7). What a poste or the sheet of recovery signed is so wherever it is written.
 */
const readRights = (db: Db, genesis: Genesis): Omit<Read, 'of'> => {
  const branches = branchNames(db).map((name) => [name, 0] as const)
  const apart = readWith(db, genesis, new Map(branches))
  const paths = endingsAmong(apart.rights, apart.endings).map(({ replica, until: [seq, pin] }) => ({
    replica,
    kept: (pathTo(db, replica, seq, pin) ?? []).map((part) => [part.id, Math.min(part.seq, seq)] as const),
  }))
  const ended = new Set(paths.flatMap(({ replica, kept }) => (kept.length === 0 ? [] : [replica])))
  if (ended.size === 0) return { ...apart, ended }
  return { ...readWith(db, genesis, new Map([...branches, ...paths.flatMap(({ kept }) => kept)])), ended }
}

const readWith = (db: Db, genesis: Genesis, branches: ReadonlyMap<string, number>) => {
  const idOf = idsIn(db)
  const statements = prepared<[], OpLine>(
    db,
    `SELECT n, record, row, changes, prev FROM op WHERE ${ofStatements} ORDER BY n`,
  )
    .all()
    .map(storedOp)
  const espace = espaceNamed(genesis)
  const cards = statements.flatMap((op) => {
    const card = readCard(op)
    return card === null || !isVouched(espace, card)
      ? []
      : [{ card, isOwn: card.replica === replicaOfBranch(idOf(op.n).replica) }]
  })
  // Of several, the last stands.
  const byWorth = cards.toSorted(
    (a, b) => worth(a, genesis) - worth(b, genesis) || (a.card.poste < b.card.poste ? 1 : -1),
  )
  const roots = rootsAmong(
    genesis,
    statements.flatMap((op) => rootOf(op).map((root) => ({ root, by: idOf(op.n) }))),
  )
  const first = roots.map((one) => ({ ...one, until: one.until === null ? null : cutsWithin(db, one.until) }))
  const rights = rightsOf({
    roots: first,
    cards: new Map(
      byWorth.map(({ card: { replica, poste, until } }) => [
        replica,
        { poste, until: until?.[0] ?? Number.MAX_SAFE_INTEGER },
      ]),
    ),
    grants: statements.flatMap((op) => {
      const grant = grantOf(idOf, op)
      return grant === null ? [] : [{ ...grant, from: cutsWithin(db, grant.from) }]
    }),
    branches,
  })
  return { rights, first, endings: statements.flatMap((op) => endingOf(idOf, op) ?? []) }
}

type IdOf = (n: number) => OpId

/** By their numbers in this database. */
const idsIn = (db: Db): IdOf => {
  const lines = prepared<[], { n: number; id: ReplicaId }>(db, 'SELECT n, id FROM replica').all()
  const replicas = new Map(lines.map(({ n, id }) => [n, id]))
  return (n) => ({ replica: replicas.get(replicaOfOp(n)) as ReplicaId, seq: seqOfOp(n) })
}

/** What a replica says of itself stands, then what the first hub says of it. */
const worth = ({ card, isOwn }: { readonly card: Card; readonly isOwn: boolean }, { verifying }: Genesis): number =>
  isOwn ? 2 : Number(card.poste === verifying)

/** A first hub, whose keys and member are needed to write to it. */
export interface FirstPoste extends FirstHub {
  readonly recipient: string
  readonly member: string
  /** What says so, and where; `null` of the one that the espace begins with. */
  readonly by: OpId | null
  readonly root: Root | null
}

interface SaidRoot {
  readonly root: Root
  readonly by: OpId
}

/** What the espace begins with, then what its sheet of recovery put in its place: of two alike, the smaller signature (ME-7). */
const rootsAmong = (genesis: Genesis, said: readonly SaidRoot[]): readonly FirstPoste[] => {
  const right = said.filter(({ root }) => isRoot(genesis, root))
  const inOrder = right.toSorted((a, b) => (isAfter(a.root, b.root) ? 1 : -1))
  const taken = inOrder.filter(({ root }, at) => root.n !== inOrder[at + 1]?.root.n)
  const last = taken.at(-1)?.root ?? null
  const untilOf = (root: Root | null): Cuts | null => (root === last ? null : (last?.from ?? {}))
  const { verifying, recipient, member } = genesis
  return [
    { poste: verifying, recipient, member, by: null, root: null, until: untilOf(null) },
    ...taken.map(({ root, by }) => ({
      ...{ poste: root.verifying, recipient: root.recipient, member: root.member, by, root },
      until: untilOf(root),
    })),
  ]
}

const rootOf = ({ record, row, changes }: Pick<StoredOp, 'record' | 'row' | 'changes'>): readonly Root[] => {
  const { success, data } = rootSchema.safeParse(record === 'root' ? changes.root : null)
  return success && rowNamed(data.signature) === row ? [data] : []
}

const grantOf = (idOf: IdOf, op: StoredOp): Grant | null => {
  const { success, data } = termsSchema.safeParse(op.record === 'grant' ? op.changes.terms : null)
  if (!success || rowNamed(data.poste) !== op.row) return null
  return { ...idOf(op.n), ...(data satisfies Terms), replaces: op.prev.map(idOf) }
}

const endingOf = (idOf: IdOf, op: StoredOp): Ending | null => {
  const { success, data } = endSchema.safeParse(op.record === 'end' ? op.changes.end : null)
  if (!success || rowNamed(data.replica) !== op.row) return null
  return { by: idOf(op.n), replica: data.replica as ReplicaId, until: data.until, replaces: op.prev.map(idOf) }
}

/** Whether a transaction says, by the key of recovery of its espace, that a poste is its first hub. */
export const makesFirst = ({ ops }: Pick<Tx, 'ops'>, genesis: Genesis, poste: string): boolean =>
  ops.some(
    (op) =>
      op.record === 'root' &&
      rootOf({ ...op, changes: parseChanges(op) }).some((root) => root.verifying === poste && isRoot(genesis, root)),
  )

/** The postes that vouch, in this espace, for the replica of a transaction, by what it shows itself. */
export const vouchersIn = ({ replica, ops }: Pick<Tx, 'replica' | 'ops'>, genesis: Genesis): readonly string[] =>
  ops.flatMap((op) => {
    const card = op.record === 'card' ? readCard({ ...op, changes: parseChanges(op) }) : null
    return card?.replica === replica && isVouched(espaceNamed(genesis), card) ? [card.poste] : []
  })

/** The card that an operation shows, `null` for none. */
const readCard = ({ record, row, changes }: Pick<StoredOp, 'record' | 'row' | 'changes'>): Card | null => {
  const { success, data } = cardSchema.safeParse(record === 'card' ? changes.card : null)
  return success && rowNamed(data.replica) === row ? data : null
}

const cutSchema = z.tuple([z.int().min(0), z.string()])

const endSchema = z.looseObject({ replica: z.string(), until: cutSchema })

const termsSchema = z.looseObject({
  poste: z.string(),
  recipient: z.string(),
  member: z.string(),
  role: z.string().nullable(),
  sector: z.string().nullable(),
  from: z.record(z.string(), cutSchema),
})

const cardSchema = z.looseObject({
  replica: z.string(),
  poste: z.string(),
  until: cutSchema.nullable(),
  signature: z.string(),
})
