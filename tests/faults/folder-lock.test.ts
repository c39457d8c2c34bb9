import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createApp } from '#main/app/create-app.ts'
import { inlineRunner } from '#main/app/jobs/inline-runner.ts'
import { lockFolder } from '#main/db/folder-lock.ts'
import { builtCli } from '../support/built-cli.ts'
import { startChild } from '../support/children.ts'
import { laterFailureCode } from '../support/failure-code.ts'
import { runProgram } from '../support/run-concerto.ts'
import { temporaryFolder } from '../support/temporary.ts'
import { createReadyApp, createTestApp } from '../support/test-app.ts'

const now = new Date('2026-11-24T09:30:00Z')

test('a second process is told who holds the folder and since when; a killed one holds it no more', async () => {
  const folder = temporaryFolder()
  const child = startChild('hold-folder', folder)
  await child.speaks()
  const cause = expect.stringMatching(/^Un autre Concerto l’a ouvert le 24 novembre 2026 à .*\.$/)
  await expect(lockFolder(folder, { now })).rejects.toEqual(
    expect.objectContaining({ error: expect.objectContaining({ code: 'workspace-busy', cause }) }),
  )
  await child.kill()
  expect(readdirSync(folder)).toContain('concerto.holder.json')
  const lock = await lockFolder(folder, { now })
  expect(await laterFailureCode(() => lockFolder(folder, { now }))).toBe('workspace-busy')
  lock.release()
  ;(await lockFolder(folder, { now })).release()
  expect(readdirSync(folder)).toEqual(['concerto.lock'])
})

test('a program that fails once it has the folder lets go of it', async () => {
  const dataDir = temporaryFolder()
  const log = (code: string): void => {
    if (code === 'opened') throw new Error('no log')
  }
  await expect(createApp({ dataDir, resourcesDir: '', jobs: inlineRunner(), log })).rejects.toThrow('no log')
  const app = await createTestApp({ dataDir })
  expect(await app.call('workspace.state', {})).toEqual({ kind: 'firstRun' })
})

test('of two processes that want the folder at once, one gets it', async () => {
  const folder = temporaryFolder()
  const children = [1, 2, 3].map(() => startChild('hold-folder', folder))
  const spoke = await Promise.allSettled(children.map((child) => child.speaks()))
  expect(spoke.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await Promise.all(children.map((child) => child.kill()))
})

test('AR-10 what is held keeps no program alive', async () => {
  const child = startChild('hold-folder', temporaryFolder(), 'once')
  const ended = new Promise((resolve) => child.process.on('close', resolve))
  expect(await ended).toBe(0)
})

/** The disk lets anybody have the folder: to another file of the same name, the lock is another. */
const lie = (folder: string): void => rmSync(join(folder, 'concerto.lock'))

describe('AR-10 a disk whose locks lie', () => {
  const unsure = (wait: () => void) => ({ now, areLocksSure: false, wait: async () => wait() })

  test('whoever gives signs of life is not disturbed, whatever the lock says', async () => {
    const folder = temporaryFolder()
    const first = await lockFolder(folder, { now })
    lie(folder)
    expect(await laterFailureCode(() => lockFolder(folder, unsure(first.beat)))).toBe('workspace-busy')
    expect(first.demandHeld).not.toThrow()
    first.release()
    ;(await lockFolder(folder, unsure(first.beat))).release()
  })

  test('who was thought gone reads another’s word: it writes no more, and leaves the other its file', async () => {
    const folder = temporaryFolder()
    const first = await lockFolder(folder, { now })
    lie(folder)
    const waits: unknown[] = []
    const second = await lockFolder(
      folder,
      unsure(() => waits.push(0)),
    )
    expect(waits).toHaveLength(12)
    first.beat()
    expect(first.demandHeld).toThrow(
      expect.objectContaining({ error: expect.objectContaining({ code: 'workspace-taken' }) }),
    )
    second.beat()
    expect(second.demandHeld).not.toThrow()
    const file = join(folder, 'concerto.holder.json')
    const before = readFileSync(file, 'utf8')
    first.beat()
    first.release()
    expect(readFileSync(file, 'utf8')).toBe(before)
    second.release()
  })

  test('who slept looks at the file before it writes: no timer ran meanwhile', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const folder = temporaryFolder()
    const first = await lockFolder(folder, { now })
    lie(folder)
    const second = await lockFolder(
      folder,
      unsure(() => undefined),
    )
    vi.setSystemTime(Date.now() + 3_600_000)
    expect(first.demandHeld).toThrow(
      expect.objectContaining({ error: expect.objectContaining({ code: 'workspace-taken' }) }),
    )
    first.release()
    second.release()
  })

  test('a process of this computer that ended is not waited for', async () => {
    const folder = temporaryFolder()
    const child = startChild('hold-folder', folder)
    await child.speaks()
    await child.kill()
    const lock = await lockFolder(
      folder,
      unsure(() => expect.unreachable()),
    )
    lock.release()
  })

  afterEach(() => {
    vi.useRealTimers()
  })

  test('a window that another was let in beside writes nothing more, is searched, and makes a copy of what it has', async () => {
    vi.useFakeTimers({ toFake: ['setInterval'] })
    const first = await createReadyApp()
    const add = (name: string) => first.call('records.create', { record: 'actor', values: { name } })
    await add('Atelier du Moulin')
    lie(first.dataDir)
    await createTestApp({ dataDir: first.dataDir, riskOf: () => 'network', wait: async () => undefined })
    vi.advanceTimersByTime(5_000)
    const before = readFileSync(join(first.dataDir, 'concerto.db-wal'))
    expect(await laterFailureCode(() => add('Écrit à deux'))).toBe('workspace-taken')
    expect(await laterFailureCode(() => first.call('workspace.keepPreferences', { panelWidth: 480 }))).toBe(
      'workspace-taken',
    )
    expect((await first.call('search.find', { text: 'moulin' })).hits).toEqual([])
    expect(await first.call('backups.make', {})).toMatchObject({ kind: 'asked' })
    expect(readFileSync(join(first.dataDir, 'concerto.db-wal')).equals(before)).toBe(true)
  })

  test('a sign of life changes nothing of the workspace', async () => {
    vi.useFakeTimers({ toFake: ['setInterval'] })
    const { dataDir } = await createReadyApp()
    const holder = join(dataDir, 'concerto.holder.json')
    const stateOf = () =>
      readdirSync(dataDir)
        .filter((name) => name !== 'concerto.holder.json')
        .map((name) => [name, readFileSync(join(dataDir, name)).toString('base64')])
    const [before, said] = [stateOf(), readFileSync(holder, 'utf8')]
    vi.advanceTimersByTime(20_000)
    expect(stateOf()).toEqual(before)
    expect(JSON.parse(readFileSync(holder, 'utf8'))).toEqual({ ...JSON.parse(said), count: 5 })
  })
})

test('AR-10 no workspace is made on a disk of the network unless it is asked for; one that is there opens', async () => {
  const dataDir = join(temporaryFolder(), 'data')
  const onNetwork = { dataDir, riskOf: () => 'network' as const, wait: async () => undefined }
  expect(await laterFailureCode(() => createTestApp(onNetwork))).toBe('workspace-remote')
  expect(existsSync(dataDir)).toBe(false)
  const { app } = await createTestApp({ ...onNetwork, accepts: ['workspace-remote'] })
  await app.close()
  expect(await laterFailureCode(() => createTestApp(onNetwork))).toBeNull()
})

const compile = (...args: readonly string[]): boolean => spawnSync('cc', args).status === 0

test.skipIf(!compile('--version'))('AR-10 a disk that has no locks is named as such (needs a C compiler)', async () => {
  const folder = temporaryFolder()
  const library = join(folder, 'no-locks.so')
  const source = join(import.meta.dirname, 'children', 'no-locks.c')
  expect(compile('-shared', '-fPIC', '-o', library, source)).toBe(true)
  const data = join(folder, 'data')
  const ran = await runProgram(process.execPath, [await builtCli(), '--data', data, 'demo'], { LD_PRELOAD: library })
  expect(ran).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('réserver le dossier à une seule fenêtre.'),
  })
  expect(readdirSync(data)).toEqual(['concerto.lock'])
})
