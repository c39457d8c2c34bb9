/**
 * 20 000 places of a national file read, previewed and imported, on the clock and of all processors, against papaparse
 * alone and the raw insertion of the rows that the import wrote: 20 000 places and their 20 000 structures, with every
 * column that some of them fill, in plain tables of better-sqlite3, one prepared statement a table, one transaction, with
 * the same durability. Both end once the database is closed. Then the same file a second time, and the preview of as many places that look like those of each commune but are others. Then how long a list of 16 000 lines of an unknown layout takes to show its columns. Last, the most memory a process takes
 * for 20 000 places, against 10 000.
 */
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import Papa from 'papaparse'
import { createApp } from '#main/app/create-app.ts'
import { inlineRunner } from '#main/app/jobs/inline-runner.ts'
import { createSession, makeReady, type Session } from '#main/headless/session.ts'
import { median, print, type Spent, spent, timed } from './figure.ts'
import { lookAlikesFile } from './look-alikes.ts'
import { nationalFile } from './national-file.ts'
import { root } from './program.ts'
import { unknownLayout } from './unknown-layout.ts'
import { inFolder } from './workspaces.ts'

const rounds = 5
const places = 20_000
const communes = 290

const openSession = async (dataDir: string) => {
  const app = await createApp({ dataDir, resourcesDir: join(root, 'resources'), jobs: inlineRunner() })
  const session = createSession(app, () => undefined)
  await makeReady(session)
  return { app, session }
}

const inWorkspace = async (dataDir: string, work: (session: Session) => Promise<void>): Promise<void> => {
  const { app, session } = await openSession(dataDir)
  await work(session)
  await app.close()
}

/** As the window does it: open, look, import. @returns lines written */
const importText = async ({ call }: Session, content: Uint8Array): Promise<number> => {
  const job = randomUUID()
  const { import: id, settings } = await call('directoryImport.open', { name: 'lieux.csv', content, job })
  const input = { import: id, settings, decisions: [], job }
  await call('directoryImport.preview', input)
  const { written } = await call('directoryImport.apply', { ...input, remember: false })
  await call('directoryImport.close', { import: id })
  return written
}

interface PlainTable {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
}

/** The rows that an import wrote, with the columns that any of them fills. */
const writtenRows = (folder: string): readonly PlainTable[] => {
  const db = new Database(join(folder, 'concerto.db'), { readonly: true })
  const tables = ['actor', 'place'].map((name) => {
    const statement = db.prepare<[], readonly unknown[]>(`SELECT * FROM ${name}`).raw()
    const [names, rows] = [statement.columns().map((column) => column.name), statement.all()]
    const used = names.flatMap((_name, at) => (rows.some((row) => row[at] !== null) ? [at] : []))
    return { name, columns: used.map((at) => names[at] ?? ''), rows: rows.map((row) => used.map((at) => row[at])) }
  })
  db.close()
  return tables
}

/** The same rows in plain tables, with the same durability. */
const insertRaw = (folder: string, tables: readonly PlainTable[]): void => {
  const db = new Database(join(folder, 'raw.db'))
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  for (const { name, columns } of tables)
    db.exec(`CREATE TABLE ${name} (${columns.map((column) => `"${column}" TEXT`).join(', ')}, PRIMARY KEY (id))`)
  db.transaction(() => {
    for (const { name, columns, rows } of tables) {
      const insert = db.prepare(`INSERT INTO ${name} VALUES (${columns.map(() => '?').join(', ')})`)
      for (const row of rows) insert.run(...row)
    }
  }).immediate()
  db.close()
}

const speed = async (): Promise<void> => {
  const text = nationalFile(places)
  const content = Buffer.from(text)
  const times = { ours: [] as Spent[], again: [] as Spent[], raw: [] as Spent[] }
  for (let round = 0; round < rounds; round += 1)
    await inFolder(async (folder) => {
      for (const turn of [times.ours, times.again]) turn.push(await importOnce(folder, content))
      const tables = writtenRows(folder)
      times.raw.push(
        await spent(() => {
          Papa.parse<string[]>(text)
          insertRaw(folder, tables)
        }),
      )
    })
  for (const kind of ['wall', 'cpu'] as const) {
    const of = (turns: readonly Spent[]) => median(turns.map((turn) => turn[kind]))
    const unit = `ms ${kind} (baseline: papaparse, and the same rows inserted raw)`
    print({ figure: `import-20000-places-${kind}`, value: of(times.ours), baseline: of(times.raw), unit })
    print({ figure: `import-20000-again-${kind}`, value: of(times.again), baseline: of(times.raw), unit })
  }
}

/** Opening the workspace is not counted. */
const importOnce = async (dataDir: string, content: Uint8Array): Promise<Spent> => {
  const { app, session } = await openSession(dataDir)
  return spent(async () => {
    await importText(session, content)
    await app.close()
  })
}

/** The preview of a file whose every line is compared with some seventy known places of its commune. */
const lookAlikes = async (): Promise<void> =>
  inFolder((folder) =>
    inWorkspace(folder, async (session) => {
      await importText(session, Buffer.from(lookAlikesFile('Hubik', 0, places, communes)))
      const job = randomUUID()
      const content = Buffer.from(lookAlikesFile('Dora', places, places, communes))
      const { import: id, settings } = await session.call('directoryImport.open', { name: 'autres.csv', content, job })
      const preview = { import: id, settings, decisions: [], job }
      const value = await timed(() => session.call('directoryImport.preview', preview))
      print({ figure: 'import-preview-look-alikes', value, baseline: 5_000, unit: 'ms (baseline: goal)' })
    }),
  )

/** From the file to its columns, which show before its lines are compared. */
const unknownColumns = async (): Promise<void> =>
  inFolder((folder) =>
    inWorkspace(folder, async ({ call }) => {
      const content = Buffer.from(unknownLayout(16_000))
      const value = await timed(async () => {
        const { columns } = await call('directoryImport.open', { name: 'liste.csv', content, job: randomUUID() })
        if (columns.some(({ target }) => target === null)) throw new Error('A column of the list is not understood')
      })
      print({ figure: 'import-columns-16000-lines', value, baseline: 2_000, unit: 'ms (baseline: goal)' })
    }),
  )

/** What the process took at most, in MB. */
const peak = (count: number): number => {
  const { stdout } = spawnSync(process.execPath, [import.meta.filename, String(count)], { encoding: 'utf8' })
  return Number(stdout) / 1_024
}

const [, , count] = process.argv
if (count === undefined) {
  await speed()
  await lookAlikes()
  await unknownColumns()
  const unit = 'MB at most (baseline: 10 000 places)'
  print({ figure: 'import-memory', value: peak(places), baseline: peak(places / 2), unit })
} else {
  const content = Buffer.from(nationalFile(Number(count)))
  await inFolder((folder) =>
    inWorkspace(folder, async (session) => {
      await importText(session, content)
    }),
  )
  console.log(process.resourceUsage().maxRSS)
}
