import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { randomIds } from '#main/app/defaults.ts'
import { check, digest } from '#main/db/check.ts'
import { openWorkspaceDb } from '#main/db/workspace-db.ts'
import { write } from '#shared/records/row-write.ts'
import { failureCode, laterFailureCode } from '../support/failure-code.ts'
import { canMount } from '../support/mounts.ts'
import { rowId } from '../support/replicas.ts'
import { filled, smallDisk } from '../support/small-disk.ts'
import { createTestApp, stillClock, temporaryFolder } from '../support/test-app.ts'

const big = (text: string) => ({
  intent: 'directory.import' as const,
  author: null,
  writes: Array.from({ length: 6_000 }, () => write('actor', randomIds.row(), { note: text })),
})

const small = (lastName: string) => ({
  intent: 'person.update' as const,
  author: null,
  writes: [write('person', rowId(0), { lastName })],
})

const proveFull = (folder: string, limit: (db: ReturnType<typeof openWorkspaceDb>['db']) => void): void => {
  const { db, log, names, projection, close } = openWorkspaceDb(folder, { clock: stillClock(), ids: randomIds })
  log.commit(small('AVELINE'))
  const before = { digest: digest(db), vector: log.vector() }
  limit(db)
  expect(failureCode(() => log.commit(big('x'.repeat(300))))).toBe('disk-full')
  expect({ digest: digest(db), vector: log.vector() }).toEqual(before)
  log.commit(small('BOISVERT'))
  expect(check(db, names, projection).problems).toEqual([])
  close()
}

test('a database that may not grow: nothing of the import is there, and small saves go on', () => {
  proveFull(temporaryFolder(), (db) => {
    db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + 20}`)
  })
})

describe.skipIf(!canMount)('a full disk (needs the right to mount one)', () => {
  test('nothing of the import is there, and small saves go on', () => {
    // What an empty workspace, of which a new name stands in the file too, and its first writes take, and little more.
    const folder = smallDisk(7)
    expect(folder).not.toBeNull()
    proveFull(folder as string, () => undefined)
  })

  test('a workspace is not opened there, and that is told', async () => {
    const disk = smallDisk(16) ?? ''
    const empty = filled(disk, 0)
    const dataDir = join(disk, 'espace')
    expect(await laterFailureCode(() => createTestApp({ dataDir }))).toBe('disk-full')
    empty()
    expect(await (await createTestApp({ dataDir })).call('workspace.state', {})).toEqual({ kind: 'firstRun' })
  })

  test('what a full disk keeps from being proved is not told as damaged', () => {
    const disk = smallDisk(64) ?? ''
    const { db, log, names, projection, close } = openWorkspaceDb(disk, { clock: stillClock(), ids: randomIds })
    log.commit(big('x'.repeat(300)))
    // The same as a workspace that memory does not hold.
    db.pragma('cache_size = 10')
    const empty = filled(disk, 0)
    expect(() => check(db, names, projection)).toThrow(expect.objectContaining({ code: 'SQLITE_FULL' }))
    empty()
    expect(check(db, names, projection).problems).toEqual([])
    close()
  })
})
