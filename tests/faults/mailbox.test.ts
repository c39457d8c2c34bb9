import { readdirSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { randomIds } from '#main/app/defaults.ts'
import { check } from '#main/db/check.ts'
import { rows } from '#main/db/query.ts'
import { openWorkspaceDb } from '#main/db/workspace-db.ts'
import { type Child, startChild, startCommand } from '../support/children.ts'
import { createHub, joinHub } from '../support/postes.ts'
import { expectedOf } from '../support/reference-model.ts'
import { createTestApp, stillClock, type TestApp, temporaryFolder } from '../support/test-app.ts'

/** A minute when it is asked for; a few seconds each time the tree is proved. */
const seconds = process.env.CONCERTO_LONG === undefined ? 5 : 60

/** A poste that the test starts again each time it kills it, and all it ever said. */
const tirelessly = (start: () => Child) => {
  let child = start()
  let said = ''
  return {
    /** Once it works: one that is only starting has nothing to lose. */
    killAndRestart: async (): Promise<void> => {
      await child.speaks()
      await wait(Math.random() * 400)
      await child.kill()
      said += child.said()
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

test(`four postes, four folders, one mailbox, killed at random for ${seconds} seconds: the same everywhere, nothing lost, every conflict seen`, async () => {
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

  const running = [
    tirelessly(() => startCommand('--data', hub.dataDir, 'hub', 'watch', mailbox, '--every', '0.1')),
    ...sectors.map(({ dataDir }) => tirelessly(() => startChild('mailbox-poste', dataDir, shared))),
  ]
  let kills = 0
  for (const end = Date.now() + seconds * 1_000; Date.now() < end; kills += 1) {
    await running[Math.floor(Math.random() * running.length)]?.killAndRestart()
  }
  const [, ...said] = await Promise.all(running.map(({ stop }) => stop()))
  const acknowledged = said.flatMap((lines) => lines.split('\n').slice(0, -1))
  expect(acknowledged.length).toBeGreaterThan(kills)

  const after: TestApp[] = []
  for (const { dataDir } of postes) after.push(await createTestApp({ dataDir }))
  await lookUntilQuiet(after)
  for (const { app } of after) await app.close()
  const contents = postes.map(({ dataDir }) => contentOf(dataDir))
  expect(new Set(contents.map(({ report }) => report.digest)).size).toBe(1)
  for (const { report, written, contested, expected, actors } of contents) {
    expect(report).toMatchObject({ problems: [], waiting: 0 })
    expect(acknowledged.filter((write) => !written.has(write))).toEqual([])
    expect(contested).toEqual(expected.contested)
    expect(actors).toBe([...expected.rows.keys()].filter((key) => key.startsWith('actor ')).length)
  }
  // One file a poste in the end, whatever was cut short.
  expect(readdirSync(mailbox)).toHaveLength(postes.length)
})
