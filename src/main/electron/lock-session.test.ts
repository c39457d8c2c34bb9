import type { Session } from 'electron'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { DoubleSession } from '../../../tests/support/double-electron.ts'
import { lockSession } from './lock-session.ts'

vi.mock('electron', () => import('../../../tests/support/double-electron.ts'))

let session: DoubleSession

beforeEach(() => {
  session = new DoubleSession()
  lockSession(session as unknown as Session)
})

const permissions = [
  'media',
  'geolocation',
  'notifications',
  'midi',
  'midiSysex',
  'pointerLock',
  'openExternal',
  'clipboard-read',
  'display-capture',
  'hid',
  'serial',
  'usb',
  'fileSystem',
  'unknown',
]

describe('permissions', () => {
  test.each(permissions)('%s is refused', (permission) => {
    const answer = vi.fn()
    session.setPermissionRequestHandler.mock.calls[0]?.[0](null, permission, answer)
    expect(answer.mock.calls).toEqual([[false]])
    expect(session.setPermissionCheckHandler.mock.calls[0]?.[0](null, permission)).toBe(false)
  })

  test.each(['clipboard-sanitized-write', 'fullscreen'])('%s is granted', (permission) => {
    expect(session.setPermissionCheckHandler.mock.calls[0]?.[0](null, permission)).toBe(true)
  })

  test('no device is given', () => {
    expect(session.setDevicePermissionHandler.mock.calls[0]?.[0]()).toBe(false)
  })
})

test('nothing is downloaded: what leaves is saved through a dialog', () => {
  const preventDefault = vi.fn()
  session.emit('will-download', { preventDefault })
  expect(preventDefault).toHaveBeenCalledOnce()
})

describe('requests', () => {
  test.each([
    ['app://concerto/assets/main.js', false],
    ['data:image/png;base64,AAAA', false],
    ['blob:app://concerto/1', false],
    ['devtools://devtools/bundled/inspector.html', false],
    ['https://exemple.fr/', true],
    ['http://127.0.0.1:8080/', true],
    ['ws://127.0.0.1/', true],
    ['file:///etc/passwd', true],
    ['app://elsewhere/', true],
    ['blob:https://exemple.fr/1', true],
  ])('%s, stopped: %s', (url, cancel) => {
    const answer = vi.fn()
    session.webRequest.onBeforeRequest.mock.calls[0]?.[0]({ url }, answer)
    expect(answer.mock.calls).toEqual([[{ cancel }]])
  })
})
