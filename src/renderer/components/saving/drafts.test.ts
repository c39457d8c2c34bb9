import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { RowChange } from '#shared/contract/workspace/records.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { createDrafts, delayMilliseconds } from './drafts.ts'
import { lostDrafts } from './lost-drafts.ts'

const id = '01890000-0000-7000-8000-000000000001' as RowId
const place = (text: string): RowChange => ({ record: 'meeting', id, changes: { place: text } })

/** A `Storage` of one test: its keys are its own properties, as in a browser. */
const createStorage = (): Storage => {
  const methods = {
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key]
    },
  }
  return Object.create(methods) as Storage
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const living =
  (...windows: readonly string[]) =>
  () =>
    Promise.resolve(new Set(windows))

test('what is typed is left to the next window, once the one that typed it is gone', async () => {
  const storage = createStorage()
  const drafts = createDrafts(storage, 'first', living('first'))
  drafts.keep(place('S'))
  drafts.keep(place('Salle'))
  expect(Object.keys(storage)).toEqual([])
  vi.advanceTimersByTime(delayMilliseconds)
  expect(await drafts.left(new Set([id]))).toEqual([])
  const next = createDrafts(storage, 'second', living('second'))
  expect(await next.left(new Set(['another']))).toEqual([])
  const left = await next.left(new Set([id]))
  expect(left).toMatchObject([{ record: 'meeting', id, field: 'place', value: 'Salle' }])
  next.discard(left)
  expect(Object.keys(storage)).toEqual([])
})

test('what is stored is forgotten, unless one went on typing', async () => {
  const storage = createStorage()
  const drafts = createDrafts(storage, 'first', living())
  const [before, after] = [place('Salle'), place('Salle des fêtes')]
  drafts.keep(before)
  drafts.keep(after)
  drafts.flush()
  drafts.forget(before)
  expect(Object.keys(storage)).toHaveLength(1)
  drafts.forget(after)
  expect(Object.keys(storage)).toEqual([])
})

test('a storage that refuses keeps nothing, and says nothing', () => {
  const storage = createStorage()
  storage.setItem = () => {
    throw new Error('quota')
  }
  const drafts = createDrafts(storage, 'first', living())
  drafts.keep(place('Salle'))
  expect(() => drafts.flush()).not.toThrow()
})

test('only what says something else than the database is lost', () => {
  const draft = (field: string, value: unknown) => ({ record: 'meeting', id, field, value }) as const
  const rows = new Map([[id as string, { place: 'Mairie', footer: null }]])
  expect(lostDrafts([draft('place', 'Salle'), draft('footer', null)], rows)).toEqual({
    lost: [draft('place', 'Salle')],
    stored: [draft('footer', null)],
  })
})
