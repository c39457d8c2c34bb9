import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import type { FollowUp } from '#shared/records/records.ts'
import { rowOf } from '../../../../tests/support/review-subject.ts'
import { notTakenUp } from './taken-up.ts'

const here = '0190a000-0000-7000-8000-000000000001' as RowId
const elsewhere = '0190a000-0000-7000-8000-000000000002' as RowId

const kept = (text: string, about: Partial<FollowUp> = {}): FollowUp =>
  rowOf('followUp', text, { section: here, kind: 'task', text, state: 'open', ...about })

const left = (texts: readonly string[], known: readonly FollowUp[], section = here) =>
  notTakenUp(
    texts.map((text) => ({ section, kind: 'task' as const, text })),
    known,
  ).map(({ text }) => text)

const booked = 'Mme Brumeclaire réserve la salle avant le 15 décembre'
const bookedAnew = 'Mme Brumeclaire réserve la grande salle avant le 20 décembre'

test('a point is left until it is kept, and once when it is said twice', () => {
  expect(left([booked, 'Relire', booked.toUpperCase()], [])).toEqual([booked, 'Relire'])
  expect(left([booked, 'Relire'], [kept(booked, { section: null })])).toEqual(['Relire'])
})

test('one that was kept and is worded anew is still kept', () => {
  expect(left([bookedAnew, 'Relire la charte'], [kept(booked)])).toEqual(['Relire la charte'])
  // Of another section or nature, or with few of the same words, it is another one.
  expect(left([bookedAnew], [kept(booked)], elsewhere)).toEqual([bookedAnew])
  expect(left([bookedAnew], [kept(booked, { kind: 'decision' })])).toEqual([bookedAnew])
  expect(left(['Mme Brumeclaire écrit à la préfecture'], [kept(booked)])).toHaveLength(1)
})

test('what is kept stands for one line, and for the very one that still says it', () => {
  expect(left([booked, bookedAnew], [kept(booked)])).toEqual([bookedAnew])
  const twice = [bookedAnew, 'Mme Brumeclaire réserve la petite salle avant le 20 décembre']
  expect(left(twice, [kept(booked)])).toEqual(twice.slice(1))
})
