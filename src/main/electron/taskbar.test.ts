import { beforeEach, expect, test, vi } from 'vitest'
import { doubleApp } from '../../../tests/support/double-app.ts'
import { BrowserWindow } from '../../../tests/support/double-electron.ts'
import { ok } from '../../shared/kernel/result.ts'
import { onTaskbar } from './taskbar.ts'

vi.mock('electron', () => import('../../../tests/support/double-electron.ts'))

beforeEach(() => {
  BrowserWindow.opened.length = 0
})

test('shows how far long work is, until it is answered, whatever is answered meanwhile', async () => {
  const window = new BrowserWindow({})
  const running = doubleApp()
  const app = onTaskbar(running)
  const progress = (done: number, total: number) =>
    running.emit({ kind: 'progress', job: 'j1', label: 'Export', done, total })
  running.call = async (path) => {
    if (path === 'meetings.list') return ok([])
    progress(0, 0)
    progress(1, 4)
    await app.call('meetings.list', {})
    running.emit({ kind: 'copied' })
    return ok(null)
  }
  await app.call('minutes.exportWord', { job: 'j1' })
  expect(window.setProgressBar.mock.calls).toEqual([[2], [0.25], [-1]])
})

test('is taken away from work that fails', async () => {
  const window = new BrowserWindow({})
  const running = doubleApp()
  running.call = async () => {
    running.emit({ kind: 'progress', job: 'j1', label: 'Export', done: 1, total: 2 })
    throw new Error('x')
  }
  await expect(onTaskbar(running).call('minutes.exportWord', { job: 'j1' })).rejects.toThrow('x')
  expect(window.setProgressBar.mock.calls).toEqual([[0.5], [-1]])
})
