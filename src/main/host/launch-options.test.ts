import { describe, expect, test } from 'vitest'
import { formerDataFolder, parseLaunchOptions, usualDataFolder, witnessFolder } from './launch-options.ts'

describe('launch options', () => {
  test.each([
    [[], { data: null, demo: false, port: 0 }],
    [['--data', '/tmp/a b'], { data: '/tmp/a b', demo: false, port: 0 }],
    [['--demo', '--port', '8080'], { data: null, demo: true, port: 8080 }],
    [['--no-sandbox', '--inspect=1', '--data=/d'], { data: '/d', demo: false, port: 0 }],
    [['--port', '70000'], { data: null, demo: false, port: 0 }],
    [['--data'], { data: null, demo: false, port: 0 }],
  ])('%j', (args, options) => {
    expect(parseLaunchOptions(args)).toEqual(options)
  })
})

test('the usual data folder is the system’s', () => {
  expect(usualDataFolder('linux', {}, '/home/v')).toBe('/home/v/.local/share/concerto')
  expect(usualDataFolder('linux', { XDG_DATA_HOME: '/data' }, '/home/v')).toBe('/data/concerto')
  expect(usualDataFolder('darwin', {}, '/Users/v')).toBe('/Users/v/Library/Application Support/Concerto')
  const windows = { APPDATA: '/roaming', LOCALAPPDATA: '/local' }
  expect(usualDataFolder('win32', windows, '/u')).toBe('/local/Concerto')
  expect(usualDataFolder('win32', {}, '/u')).toBe('/u/AppData/Local/Concerto')
  expect(formerDataFolder('win32', windows, '/u')).toBe('/roaming/Concerto')
  expect(formerDataFolder('linux', windows, '/u')).toBeNull()
})

test('what a computer remembers stands outside the usual data folder', () => {
  const windows = { LOCALAPPDATA: '/local' }
  expect(witnessFolder('linux', {}, '/home/v')).toBe('/home/v/.local/state/concerto')
  expect(witnessFolder('linux', { XDG_STATE_HOME: '/state' }, '/home/v')).toBe('/state/concerto')
  expect(witnessFolder('darwin', {}, '/Users/v')).toBe('/Users/v/Library/Application Support/Concerto-temoins')
  expect(witnessFolder('win32', windows, '/u')).toBe('/local/Concerto-temoins')
})
