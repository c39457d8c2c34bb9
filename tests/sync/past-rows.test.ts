import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pastRows } from '#main/db/past-rows.ts'
import type { RecordName } from '#shared/records/records.ts'
import { histories, play, runs } from '../support/histories.ts'
import { createReplicas, exchange, type Replica, remove, rowId, shownBy, write } from '../support/replicas.ts'

const farAway = '9999-01-01T00:00:00.000Z'

test('PR-7 of all that was written, the log gives what the tables show', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const world = play(history)
      try {
        for (const { replica } of world.postes) {
          const shown = shownBy(replica).rows
          const records = new Set([...shown.keys()].map((name) => name.split(' ', 1)[0] as RecordName))
          const told = [...records].flatMap((record) =>
            [...pastRows(replica.workspace, record)(farAway).values()].map(
              ({ row: { id, ...values } }) => [`${record} ${id}`, values] as const,
            ),
          )
          expect(new Map(told)).toEqual(shown)
        }
      } finally {
        world.drop()
      }
    }),
    { numRuns: runs(25) },
  )
})

test('PR-7 a row is as it stood before an instant, on every poste, with when each field was written', () => {
  const [a, b] = createReplicas(2) as [Replica, Replica]
  const at = (day: number): string => `2026-11-0${day}T09:00:00.000Z`
  const on = (day: number, act: () => unknown): void => {
    for (const { clock } of [a, b]) clock.set(at(day))
    act()
    exchange(a, b)
  }
  on(1, () => write(a, 'person', rowId(0), { lastName: 'AVELINE', firstName: 'Noé' }))
  on(2, () => write(b, 'person', rowId(0), { lastName: 'BOISVERT' }))
  on(3, () => write(a, 'person', rowId(1), { lastName: 'CLAIRVAL' }))
  on(4, () => remove(b, 'person', rowId(0)))
  for (const { workspace } of [a, b]) {
    const past = pastRows(workspace, 'person')
    const told = (instant: string) =>
      [...past(instant).values()].map(({ row, writtenAt }) => [row.lastName, row.firstName, writtenAt] as const)
    expect(told(at(1))).toEqual([])
    expect(told(at(2))).toEqual([['AVELINE', 'Noé', { lastName: at(1), firstName: at(1) }]])
    expect(told(at(3))).toEqual([['BOISVERT', 'Noé', { lastName: at(2), firstName: at(1) }]])
    expect(told(at(4)).map(([name]) => name)).toEqual(['BOISVERT', 'CLAIRVAL'])
    expect(told(at(5)).map(([name]) => name)).toEqual(['CLAIRVAL'])
  }
})
