/**
 * 20 000 places of a national file: read, previewed and imported, against papaparse alone and the raw insertion of the
 * same values in plain tables of better-sqlite3 with the same durability. Then the most memory a process takes for
 * 20 000 places, against 10 000.
 */
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import Papa from 'papaparse'
import { createApp } from '#main/app/create-app.ts'
import { inlineRunner } from '#main/app/jobs/inline-runner.ts'
import { createSession, makeReady, type Session } from '#main/headless/session.ts'
import { lieuxColumns } from '#shared/domain/place/lieux-schema.ts'
import { median, print, timed } from './figure.ts'
import { nationalFile } from './national-file.ts'
import { root } from './program.ts'
import { inFolder } from './workspaces.ts'

const rounds = 3
const places = 20_000

const inWorkspace = (work: (session: Session) => Promise<void>): Promise<void> =>
  inFolder(async (dataDir) => {
    const app = await createApp({ dataDir, resourcesDir: join(root, 'resources'), jobs: inlineRunner() })
    const session = createSession(app, () => undefined)
    await makeReady(session)
    await work(session)
    await app.close()
  })

/** As the window does it: open, look, import. @returns lines written */
const importText = async ({ call }: Session, content: string): Promise<number> => {
  const job = randomUUID()
  const { import: id, settings } = await call('directoryImport.open', { name: 'lieux.csv', content, job })
  const input = { import: id, settings, decisions: [], job }
  await call('directoryImport.preview', input)
  const { written } = await call('directoryImport.apply', { ...input, remember: false })
  await call('directoryImport.close', { import: id })
  return written
}

const base64 = (text: string): string => Buffer.from(text).toString('base64')

/** The values of a file in a table of places and one of structures, a line each. */
const insertRaw = (folder: string, text: string): void => {
  const { data } = Papa.parse<string[]>(text)
  const db = new Database(join(folder, 'raw.db'))
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  const columns = Object.keys(lieuxColumns)
  db.exec(`CREATE TABLE place (row TEXT PRIMARY KEY NOT NULL, actor TEXT, ${columns.join(' TEXT, ')} TEXT)`)
  db.exec(
    'CREATE TABLE actor (row TEXT PRIMARY KEY NOT NULL, name TEXT, pivot TEXT, phone TEXT, emails TEXT, websites TEXT)',
  )
  const place = db.prepare(`INSERT INTO place VALUES (?, ?${', ?'.repeat(columns.length)})`)
  const actor = db.prepare('INSERT INTO actor VALUES (?, ?, ?, ?, ?, ?)')
  db.transaction(() => {
    for (const cells of data.slice(1)) {
      const id = randomUUID()
      actor.run(id, cells[2], cells[1], cells[11], cells[12], cells[13])
      place.run(randomUUID(), id, ...cells)
    }
  }).immediate()
  db.close()
}

const speed = async (): Promise<void> => {
  const text = nationalFile(places)
  const content = base64(text)
  const times = { ours: [] as number[], again: [] as number[], raw: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    await inFolder(async (folder) => {
      times.raw.push(await timed(() => insertRaw(folder, text)))
    })
    await inWorkspace(async (session) => {
      times.ours.push(await timed(() => importText(session, content)))
      times.again.push(await timed(() => importText(session, content)))
    })
  }
  const unit = 'ms (baseline: papaparse and raw insertion)'
  print({ figure: 'import-20000-places', value: median(times.ours), baseline: median(times.raw), unit })
  print({ figure: 'import-20000-places-again', value: median(times.again), baseline: median(times.raw), unit })
}

/** What the process took at most, in MB. */
const peak = (count: number): number => {
  const { stdout } = spawnSync(process.execPath, [import.meta.filename, String(count)], { encoding: 'utf8' })
  return Number(stdout) / 1_024
}

const [, , count] = process.argv
if (count === undefined) {
  await speed()
  const unit = 'MB at most (baseline: 10 000 places)'
  print({ figure: 'import-memory', value: peak(places), baseline: peak(places / 2), unit })
} else {
  const content = base64(nationalFile(Number(count)))
  await inWorkspace(async (session) => {
    await importText(session, content)
  })
  console.log(process.resourceUsage().maxRSS)
}
