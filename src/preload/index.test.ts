import { expect, test, vi } from 'vitest'

const electron = vi.hoisted(() => ({
  contextBridge: { exposeInMainWorld: vi.fn() },
  ipcRenderer: { invoke: vi.fn(async () => ({ ok: true, value: 1 })), on: vi.fn(), off: vi.fn() },
  webFrame: { setZoomLevel: vi.fn() },
}))
vi.mock('electron', () => electron)

test('the page receives calls and events, and nothing of Electron', async () => {
  await import('./index.ts')
  const [name, bridge] = electron.contextBridge.exposeInMainWorld.mock.calls[0] ?? []
  expect(name).toBe('concerto')
  expect(Object.keys(bridge)).toEqual(['call', 'on'])

  expect(await bridge.call('meetings.list', { a: 1 })).toEqual({ ok: true, value: 1 })
  expect(electron.ipcRenderer.invoke.mock.calls).toEqual([['api:call', 'meetings.list', { a: 1 }]])

  const listener = vi.fn()
  const stop = bridge.on(listener)
  const [channel, hear] = electron.ipcRenderer.on.mock.calls.at(-1) ?? []
  hear({ sender: 'hidden' }, { kind: 'changed' })
  expect([channel, listener.mock.calls]).toEqual(['api:event', [[{ kind: 'changed' }]]])
  stop()
  expect(electron.ipcRenderer.off.mock.calls).toEqual([['api:event', hear]])

  // The wall is as large as it is asked to be.
  const [zoom, enlarge] = electron.ipcRenderer.on.mock.calls[0] ?? []
  enlarge({}, 2)
  expect([zoom, electron.webFrame.setZoomLevel.mock.calls]).toEqual(['api:zoom', [[2]]])
})
