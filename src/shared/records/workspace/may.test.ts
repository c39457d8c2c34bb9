import { expect, test } from 'vitest'
import type { RowId } from '../../kernel/ids.ts'
import { type ActName, acts, may } from './may.ts'

const [nord, ouest] = ['nord', 'ouest'] as RowId[] as [RowId, RowId]
const members = {
  secretary: { role: 'secretary', sector: nord, isFirst: false },
  coordinator: { role: 'coordinator', sector: nord, isFirst: false },
  hub: { role: 'hub', sector: null, isFirst: false },
} as const

/** What each member may do of something of Nord, of Ouest, of the whole département. */
const table = (act: ActName) =>
  Object.values(members).map((standing) => [nord, ouest, null].map((sector) => may(act, standing, sector)))

test('a sector locks its own minutes, the hub any; axes are settled by the hub', () => {
  expect(table('lockMinutes')).toEqual([
    [true, false, false],
    [true, false, false],
    [true, true, true],
  ])
  expect(table('settleAxis')).toEqual([
    [false, false, false],
    [false, false, false],
    [true, true, true],
  ])
})

test('the first hub alone makes another', () => {
  expect(table('secretariats').flat()).not.toContain(true)
  expect(may('secretariats', { ...members.hub, isFirst: true }, null)).toBe(true)
})

test('a poste that shares with nobody does everything', () => {
  expect(Object.keys(acts).map((act) => may(act as ActName, null, nord))).not.toContain(false)
})

test('who has no sector locks what belongs to none', () => {
  const standing = { role: 'coordinator', sector: null, isFirst: false } as const
  expect([may('lockMinutes', standing, null), may('lockMinutes', standing, nord)]).toEqual([true, false])
})
