import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withLock } from './lock.mjs'

let folder
const path = () => join(folder, 'lock')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concerto-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('one at a time, and nothing is left', async () => {
  const told = []
  const work = (name) => async () => {
    told.push(`${name} enters`)
    await new Promise((resolve) => setTimeout(resolve, 50))
    told.push(`${name} leaves`)
  }
  await Promise.all([withLock(path(), work('a')), withLock(path(), work('b'))])
  expect(told).toEqual(['a enters', 'a leaves', 'b enters', 'b leaves'])
  expect(readdirSync(folder)).toEqual([])
})

test('what a dead process held is taken', async () => {
  writeFileSync(path(), '999999999')
  expect(await withLock(path(), async () => 'done')).toBe('done')
})
