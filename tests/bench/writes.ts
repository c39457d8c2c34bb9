/**
 * 100 000 field writes (20 000 rows of five fields) committed in one intent, against raw upserts of the same values, one
 * a field, in one transaction of better-sqlite3 with the same durability. Then the same fields written anew.
 */
import Database from 'better-sqlite3'
import type { LoggedWrite } from '#main/db/intent.ts'
import { median, print, timed } from './figure.ts'
import { changed, commit, inFolder, open, persons } from './workspaces.ts'

const rounds = 5

const openRaw = (file: string): Database.Database => {
  const db = new Database(file)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec(`CREATE TABLE value (record TEXT, row TEXT, field TEXT, value TEXT,
    PRIMARY KEY (record, row, field)) WITHOUT ROWID`)
  return db
}

const upsertAll = (db: Database.Database, writes: readonly LoggedWrite[]): void => {
  const upsert = db.prepare('INSERT INTO value VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value')
  db.transaction(() => {
    for (const { record, id, values } of writes) {
      for (const field in values) upsert.run(record, id, field, values[field])
    }
  }).immediate()
}

const times = { raw: [] as number[], log: [] as number[], rawAgain: [] as number[], logAgain: [] as number[] }

for (let round = 0; round < rounds; round += 1) {
  await inFolder(async (folder) => {
    const raw = openRaw(`${folder}/raw.db`)
    const workspace = open(folder)
    const first = persons(20_000)
    const again = changed(first, 1)
    times.raw.push(await timed(() => upsertAll(raw, first)))
    times.log.push(await timed(() => commit(workspace, first)))
    times.rawAgain.push(await timed(() => upsertAll(raw, again)))
    times.logAgain.push(await timed(() => commit(workspace, again)))
    raw.close()
    workspace.close()
  })
}

print({ figure: 'write-100000-new-fields', value: median(times.log), baseline: median(times.raw), unit: 'ms' })
print({
  figure: 'write-100000-fields-again',
  value: median(times.logAgain),
  baseline: median(times.rawAgain),
  unit: 'ms',
})
