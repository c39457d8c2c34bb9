import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { windowMemory } from './window-memory.ts'

let folder: string
const first = { bounds: null, maximized: false, zoom: 0, saveFolder: null, chosenFolder: null }

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concerto-memory-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

test('keeps what is noted, and nothing else changes', () => {
  windowMemory(folder).note({ zoom: 2 })
  windowMemory(folder).note({ saveFolder: '/documents' })
  expect(windowMemory(folder).read()).toEqual({ ...first, zoom: 2, saveFolder: '/documents' })
})

test.each(['', '{', '{"zoom":"grand"}', '[]'])('what cannot be read counts as nothing: %s', (text) => {
  writeFileSync(join(folder, 'memoire.json'), text)
  expect(windowMemory(folder).read()).toEqual(first)
})

test('where nothing can be written, nothing is remembered and nothing fails', () => {
  const memory = windowMemory(join(folder, 'absent'))
  memory.note({ zoom: 2 })
  expect(memory.read()).toEqual(first)
})
