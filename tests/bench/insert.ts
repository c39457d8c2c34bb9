/**
 * 20 000 places of 22 fields written in one intent, as an import does, against the same rows inserted by a prepared
 * statement in a table with these columns and the id as its key, in one transaction of better-sqlite3 with the same
 * durability.
 */
import Database from 'better-sqlite3'
import { randomIds } from '#main/app/defaults.ts'
import type { LoggedWrite } from '#main/db/intent.ts'
import type { FieldsOf, RowWrite } from '#shared/records/row-write.ts'
import { median, print, timed } from './figure.ts'
import { commit, inFolder, open } from './workspaces.ts'

const rounds = 7
const count = 20_000

const placeOf = (n: number): FieldsOf<'place'> => ({
  name: `Médiathèque n° ${n} de Boisfleury`,
  sourceId: `Plaine-numerique-${n}`,
  pivot: String(10_000_000_000_000 + n),
  street: `${n % 300} rue des Tilleuls`,
  postcode: String(10_000 + (n % 900)),
  commune: `Valbrume-sur-Lisse ${n % 700}`,
  inseeCode: String(10_000 + (n % 700)),
  latitude: (45 + n / 100_000).toFixed(6),
  longitude: (4 + n / 100_000).toFixed(6),
  typologies: ['bib'],
  phone: `+3301990${String(n % 100_000).padStart(5, '0')}`,
  emails: [`contact-${n}@exemple.org`],
  websites: [`https://exemple.org/lieux/${n}`],
  openingHours: 'Mo-Fr 09:00-12:00,14:00-17:30; Sa 09:00-12:00',
  summary: `Accompagnement aux démarches en ligne, sur rendez-vous ou en accès libre, au point ${n}.`,
  source: 'Plaine numérique',
  updatedOn: '2026-10-12',
  services: ['procedures', 'basics', 'access'],
  publics: ['young', 'seniors'],
  fees: ['free'],
  accessModes: ['walkIn', 'phone'],
  supportModes: ['workshop', 'alone'],
})

const placesOf = (): readonly RowWrite[] =>
  Array.from({ length: count }, (_, n) => ({ record: 'place', id: randomIds.row(), values: placeOf(n) }))

const columns = Object.keys(placeOf(0))

/** Lists are JSON text in a column, here as there. */
const columnOf = (value: unknown): unknown => (Array.isArray(value) ? JSON.stringify(value) : value)

const openRaw = (file: string): Database.Database => {
  const db = new Database(file)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec(`CREATE TABLE place (id TEXT PRIMARY KEY, ${columns.map((name) => `"${name}" TEXT`).join(', ')})`)
  return db
}

const insertAll = (db: Database.Database, writes: readonly LoggedWrite[]): void => {
  const insert = db.prepare(`INSERT INTO place VALUES (?${', ?'.repeat(columns.length)})`)
  db.transaction(() => {
    for (const { id, values } of writes) insert.run(id, ...columns.map((name) => columnOf(values[name])))
  }).immediate()
}

const times = { raw: [] as number[], log: [] as number[] }

for (let round = 0; round < rounds; round += 1) {
  await inFolder(async (folder) => {
    const raw = openRaw(`${folder}/raw.db`)
    const workspace = open(folder)
    const writes = placesOf()
    times.raw.push(await timed(() => insertAll(raw, writes)))
    times.log.push(await timed(() => commit(workspace, writes)))
    raw.close()
    workspace.close()
  })
}

print({ figure: `insert-${count}-rows`, value: median(times.log), baseline: median(times.raw), unit: 'ms' })
