import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { randomIds } from '#main/app/defaults.ts'
import { check } from '#main/db/check.ts'
import { rows } from '#main/db/query.ts'
import { openWorkspaceDb } from '#main/db/workspace-db.ts'
import { write } from '#shared/records/row-write.ts'
import { startChild } from '../support/children.ts'
import { stillClock, temporaryFolder } from '../support/temporary.ts'

/** A kill takes a moment that nobody chose: a few prove little, many take time. */
const kills = 12 * Number(process.env.CONCERTO_PROPERTY_FACTOR ?? 1)

const withWorkspace = <T>(folder: string, read: (workspace: ReturnType<typeof openWorkspaceDb>) => T): T => {
  const workspace = openWorkspaceDb(folder, { clock: stillClock(), ids: randomIds })
  try {
    return read(workspace)
  } finally {
    workspace.close()
  }
}

const problems = (folder: string) =>
  withWorkspace(folder, ({ db, names, projection }) => check(db, names, projection).problems)

const fill = (folder: string, count: number): void =>
  withWorkspace(folder, ({ log }) => {
    const writes = Array.from({ length: count }, (_, n) => {
      const values = { lastName: `Nom ${n}`, firstName: `Prénom ${n}` }
      return write('person', randomIds.row(), values)
    })
    log.commit({ intent: 'directory.import', author: null, writes })
  })

test(`killed ${kills} times while it saves and imports: every acknowledged write is there, and the log is whole`, async () => {
  const folder = temporaryFolder()
  const acknowledged = new Map<string, string>()
  for (let round = 0; round < kills; round += 1) {
    const child = startChild('keep-writing', folder)
    await child.speaks()
    await wait(Math.random() * 120)
    await child.kill()
    for (const line of child.said().split('\n').slice(0, -1)) acknowledged.set(line.slice(0, 36), line.slice(37))
    const found = withWorkspace(folder, ({ db }) => new Map(rows(db, 'person').map((row) => [row.id, row.lastName])))
    const lost = [...acknowledged].filter(
      ([id, lastName]) => found.get(id as typeof found extends Map<infer K, unknown> ? K : never) !== lastName,
    )
    expect(lost).toEqual([])
    expect(problems(folder)).toEqual([])
  }
  expect(acknowledged.size).toBeGreaterThan(kills)
  expect(withWorkspace(folder, ({ log }) => Object.keys(log.vector()))).toHaveLength(1)
})

test('killed while it rebuilds: the tables are those of the log', async () => {
  const folder = temporaryFolder()
  fill(folder, 3_000)
  for (let round = 0; round < 4; round += 1) {
    const child = startChild('rebuild-for-ever', folder)
    await child.speaks()
    await wait(Math.random() * 60)
    await child.kill()
    expect(problems(folder)).toEqual([])
  }
  expect(withWorkspace(folder, ({ db }) => rows(db, 'person').length)).toBe(3_000)
})
