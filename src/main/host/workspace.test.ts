import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { doubleApp } from '../../../tests/support/double-app.ts'
import { err } from '../../shared/kernel/result.ts'
import { chooseDataFolder, openWorkspace } from './workspace.ts'

const error = { code: 'x', fact: 'a', cause: 'b', unchanged: 'c', next: 'd' }

describe('the demonstration', () => {
  test('lives in a throw-away folder, gone when it closes', async () => {
    const folder = chooseDataFolder({ data: null, demo: true, port: 0 })
    const app = doubleApp()
    const workspace = await openWorkspace(folder, true, async ({ dataDir }) => {
      expect(existsSync(dataDir)).toBe(true)
      return app
    })
    expect(app.calls).toEqual([{ path: 'workspace.loadDemo', input: {} }])
    await workspace.close()
    expect([app.closed(), existsSync(folder.path)]).toEqual([true, false])
  })

  test('that does not load closes everything and says why', async () => {
    const folder = chooseDataFolder({ data: null, demo: true, port: 0 })
    const app = { ...doubleApp(), call: async () => err(error) }
    await expect(openWorkspace(folder, true, async () => app)).rejects.toMatchObject({ error })
    expect(existsSync(folder.path)).toBe(false)
  })
})

test('a person’s own folder stays', async () => {
  const path = mkdtempSync(join(tmpdir(), 'concerto-own-'))
  const folder = chooseDataFolder({ data: path, demo: false, port: 0 })
  expect(folder).toEqual({ path, throwAway: false })
  const app = doubleApp()
  await (await openWorkspace(folder, false, async () => app)).close()
  expect([app.calls, existsSync(path)]).toEqual([[], true])
  rmSync(path, { recursive: true })
})
