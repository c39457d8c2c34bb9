import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { randomIds } from '#main/app/defaults.ts'
import { check } from '#main/db/check.ts'
import { rows } from '#main/db/query.ts'
import { openWorkspaceDb } from '#main/db/workspace-db.ts'
import { type Child, startChild, startCommand } from '../support/children.ts'
import { longEnough } from '../support/every-place.ts'
import { failureCode } from '../support/failure-code.ts'
import { createHub, joinHub } from '../support/postes.ts'
import { expectedOf } from '../support/reference-model.ts'
import { createTestApp, stillClock, type TestApp, temporaryFolder } from '../support/test-app.ts'

/** A few seconds each time the tree is proved; as many as `CONCERTO_LONG` says (« 600 »), a minute when it says no number. */
const seconds = process.env.CONCERTO_LONG === undefined ? 5 : Number(process.env.CONCERTO_LONG) || 60

/** A poste that the test starts again each time it kills it, and all it ever said. @param meanwhile done while it is stopped */
const tirelessly = (start: () => Child, meanwhile: () => void = () => undefined) => {
  let child = start()
  let said = ''
  return {
    /** Once it works: one that is only starting has nothing to lose. */
    killAndRestart: async (): Promise<void> => {
      await child.speaks()
      await wait(Math.random() * 400)
      await child.kill()
      said += child.said()
      meanwhile()
      child = start()
    },
    stop: async (): Promise<string> => {
      await child.speaks()
      await child.kill()
      return said + child.said()
    },
  }
}

const settle = (poste: TestApp, folder: string): Promise<null> =>
  poste.call('mailbox.settle', { settings: { folder, applies: true, publishes: true } })

const lookUntilQuiet = async (postes: readonly TestApp[]): Promise<void> => {
  for (let moved = true; moved; ) {
    moved = false
    for (const { call } of postes) {
      const { applied, published, trouble } = await call('mailbox.look', { publish: false })
      expect(trouble).toBeNull()
      if (applied.length > 0 || published !== null) moved = true
    }
  }
}

/** What a folder holds once nobody has it open. */
const contentOf = (folder: string) => {
  const workspace = openWorkspaceDb(folder, { clock: stillClock(), ids: randomIds })
  const { db, log, names, projection } = workspace
  const txs = [...log.read({})]
  const contested = db
    .prepare<[], string>("SELECT record || ' ' || row || ' ' || field FROM contested ORDER BY 1")
    .pluck()
  const content = {
    report: check(db, names, projection),
    written: new Set(txs.flatMap(({ ops }) => ops.flatMap(({ row, changes }) => valuesOf(row, changes)))),
    actors: rows(db, 'actor').length,
    contested: contested.all(),
    expected: expectedOf(txs),
  }
  workspace.close()
  return content
}

/** « row value », as a poste says what it wrote. */
const valuesOf = (row: string, changes: string | object): readonly string[] =>
  Object.values(typeof changes === 'string' ? JSON.parse(changes) : changes).map((value) => `${row} ${value}`)

/** A hub and three sectors that share a folder, closed, and a row that all write in. */
const fourPostes = async () => {
  const hub = await createHub()
  const sectors = [
    await joinHub(hub, 'Ysoline BOISJOLI'),
    await joinHub(hub, 'Maelle CORNOUAILLE'),
    await joinHub(hub, 'Armel VAUCRESSAN'),
  ]
  const mailbox = temporaryFolder()
  const postes = [hub, ...sectors]
  const shared = (await hub.call('records.create', { record: 'actor', values: { name: 'Maison des Passerelles' } })).id
  for (const poste of postes) await settle(poste, mailbox)
  await lookUntilQuiet(postes)
  for (const { app } of postes) await app.close()
  return { hub, sectors, postes, mailbox, shared }
}

/** All of them, once each has what the others have. @param witnessDirs of those whose computer remembers what they wrote */
const contentsOf = async (postes: readonly TestApp[], witnessDirs: readonly (string | undefined)[] = []) => {
  const after: TestApp[] = []
  // Where one was killed as it was told that something is missing, it is told again.
  for (const [n, { dataDir }] of postes.entries())
    after.push(await createTestApp({ dataDir, witnessDir: witnessDirs[n], accepts: ['workspace-behind'] }))
  await lookUntilQuiet(after)
  for (const { app } of after) await app.close()
  const contents = postes.map(({ dataDir }) => contentOf(dataDir))
  expect(new Set(contents.map(({ report }) => report.digest)).size).toBe(1)
  for (const { report } of contents) expect(report).toMatchObject({ problems: [], waiting: 0 })
  return contents
}

/** « row Structure 27712-4 » */
const writesIn = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => line !== 'behind' && !line.startsWith('left '))

const processOf = (line: string): string => line.replace(/.* (\d+)-\d+$/, '$1')

const rankOf = (line: string): number => Number(line.slice(line.lastIndexOf('-') + 1))

/** By process: the last of its writes before which all is in the shared folder. */
const leftIn = (lines: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lines.filter((line) => line.startsWith('left ')).map((line) => [processOf(line), rankOf(line)]))

const linesOf = (said: readonly string[]): readonly string[] => said.flatMap((lines) => lines.split('\n').slice(0, -1))

test(
  `four postes, four folders, one mailbox, killed at random for ${seconds} seconds: the same everywhere, nothing lost, every conflict seen`,
  longEnough,
  async () => {
    const { hub, sectors, postes, mailbox, shared } = await fourPostes()
    const running = [
      tirelessly(() => startCommand('--data', hub.dataDir, 'hub', 'watch', mailbox, '--every', '0.1')),
      ...sectors.map(({ dataDir }) => tirelessly(() => startChild('mailbox-poste', dataDir, shared))),
    ]
    let kills = 0
    for (const end = Date.now() + seconds * 1_000; Date.now() < end; kills += 1) {
      await running[Math.floor(Math.random() * running.length)]?.killAndRestart()
    }
    const [, ...said] = await Promise.all(running.map(({ stop }) => stop()))
    const acknowledged = writesIn(linesOf(said))
    expect(acknowledged.length).toBeGreaterThan(kills)

    for (const { written, contested, expected, actors } of await contentsOf(postes)) {
      expect(acknowledged.filter((write) => !written.has(write))).toEqual([])
      expect(contested).toEqual(expected.contested)
      expect(actors).toBe([...expected.rows.keys()].filter((key) => key.startsWith('actor ')).length)
    }
    // One file a poste in the end, whatever was cut short.
    expect(readdirSync(mailbox)).toHaveLength(postes.length)
  },
)

/** What is done to the folder of a poste that was killed: a « -wal » lost, an older file put back, one cut short and put right. */
const spoiler = (dataDir: string) => {
  const file = join(dataDir, 'concerto.db')
  const besides = ['-wal', '-shm'].map((suffix) => file + suffix)
  const earlier: Buffer[] = []
  const lost = { times: 0 }

  /** A kill in the middle of a checkpoint leaves pages of two moments: that is damage, not loss. */
  const isWhole = (): boolean => {
    const db = new Database(file)
    const answer = db.pragma('quick_check(1)', { simple: true })
    db.close()
    return answer === 'ok'
  }
  const replace = (bytes: Buffer): void => {
    const before = [file, ...besides].map((path) => (existsSync(path) ? readFileSync(path) : null))
    for (const path of besides) rmSync(path, { force: true })
    writeFileSync(file, bytes)
    if (isWhole()) {
      lost.times += 1
      return
    }
    for (const [n, path] of [file, ...besides].entries()) if (before[n]) writeFileSync(path, before[n])
  }
  const cutShort = (): void => {
    const whole = readFileSync(file)
    truncateSync(file, Math.floor(Math.random() * 100))
    expect(failureCode(() => contentOf(dataDir))).toBe('workspace-unreadable')
    writeFileSync(file, whole)
  }
  return {
    lost,
    spoil: (): void => {
      const bytes = readFileSync(file)
      const [how, which] = [Math.random(), earlier[Math.floor(Math.random() * earlier.length)]]
      if (how < 0.35) replace(bytes)
      else if (how < 0.7 && which !== undefined) replace(which)
      else cutShort()
      earlier.push(bytes)
    },
  }
}

test(
  `AR-8 the same, and folders that lose files or go back in time for ${seconds} seconds: told, no number written twice`,
  longEnough,
  async ({ annotate }) => {
    const { hub, sectors, postes, mailbox, shared } = await fourPostes()
    const spoiled = sectors.map(({ dataDir }) => ({ dataDir, state: temporaryFolder(), ...spoiler(dataDir) }))
    const running = [
      tirelessly(() => startCommand('--data', hub.dataDir, 'hub', 'watch', mailbox, '--every', '0.1')),
      ...spoiled.map(({ dataDir, state, spoil }) =>
        tirelessly(() => startChild('mailbox-poste', dataDir, shared, state), spoil),
      ),
    ]
    for (const end = Date.now() + seconds * 1_000; Date.now() < end; )
      await running[Math.floor(Math.random() * running.length)]?.killAndRestart()
    const [, ...said] = await Promise.all(running.map(({ stop }) => stop()))
    const lines = linesOf(said)
    const times = spoiled.reduce((sum, { lost }) => sum + lost.times, 0)
    const told = lines.filter((line) => line === 'behind').length
    expect(told > 0 || times < 4).toBe(true)

    const acknowledged = writesIn(lines)
    const contents = await contentsOf(postes, [undefined, ...spoiled.map(({ state }) => state)])
    const missing = acknowledged.filter((write) => !contents[0]?.written.has(write))
    await annotate(`${acknowledged.length} writes, ${times} losses, ${told} told, ${missing.length} that had not left`)
    // What had not left when it was lost is nowhere.
    const left = leftIn(lines)
    expect(missing.filter((write) => rankOf(write) <= (left.get(processOf(write)) ?? -1))).toEqual([])
    if (times === 0) expect(missing).toEqual([])
  },
)
