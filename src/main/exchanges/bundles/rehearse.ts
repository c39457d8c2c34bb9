import type { Manifest } from '#main/bundle/manifest.ts'
import { type ContestedField, contestedFields } from '#main/db/conflict.ts'
import type { Db } from '#main/db/db.ts'
import type { RowName } from '#main/db/intent.ts'
import type { Log } from '#main/db/log.ts'
import { row } from '#main/db/query.ts'
import { prepared } from '#main/db/statements.ts'
import { createTally } from '#main/db/tally.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import { writerOfTx } from '#main/db/writers.ts'
import { conflictPoints } from '#main/kit/conflict-points.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { mayHere } from '#main/kit/demand-allowed.ts'
import type { BundlePreview, BundleRows, BundleSender } from '#shared/contract/exchanges/bundles.ts'
import { type RecordName, records } from '#shared/records/records.ts'
import type { Tx } from '#shared/sync/op.ts'
import { missingFrom } from '#shared/sync/version-vector.ts'
import { asIfIn } from './let-in.ts'
import type { ReceivedBundle } from './received-bundles.ts'

/** Points told in full; the others are counted. */
const longest = 200

type Rehearsed = Pick<
  BundlePreview,
  'from' | 'to' | 'rows' | 'transactions' | 'operations' | 'toSettle' | 'points' | 'missing' | 'presented'
>

/** What a bundle would do, found by doing it and taking it back. @param status of who signed it */
export const rehearse = (
  { workspace }: FeatureContext,
  { opened }: ReceivedBundle,
  status: BundleSender['status'],
): Rehearsed => {
  const { db, log } = workspace
  const { manifest, txs } = opened
  const { sender } = manifest
  const vector = log.vector()
  const before = contested(db)
  const news = createNews(log)
  const letIn = status === 'unknown' && mayHere(db, 'members') ? { ...asIfIn(sender), author: null } : null
  const look = ({ rows }: { readonly rows: readonly RowName[] }) => {
    const shown = rows.filter(({ record }) => Object.hasOwn(records, record))
    return {
      rows: shown,
      present: new Set(shown.filter((name) => isThere(db, name)).map(keyOf)),
      ...newPoints(workspace, before),
    }
  }
  const after = log.rehearse(news.of(txs()), look, letIn)
  const changes = after.rows.map((name) => ({
    record: name.record as RecordName,
    was: isThere(db, name),
    is: after.present.has(keyOf(name)),
  }))
  return {
    ...news.told(),
    rows: counted(changes),
    toSettle: after.toSettle,
    points: after.points,
    presented: presentedBy(db, sender),
    missing: namesOf(db, missingFrom(vector, manifest.since)),
  }
}

/** What a sender says of themselves; whom this poste knows already is named as it knows them. */
const presentedBy = (db: Db, { member, asks }: Manifest['sender']): BundlePreview['presented'] => ({
  name: row(db, 'member', member)?.name ?? asks?.name ?? null,
  role: asks?.role ?? null,
  sector: row(db, 'sector', asks?.sector ?? null)?.name ?? null,
})

/** Follows the transactions that go by, and counts those not yet here. */
const createNews = (log: Log) => {
  const tally = createTally()
  return {
    *of(txs: Iterable<Tx>): Generator<Tx> {
      for (const tx of txs) {
        if (!log.has(tx)) tally.add(tx)
        yield tx
      }
    },
    told: () => {
      const { from, to } = tally.contents()
      return { ...tally.size(), from, to }
    },
  }
}

interface Change {
  readonly record: RecordName
  readonly was: boolean
  readonly is: boolean
}

const counted = (changes: readonly Change[]): readonly BundleRows[] =>
  [...Map.groupBy(changes, ({ record }) => record)].map(([record, own]) => ({
    record,
    added: own.filter(({ was, is }) => !was && is).length,
    changed: own.filter(({ was, is }) => was && is).length,
    removed: own.filter(({ was, is }) => was && !is).length,
  }))

const keyOf = ({ record, id }: RowName): string => JSON.stringify([record, id])

/** Whether a row is shown; never for a record of a later version. */
const isThere = (db: Db, { record, id }: RowName): boolean =>
  Object.hasOwn(records, record) && prepared(db, `SELECT 1 FROM "${record}" WHERE id = ?`).get(id) !== undefined

const contested = (db: Db): ReadonlySet<string> => new Set(contestedFields(db, everyPoint).map(pointKey))

const pointKey = ({ record, id, field }: ContestedField): string => JSON.stringify([record, id, field])

/** SQLite: no limit. */
const everyPoint = -1

const newPoints = (workspace: WorkspaceDb, before: ReadonlySet<string>) => {
  const fields = contestedFields(workspace.db, everyPoint).filter((field) => !before.has(pointKey(field)))
  return { toSettle: fields.length, points: conflictPoints(workspace, fields.slice(0, longest)) }
}

/** Whose work of those replicas is, as far as their hub says; a replica nobody has heard of has no name. */
const namesOf = (db: Db, replicas: readonly string[]): readonly string[] => [
  ...new Set(
    replicas.map((replica) => {
      const tx = prepared<[string], { readonly n: number; readonly first: number }>(
        db,
        'SELECT n, first FROM tx JOIN replica ON n = replica WHERE replica.id = ? AND author IS NOT NULL LIMIT 1',
      ).get(replica)
      const author = tx === undefined ? null : writerOfTx(db, tx.n, tx.first).author
      return row(db, 'member', author)?.name ?? 'Un ordinateur inconnu'
    }),
  ),
]
