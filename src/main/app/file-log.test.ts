import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fileLog } from './file-log.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concerto-log-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

test('one line of JSON a fact', () => {
  const log = fileLog(folder)
  log('opened', { replica: 'A' })
  log('refused')
  const lines = readFileSync(join(folder, 'concerto.log'), 'utf8').trimEnd().split('\n')
  const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT/)
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { at, code: 'opened', replica: 'A' },
    { at, code: 'refused' },
  ])
})

test('a log grown long starts anew, and the former one is kept once', () => {
  const file = join(folder, 'concerto.log')
  writeFileSync(file, 'x'.repeat(1_000_001))
  fileLog(folder)('opened')
  expect(statSync(`${file}.1`).size).toBe(1_000_001)
  expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(2)
})

test('it never fails, even with nowhere to write', () => {
  expect(() => fileLog(join(folder, 'absent'))('opened')).not.toThrow()
  expect(existsSync(join(folder, 'absent'))).toBe(false)
})
