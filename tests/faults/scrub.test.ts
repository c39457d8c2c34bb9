import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { randomIds } from '#main/app/defaults.ts'
import { digest } from '#main/db/check.ts'
import { scrub } from '#main/db/scrub.ts'
import { searchRows } from '#main/db/search.ts'
import { openWorkspaceDb, type WorkspaceDb } from '#main/db/workspace-db.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { type RecordName, records } from '#shared/records/records.ts'
import { createDemoApp } from '../support/demo-app.ts'
import { newFolder, removeFolder, stillClock } from '../support/temporary.ts'
import { createReadyApp } from '../support/test-app.ts'

const flips = process.env.CONCERTO_LONG === '1' ? 200 : 30

const searches = (Object.keys(records) as RecordName[])
  .filter((record) => records[record].search !== null)
  .flatMap((record) =>
    ['a', 'de', 'num', 'mediation', 'mar', 'p', 'le', 'atelier', '69'].map((word) => [record, word] as const),
  )

const open = (folder: string): WorkspaceDb => openWorkspaceDb(folder, { clock: stillClock(), ids: randomIds })

/** What a person would meet: the tables, the log, what words find. */
const contentsOf = ({ db, log }: WorkspaceDb): string =>
  JSON.stringify([
    digest(db),
    [...log.read({})],
    searches.map(([record, word]) => searchRows(db, record, word, 10_000)),
  ])

const look = (folder: string, part = 0, parts = 1) =>
  scrub({ file: join(folder, 'concerto.db'), part, parts, suspects: [] }, () => undefined)

/** The demonstration, whose words were all searched once: their indexes are full. */
const demoFolder = async (): Promise<{ readonly folder: string; readonly contents: string }> => {
  const { app, dataDir } = await createDemoApp()
  await app.close()
  const workspace = open(dataDir)
  const contents = contentsOf(workspace)
  workspace.close()
  return { folder: dataDir, contents }
}

const outcomeOf = (folder: string, contents: string): 'refused' | 'told' | 'harmless' | 'missed' => {
  try {
    const workspace = open(folder)
    const found = look(folder)
    const outcome = found?.length !== 0 ? 'told' : contentsOf(workspace) === contents ? 'harmless' : 'missed'
    workspace.close()
    return outcome
  } catch (error) {
    if (error instanceof AppFailure) return 'refused'
    throw error
  }
}

/** Mulberry32: the same numbers each time. */
const drawn = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

test(`AR-6 of ${flips} bits flipped, each is told by one whole look, is refused at the opening, or changes nothing`, async () => {
  const { folder, contents } = await demoFolder()
  const bytes = readFileSync(join(folder, 'concerto.db'))
  const draw = drawn(Number(process.env.CONCERTO_SEED ?? 17))
  const outcomes = { told: 0, refused: 0, harmless: 0 }
  const missed: number[] = []
  for (let n = 0; n < flips; n += 1) {
    const damaged = newFolder()
    cpSync(folder, damaged, { recursive: true })
    const at = Math.floor(draw() * bytes.length)
    const flipped = Buffer.from(bytes)
    flipped[at] = (flipped[at] ?? 0) ^ (1 << Math.floor(draw() * 8))
    writeFileSync(join(damaged, 'concerto.db'), flipped)
    const outcome = outcomeOf(damaged, contents)
    if (outcome === 'missed') missed.push(at)
    else outcomes[outcome] += 1
    removeFolder(damaged)
  }
  expect(missed).toEqual([])
  expect(outcomes.told).toBeGreaterThan(flips / 5)
  if (process.env.CONCERTO_LONG === '1') console.info(outcomes)
}, 1_200_000)

test('AR-6 a file that cannot be looked over at all is damaged; one that is not there is not', async () => {
  const { app, dataDir } = await createReadyApp()
  await app.close()
  const file = join(dataDir, 'concerto.db')
  const db = new Database(file)
  db.exec('ALTER TABLE meta RENAME TO gone')
  db.close()
  expect(look(dataDir)).toEqual([{ kind: 'file', said: 'no such table: meta' }])
  const suspect = { kind: 'row', record: 'actor', id: 'any' } as const
  expect(scrub({ file, part: 0, parts: 1, suspects: [suspect] }, () => undefined)).toContainEqual(suspect)
  writeFileSync(file, Buffer.alloc(readFileSync(file).length, 1))
  expect(look(dataDir)).toEqual([{ kind: 'file', said: 'file is not a database' }])
  rmSync(file)
  expect(() => look(dataDir)).toThrow('unable to open database file')
})

test('AR-6 a look lets others work between two transactions, and between two tables', async () => {
  const { folder } = await demoFolder()
  const { db, close } = open(folder)
  const transactions = db.prepare<[], number>('SELECT count(*) FROM tx').pluck().get() ?? 0
  close()
  let pauses = 0
  const breathe = (): void => {
    pauses += 1
  }
  scrub({ file: join(folder, 'concerto.db'), part: 0, parts: 1, suspects: [] }, breathe)
  expect(pauses).toBeGreaterThan(transactions + 2 * Object.keys(records).length)
})

test('AR-6 a sound workspace is found sound, in one look as in thirty', async () => {
  const { folder } = await demoFolder()
  expect(look(folder)).toEqual([])
  expect(Array.from({ length: 30 }, (_, part) => look(folder, part, 30)).flat()).toEqual([])
})
