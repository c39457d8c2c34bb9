/**
 * A bundle of 100 000 field writes (20 000 persons of five fields, 200 to an intent) taken in whole, from the bytes of its
 * file to the commit: decrypted, inflated, verified, merged, projected. Against an upsert of the same values, a field at a
 * time, by a prepared statement of better-sqlite3 in one transaction with the same durability: of new rows, then of rows
 * that are there. Then twice as many; and, where they are installed (see `peers/package.json`), against what others take
 * to merge the same rows in memory, and to send them.
 */
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import Database from 'better-sqlite3'
import { openBundle } from '#main/bundle/open-bundle.ts'
import { sealBundle } from '#main/bundle/seal-bundle.ts'
import { slices } from '#main/db/bulk.ts'
import type { LoggedWrite } from '#main/db/intent.ts'
import { makeKeys, publicKeysOf } from '#main/keys/poste-keys.ts'
import type { WriteOf } from '#shared/records/row-write.ts'
import type { VersionVector } from '#shared/sync/version-vector.ts'
import { median, print, type Spent, skip, spent } from './figure.ts'
import { changed, commit, inFolder, open, persons } from './workspaces.ts'

const rounds = 5
const fields = 100_000
const keys = await makeKeys()

interface Made {
  /** All that was written. */
  readonly whole: Uint8Array
  /** The same rows with other values, for who has the first. */
  readonly changes: Uint8Array
}

const bundlesOf = (rows: readonly WriteOf<'person'>[]): Promise<Made> =>
  inFolder(async (folder) => {
    const workspace = open(folder)
    const { log } = workspace
    const own = await publicKeysOf(keys)
    const sender = { replica: log.replica, member: null, asks: null, ...own }
    const about = {
      lot: 2 as const,
      espace: 'espace',
      recipients: [own.recipient],
      pins: {},
      erased: {},
      schema: 2,
      at: new Date(0).toISOString(),
    }
    const bundle = (since: VersionVector): Promise<Uint8Array> =>
      sealBundle({ ...about, sender, since, until: log.vector() }, log.read(since), keys)
    for (const some of slices(rows, 200)) commit(workspace, some)
    const [whole, since] = [await bundle({}), log.vector()]
    for (const some of slices(changed(rows, 1), 200)) commit(workspace, some)
    const changes = await bundle(since)
    workspace.close()
    return { whole, changes }
  })

/** @param earlier taken in before the measure */
const received = (bytes: Uint8Array, earlier: Uint8Array | null = null): Promise<Spent> =>
  inFolder(async (folder) => {
    const workspace = open(folder)
    const take = async (bundle: Uint8Array) => workspace.log.receive((await openBundle(bundle, keys)).txs())
    if (earlier !== null) await take(earlier)
    const took = await spent(() => take(bytes))
    workspace.close()
    return took
  })

/** @returns for the rows, then for the same with other values */
const upserted = (rows: readonly WriteOf<'person'>[]): Promise<readonly [first: Spent, again: Spent]> =>
  inFolder(async (folder) => {
    const db = new Database(join(folder, 'raw.db'))
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    db.exec(
      'CREATE TABLE value (record TEXT, row TEXT, field TEXT, value TEXT, PRIMARY KEY (record, row, field)) WITHOUT ROWID',
    )
    const upsert = db.prepare(
      'INSERT INTO value VALUES (?, ?, ?, ?) ON CONFLICT (record, row, field) DO UPDATE SET value = excluded.value',
    )
    const all = (writes: readonly LoggedWrite[]): Promise<Spent> =>
      spent(() =>
        db
          .transaction(() => {
            for (const { record, id, values } of writes)
              for (const field in values) upsert.run(record, id, field, values[field])
          })
          .immediate(),
      )
    const took = [await all(rows), await all(changed(rows, 1))] as const
    db.close()
    return took
  })

const rows = persons(fields / 5)
const [once, twice] = [await bundlesOf(rows), await bundlesOf(persons((2 * fields) / 5))]
const takes: Record<'own' | 'raw' | 'again' | 'rawAgain' | 'twice', Spent>[] = []
for (let round = 0; round < rounds; round += 1) {
  const own = await received(once.whole)
  const again = await received(once.changes, once.whole)
  const [raw, rawAgain] = await upserted(rows)
  takes.push({ own, again, raw, rawAgain, twice: await received(twice.whole) })
}
const of = (key: keyof (typeof takes)[number], kind: keyof Spent): number =>
  median(takes.map((take) => take[key][kind]))
print({ figure: 'envoi de 100 000 écritures', value: of('own', 'wall'), baseline: of('raw', 'wall'), unit: 'ms' })
print({ figure: 'le même, processeurs', value: of('own', 'cpu'), baseline: of('raw', 'cpu'), unit: 'ms' })
print({ figure: 'valeurs déjà connues', value: of('again', 'wall'), baseline: of('rawAgain', 'wall'), unit: 'ms' })
print({ figure: 'envoi deux fois plus long', value: of('twice', 'cpu'), baseline: of('own', 'cpu'), unit: 'ms' })
const plain = gzipSync(rows.map(({ id, values }) => JSON.stringify({ id, ...values })).join('\n'))
print({ figure: 'taille de l’envoi', value: once.whole.length / 1_000, baseline: plain.length / 1_000, unit: 'ko' })

const peers = await import('./peers/peers.mjs').catch(() => null)
if (peers === null) skip('autres-programmes', 'ils ne sont pas installés (npm ci --prefix tests/bench/peers)')
else {
  const update = peers.yjsUpdate(rows)
  const size = (baseline: number) => ({ value: once.whole.length / 1_000, baseline: baseline / 1_000, unit: 'ko' })
  print({ figure: 'taille, contre Yjs', ...size(update.bytes) })
  print({ figure: 'contre Yjs compressé', ...size(update.compressed) })
  for (const [figure, merge] of [
    ['fusion, contre TinyBase', peers.tinybaseMerge(rows)],
    ['fusion, contre Automerge', peers.automergeMerge(rows)],
  ] as const) {
    const took = await spent(() => {
      if (merge() !== rows.length) throw new Error(`${figure}: rows are missing`)
    })
    print({ figure, value: of('own', 'wall'), baseline: took.wall, unit: 'ms' })
  }
}
