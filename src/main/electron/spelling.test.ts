import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Session } from 'electron'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DoubleSession } from '../../../tests/support/double-electron.ts'
import { checkFrench, layDictionary, takeWordsIn } from './spelling.ts'

const resources = join(import.meta.dirname, '../../../resources')
const { platform } = process

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concerto-spelling-'))
})

afterEach(() => {
  Object.defineProperty(process, 'platform', { value: platform })
  rmSync(folder, { recursive: true })
})

test('the dictionary is one that Chromium reads, whole, with its licence beside it', () => {
  const bytes = readFileSync(join(resources, 'dictionary', 'fr-FR-3-0.bdic'))
  // Chromium's `bdict.h`: a signature, a version, where affixes and words begin, and the MD5 of all that follows.
  expect([bytes.toString('latin1', 0, 4), bytes.readUInt16LE(4)]).toEqual(['BDic', 2])
  expect(bytes.readUInt32LE(8)).toBeLessThan(bytes.readUInt32LE(12))
  expect(createHash('md5').update(bytes.subarray(32)).digest('hex')).toBe(bytes.toString('hex', 16, 32))
  expect(readFileSync(join(resources, 'dictionary', 'licence.txt'), 'utf8')).toContain('Mozilla Public License')
})

test('it stands where Chromium looks for it before anything starts, without the words of the last time', () => {
  writeFileSync(join(folder, 'Custom Dictionary.txt'), 'ancien')
  layDictionary(resources, folder)
  expect(readFileSync(join(folder, 'Dictionaries', 'fr-FR-3-0.bdic')).length).toBeGreaterThan(900_000)
  expect(existsSync(join(folder, 'Custom Dictionary.txt'))).toBe(false)
})

test('it takes the place of one that was cut short', () => {
  mkdirSync(join(folder, 'Dictionaries'))
  writeFileSync(join(folder, 'Dictionaries', 'fr-FR-3-0.bdic'), 'BDic')
  layDictionary(resources, folder)
  expect(readFileSync(join(folder, 'Dictionaries', 'fr-FR-3-0.bdic')).length).toBeGreaterThan(900_000)
})

test('macOS keeps its own', () => {
  Object.defineProperty(process, 'platform', { value: 'darwin' })
  layDictionary(resources, folder)
  expect(existsSync(join(folder, 'Dictionaries'))).toBe(false)
})

test('French is checked, and a dictionary that would lack is fetched from nowhere', () => {
  const session = new DoubleSession()
  checkFrench(session as unknown as Session)
  expect(session.setSpellCheckerEnabled.mock.calls).toEqual([[true]])
  expect(session.setSpellCheckerLanguages.mock.calls).toEqual([[['fr']]])
  expect(session.setSpellCheckerDictionaryDownloadURL.mock.calls).toEqual([['app://nowhere/']])
})

test('words are added, and those that are not named any more are taken away', () => {
  const session = new DoubleSession()
  const take = takeWordsIn(session as unknown as Session)
  take(['gommettes', 'médiacentre'])
  take(['médiacentre', 'copil'])
  expect(session.addWordToSpellCheckerDictionary.mock.calls).toEqual([['gommettes'], ['médiacentre'], ['copil']])
  expect(session.removeWordFromSpellCheckerDictionary.mock.calls).toEqual([['gommettes']])
})
