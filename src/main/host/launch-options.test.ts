import { describe, expect, test } from 'vitest'
import { parseLaunchOptions, usualDataFolder } from './launch-options.ts'

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
  expect(usualDataFolder('win32', { APPDATA: '/roaming' }, '/u')).toBe('/roaming/Concerto')
})
