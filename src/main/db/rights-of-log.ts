import { z } from 'zod'
import { isVouched } from '#main/keys/cards.ts'
import { espaceNamed, type Genesis, genesisSchema } from '#main/keys/genesis.ts'
import { rowNamed } from '#main/keys/row-named.ts'
import type { ReplicaId } from '#shared/kernel/ids.ts'
import type { Card } from '#shared/records/exchanges/card.ts'
import type { Terms } from '#shared/records/exchanges/grant.ts'
import type { RecordName } from '#shared/records/records.ts'
import { type OpId, parseChanges, type Tx } from '#shared/sync/op.ts'
import { type Grant, type Rights, rightsOf } from '#shared/sync/rights.ts'
import type { Db } from './db.ts'
import type { RowName } from './intent.ts'
import { readMeta } from './meta.ts'
import { replicaOfOp, seqOfOp } from './op-number.ts'
import { prepared } from './statements.ts'
import { type OpLine, type StoredOp, storedOp } from './stored-op.ts'

/** Records that say who may what: whatever is written there may change what all the rest is worth. */
const statementRecords: readonly string[] = ['grant', 'card'] satisfies readonly RecordName[]

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

const read = new WeakMap<Db, { readonly of: string; readonly rights: Rights }>()

/** Who may what, by all the statements of the log, read again once others came; `null` while nothing is shared. */
export const rightsIn = (db: Db): Rights | null => {
  const genesis = readGenesis(db)
  if (genesis === null) return null
  const last = prepared<[], string>(db, `SELECT count(*) || ' ' || max(n) FROM op WHERE ${ofStatements}`).pluck().get()
  const of = `${genesis.nonce} ${last}`
  const known = read.get(db)
  if (known?.of === of) return known.rights
  const rights = readRights(db, genesis)
  read.set(db, { of, rights })
  return rights
}

/** After the log itself was replaced. */
export const forgetRights = (db: Db): void => {
  read.delete(db)
}

const readRights = (db: Db, genesis: Genesis): Rights => {
  const statements = prepared<[], OpLine>(
    db,
    `SELECT n, record, row, changes, prev FROM op WHERE ${ofStatements} ORDER BY n`,
  )
    .all()
    .map(storedOp)
  const idOf = idsIn(db)
  const espace = espaceNamed(genesis)
  const cards = statements.flatMap((op) => {
    const card = readCard(op)
    return card === null || !isVouched(espace, card) ? [] : [{ card, isOwn: card.replica === idOf(op.n).replica }]
  })
  // Of several, the last stands.
  const byWorth = cards.toSorted(
    (a, b) => worth(a, genesis) - worth(b, genesis) || (a.card.poste < b.card.poste ? 1 : -1),
  )
  return rightsOf({
    root: genesis.verifying,
    cards: new Map(
      byWorth.map(({ card: { replica, poste, until } }) => [
        replica,
        { poste, until: until?.[0] ?? Number.MAX_SAFE_INTEGER },
      ]),
    ),
    grants: statements.flatMap((op) => grantOf(idOf, op) ?? []),
  })
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

const grantOf = (idOf: IdOf, op: StoredOp): Grant | null => {
  const { success, data } = termsSchema.safeParse(op.record === 'grant' ? op.changes.terms : null)
  if (!success || rowNamed(data.poste) !== op.row) return null
  return { ...idOf(op.n), ...(data satisfies Terms), replaces: op.prev.map(idOf) }
}

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
