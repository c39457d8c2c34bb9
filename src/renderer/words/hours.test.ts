import { describe, expect, test } from 'vitest'
import { hour, moment, parseHour, slot } from './hours.ts'

test('an hour holds together', () => {
  expect(hour('09:05')).toBe('9\u00A0h\u00A005')
})

test('a slot says what is known of it', () => {
  const plain = (text: string) => text.replaceAll('\u00A0', ' ')
  expect(plain(slot('09:00', '12:00'))).toBe('9 h 00 – 12 h 00')
  expect(plain(slot('09:00', null))).toBe('9 h 00')
  expect(plain(slot(null, '12:00'))).toBe('jusqu’à 12 h 00')
  expect(slot(null, null)).toBe('')
})

test('a moment is an hour today, then « Hier », then a date', () => {
  const now = new Date(2026, 10, 24, 15, 0)
  const at = (day: number) => new Date(2026, 10, day, 10, 42).toISOString()
  expect(moment(at(24), now)).toBe('10\u00A0h\u00A042')
  expect(moment(at(23), now)).toBe('Hier')
  expect(moment(at(3), now)).toBe('3\u00A0nov.')
})

describe('what people type for an hour', () => {
  test.each([
    ['9h30', '09:30'],
    ['9 h', '09:00'],
    ['9\u00A0h\u00A005', '09:05'],
    ['09:30', '09:30'],
    ['930', '09:30'],
    ['1030', '10:30'],
    ['14', '14:00'],
    ['24h', null],
    ['9h75', null],
    ['midi', null],
    ['', null],
  ])('%s', (typed, time) => expect(parseHour(typed)).toBe(time))
})
