import { expect, test } from 'vitest'
import { nearestProgramme } from './standard-programmes.ts'

test.each([
  ['forum', null, null, 'halfDay'],
  ['forum', '09:00', '12:30', 'halfDay'],
  ['forum', '09:00', '16:30', 'day'],
  ['forum', '09:00', null, 'halfDay'],
  ['cafe', '09:00', '16:30', 'cafe'],
] as const)('a %s from %s to %s begins with %s', (kind, startsAt, endsAt, name) => {
  expect(nearestProgramme({ kind, startsAt, endsAt })).toBe(name)
})
