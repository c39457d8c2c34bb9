import type { WebContents } from 'electron'
import { describe, expect, test, vi } from 'vitest'
import { doubleApp } from '../../../tests/support/double-app.ts'
import { DoubleContents, ipcMain } from '../../../tests/support/double-electron.ts'
import { answerCalls, forwardEvents } from './api.ts'

vi.mock('electron', () => import('../../../tests/support/double-electron.ts'))

const page = { parent: null, url: 'app://concerto/#/reunions' }

describe('a call', () => {
  test('from the page is passed on and answered', async () => {
    const app = doubleApp()
    answerCalls(Promise.resolve(app), vi.fn())
    const answer = await ipcMain.handlers.get('api:call')?.({ senderFrame: page }, 'meetings.list', { a: 1 })
    expect(answer).toEqual({ ok: true, value: { path: 'meetings.list', input: { a: 1 } } })
  })

  test('that comes before the workspace is open waits for it', async () => {
    const { promise: running, resolve: opened } = Promise.withResolvers<ReturnType<typeof doubleApp>>()
    answerCalls(running, vi.fn())
    const answer = ipcMain.handlers.get('api:call')?.({ senderFrame: page }, 'workspace.state', {})
    opened(doubleApp())
    expect(await answer).toMatchObject({ ok: true, value: { path: 'workspace.state' } })
  })

  test.each([
    ['a frame that is gone', null, 'gone'],
    ['a frame inside the page', { parent: page, url: 'app://concerto/' }, 'foreign'],
    ['another site', { parent: null, url: 'https://exemple.fr/' }, 'foreign'],
    ['another host of the scheme', { parent: null, url: 'app://elsewhere/' }, 'foreign'],
    ['an address that only begins like ours', { parent: null, url: 'app://concerto.exemple.fr/' }, 'foreign'],
    ['an empty page', { parent: null, url: '' }, 'foreign'],
  ])('from %s is refused, and logged without its address', async (_what, senderFrame, frame) => {
    const app = doubleApp()
    const log = vi.fn()
    answerCalls(Promise.resolve(app), log)
    const answer = await ipcMain.handlers.get('api:call')?.({ senderFrame }, 'meetings.list', {})
    expect(answer).toMatchObject({ ok: false, error: { code: 'electron.sender' } })
    expect(app.calls).toEqual([])
    expect(log.mock.calls).toEqual([['electron.sender-refused', { frame }]])
  })
})

describe('events', () => {
  const event = { kind: 'changed', records: ['meeting'], savedAt: '2026-11-24T10:42:00.000Z' } as const

  test('reach the page until it goes', async () => {
    const app = doubleApp()
    const contents = new DoubleContents()
    forwardEvents(Promise.resolve(app), contents as unknown as WebContents)
    await Promise.resolve()
    app.emit(event)
    contents.emit('destroyed')
    app.emit(event)
    expect(contents.sent).toEqual([['api:event', event]])
  })

  test('reach no page that went while the workspace opened', async () => {
    const app = doubleApp()
    const contents = new DoubleContents()
    contents.isDestroyed.mockReturnValue(true)
    forwardEvents(Promise.resolve(app), contents as unknown as WebContents)
    await Promise.resolve()
    app.emit(event)
    expect(contents.sent).toEqual([])
  })
})
