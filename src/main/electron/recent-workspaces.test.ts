import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { recentWorkspaces } from './recent-workspaces.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concerto-recents-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

const workspace = (name: string): string => {
  const path = join(folder, name)
  mkdirSync(path)
  writeFileSync(join(path, 'concerto.db'), '')
  return path
}

test('remembers the latest first, once each, and shows those that are still there', () => {
  const recents = recentWorkspaces(join(folder, 'state'))
  const [nord, sud, ouest] = ['nord', 'sud', 'ouest'].map(workspace) as [string, string, string]
  for (const path of [nord, sud, ouest, nord]) recents.note(path)
  expect(recents.list()).toEqual([nord, ouest, sud])
  rmSync(ouest, { recursive: true })
  expect(recents.list()).toEqual([nord, sud])
})

test('keeps eight of them', () => {
  const recents = recentWorkspaces(folder)
  const all = Array.from({ length: 10 }, (_, index) => workspace(`w${index}`))
  for (const path of all) recents.note(path)
  expect(recents.list()).toEqual(all.toReversed().slice(0, 8))
})

test('what cannot be read or written counts as nothing', () => {
  writeFileSync(join(folder, 'recents.json'), '{')
  expect(recentWorkspaces(folder).list()).toEqual([])
  const recents = recentWorkspaces(join(folder, 'recents.json', 'x'))
  recents.note('/espace')
  expect(recents.list()).toEqual([])
})
