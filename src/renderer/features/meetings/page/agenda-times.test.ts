import { expect, test } from 'vitest'
import type { AgendaItem } from '#shared/domain/records.ts'
import { agendaTimes } from './agenda-times.ts'

const lasting = (...minutes: readonly (number | null)[]) => minutes.map((each) => ({ minutes: each }) as AgendaItem)

test('each point begins when the one before ends', () => {
  expect(agendaTimes('09:50', lasting(10, 75, 5)).map(({ at }) => at)).toEqual(['09:50', '10:00', '11:15'])
})

test('after an unknown duration the hours are unknown', () => {
  expect(agendaTimes('09:00', lasting(10, null, 5)).map(({ at }) => at)).toEqual(['09:00', '09:10', null])
  expect(agendaTimes(null, lasting(10)).map(({ at }) => at)).toEqual([null])
})
