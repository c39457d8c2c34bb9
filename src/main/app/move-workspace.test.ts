import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { startChild } from '../../../tests/support/children.ts'
import { createReadyApp, createTestApp, temporaryFolder } from '../../../tests/support/test-app.ts'
import { moveWorkspace } from './move-workspace.ts'

/** A workspace with a copy, closed, and where it is to go. */
const roaming = async (): Promise<{ readonly from: string; readonly to: string }> => {
  const profile = temporaryFolder()
  const from = join(profile, 'Roaming', 'Concerto')
  const app = await createReadyApp({ dataDir: from })
  await app.call('records.create', { record: 'actor', values: { name: 'Atelier du Moulin' } })
  await app.call('backups.make', {})
  await app.app.close()
  return { from, to: join(profile, 'Local', 'Concerto') }
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'concerto.lock')
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name)).toString('base64')])
    .toSorted()

describe('a workspace of the roaming profile', () => {
  test('is moved once, whole; the former stays aside', async () => {
    const { from, to } = await roaming()
    const before = filesIn(from)
    expect(moveWorkspace(from, to)).toBe(to)
    expect([filesIn(to), filesIn(`${from} (déplacé)`), existsSync(from)]).toEqual([before, before, false])
    expect(moveWorkspace(from, to)).toBe(to)
    const { call } = await createTestApp({ dataDir: to })
    expect(await call('directory.counts', {})).toMatchObject({ actors: 1 })
  })

  test('stays in use while another Concerto has it', async () => {
    const { from, to } = await roaming()
    const { app } = await createTestApp({ dataDir: from })
    expect([moveWorkspace(from, to), existsSync(to)]).toEqual([from, false])
    await app.close()
    expect(moveWorkspace(from, to)).toBe(to)
  })

  test('is moved by one program of two that are started at once: the other waits for it', async () => {
    const { from, to } = await roaming()
    writeFileSync(join(from, 'sauvegardes', 'large'), Buffer.alloc(100_000_000))
    const other = startChild('move-workspace', from, to)
    while (!existsSync(`${to}.part`)) await setTimeout(1)
    expect([moveWorkspace(from, to), existsSync(`${to}.part`)]).toEqual([to, false])
    await other.speaks()
    expect(other.said()).toBe(to)
    expect(readdirSync(join(to, '..'))).toEqual(['Concerto'])
  })

  test('stays in use when it cannot be put there, and nothing half-copied is left', async () => {
    const { from, to } = await roaming()
    const before = filesIn(from)
    mkdirSync(to, { recursive: true })
    writeFileSync(join(to, 'autre.txt'), 'à quelqu’un')
    expect(moveWorkspace(from, to)).toBe(from)
    expect([filesIn(from), readdirSync(to), readdirSync(join(to, '..'))]).toEqual([before, ['autre.txt'], ['Concerto']])
  })

  test('one that is already there is not replaced, and where there is none, none is made', async () => {
    const { from, to } = await roaming()
    cpSync(from, to, { recursive: true })
    const before = filesIn(to)
    expect([moveWorkspace(from, to), filesIn(to), existsSync(from)]).toEqual([to, before, true])
    const [nowhere, fresh] = [join(temporaryFolder(), 'a'), join(temporaryFolder(), 'b')]
    expect([moveWorkspace(nowhere, fresh), existsSync(fresh)]).toEqual([fresh, false])
  })
})
