import { expect, test } from 'vitest'
import type { TurnoutKey } from './turnout.ts'
import { turnoutFigure } from './turnout-figure.ts'

const counts = {
  present: 8,
  invited: 10,
  invitedPresent: 6,
  uninvited: 2,
  newPersons: 3,
  structures: 5,
  newStructures: 0,
  outsideField: 1,
  elected: 2,
  absentEpci: 4,
}

const said = (key: TurnoutKey, about: object = {}, { epci = 9, qualified = 3 } = {}) =>
  turnoutFigure({ counts: { ...counts, ...about }, epci, qualified }, key)

test('a figure is said with what it is a part of', () => {
  expect(said('present')).toBe('8')
  expect(said('invitedPresent')).toBe('6\u00a0(60\u00a0%)')
  expect(said('newPersons')).toBe('3\u00a0(38\u00a0%)')
  expect(said('newStructures')).toBe('0\u00a0(0\u00a0%)')
  expect(said('absentEpci')).toBe('4 sur 9')
})

test('where nothing can be said, nothing is', () => {
  for (const key of ['invited', 'invitedPresent', 'uninvited'] as const) expect(said(key, { invited: 0 })).toBe('–')
  expect(said('absentEpci', {}, { epci: 0 })).toBe('–')
  expect(said('elected', { present: 0, elected: 0 }, { qualified: 0 })).toBe('0')
  expect(said('elected', { elected: 0 }, { qualified: 0 })).toBe('non renseigné')
  expect(said('elected', { elected: 0 })).toBe('0\u00a0(0\u00a0%)')
})
