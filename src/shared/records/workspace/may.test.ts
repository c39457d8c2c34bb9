import { expect, test } from 'vitest'
import type { RowId } from '../../kernel/ids.ts'
import { type ActName, acts, may } from './may.ts'

const [nord, ouest] = ['nord', 'ouest'] as RowId[] as [RowId, RowId]
const members = {
  secretary: { role: 'secretary', sector: nord },
  coordinator: { role: 'coordinator', sector: nord },
  hub: { role: 'hub', sector: null },
} as const

/** What each member may do of something of Nord, of Ouest, of the whole département. */
const table = (act: ActName, shared: boolean) =>
  Object.values(members).map((member) => [nord, ouest, null].map((sector) => may(act, member, sector, shared)))

test('a sector locks its own minutes, the hub any; axes are settled by the hub', () => {
  expect(table('lockMinutes', true)).toEqual([
    [true, false, false],
    [true, false, false],
    [true, true, true],
  ])
  expect(table('settleAxis', true)).toEqual([
    [false, false, false],
    [false, false, false],
    [true, true, true],
  ])
})

test('a poste that shares with no hub does everything', () => {
  const all = Object.keys(acts).flatMap((act) => table(act as ActName, false).flat())
  expect(new Set(all)).toEqual(new Set([true]))
})

test('who has no sector locks what belongs to none', () => {
  const member = { role: 'coordinator', sector: null } as const
  expect([may('lockMinutes', member, null, true), may('lockMinutes', member, nord, true)]).toEqual([true, false])
})
