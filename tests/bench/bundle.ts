/**
 * A bundle of 100 000 field writes (20 000 persons of five fields, 200 to an intent) taken in whole, from the bytes of its
 * file to the commit: decrypted, inflated, verified, merged, projected. Against an upsert of the same values, a field at a
 * time, by a prepared statement of better-sqlite3 in one transaction with the same durability. Then twice as many, and the size of the file against the same values compressed.
 */
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import Database from 'better-sqlite3'
import { openBundle } from '#main/bundle/open-bundle.ts'
import { makeKeys, publicKeysOf } from '#main/bundle/poste-keys.ts'
import { sealBundle } from '#main/bundle/seal-bundle.ts'
import { slices } from '#main/db/bulk.ts'
import type { RowWrite } from '#main/db/intent.ts'
import { median, print, type Spent, spent } from './figure.ts'
import { commit, inFolder, open, persons } from './workspaces.ts'

const rounds = 5
const fields = 100_000
const keys = await makeKeys()

const bundleOf = (rows: readonly RowWrite[]): Promise<Uint8Array> =>
  inFolder(async (folder) => {
    const workspace = open(folder)
    for (const some of slices(rows, 200)) commit(workspace, some)
    const { log } = workspace
    const own = await publicKeysOf(keys)
    const sender = { replica: log.replica, member: null, ...own }
    const about = { lot: 1 as const, espace: 'espace', recipients: [own.recipient], schema: 2, at: '' }
    const bytes = await sealBundle({ ...about, sender, since: {}, until: log.vector() }, log.read({}), keys)
    workspace.close()
    return bytes
  })

const received = (bytes: Uint8Array): Promise<Spent> =>
  inFolder(async (folder) => {
    const workspace = open(folder)
    const took = await spent(async () => workspace.log.receive((await openBundle(bytes, keys)).txs()))
    workspace.close()
    return took
  })

const upserted = (rows: readonly RowWrite[]): Promise<Spent> =>
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
    const took = await spent(() =>
      db
        .transaction(() => {
          for (const { record, id, values } of rows)
            for (const field in values) upsert.run(record, id, field, values[field])
        })
        .immediate(),
    )
    db.close()
    return took
  })

const rows = persons(fields / 5)
const twice = persons((2 * fields) / 5)
const [once, more] = [await bundleOf(rows), await bundleOf(twice)]
const takes: { own: Spent; raw: Spent; twice: Spent }[] = []
for (let round = 0; round < rounds; round += 1)
  takes.push({ own: await received(once), raw: await upserted(rows), twice: await received(more) })
const of = (key: 'own' | 'raw' | 'twice', kind: keyof Spent): number => median(takes.map((take) => take[key][kind]))
print({ figure: 'lot de 100 000 écritures', value: of('own', 'wall'), baseline: of('raw', 'wall'), unit: 'ms' })
print({ figure: 'le même, processeurs', value: of('own', 'cpu'), baseline: of('raw', 'cpu'), unit: 'ms' })
print({ figure: 'lot deux fois plus long', value: of('twice', 'cpu'), baseline: of('own', 'cpu'), unit: 'ms' })
const plain = gzipSync(rows.map(({ id, values }) => JSON.stringify({ id, ...values })).join('\n'))
print({ figure: 'taille du lot', value: once.length / 1_000, baseline: plain.length / 1_000, unit: 'ko' })
