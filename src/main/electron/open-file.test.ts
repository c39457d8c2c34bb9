import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test, vi } from 'vitest'
import { app, shell } from '../../../tests/support/double-electron.ts'
import { openFile } from './open-file.ts'

vi.mock('electron', () => import('../../../tests/support/double-electron.ts'))

test('a file is opened by the system from a folder of its owner, which goes with the program', async () => {
  const bytes = new TextEncoder().encode('To: accueil@moulin.exemple.fr')
  expect(await openFile({ name: 'Le-Moulin.eml', bytes })).toBe(true)
  const [path = ''] = shell.openPath.mock.calls[0] as unknown as readonly string[]
  expect(path).toMatch(/Le-Moulin\.eml$/)
  expect(readFileSync(path, 'utf8')).toContain('To:')
  if (process.platform !== 'win32') {
    expect([path, dirname(path)].map((one) => (statSync(one).mode & 0o777).toString(8))).toEqual(['600', '700'])
  }
  shell.openPath.mockResolvedValueOnce('no program')
  expect(await openFile({ name: '2.eml', bytes })).toBe(false)
  app.emit('will-quit')
  expect(existsSync(dirname(path))).toBe(false)
})
