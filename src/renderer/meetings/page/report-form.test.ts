import { expect, test } from 'vitest'
import type { Meeting } from '#shared/records/records.ts'
import { emptyReport, reportErrors, reportOf } from './report-form.ts'

const meeting = { state: 'convened', offReason: null, startsAt: '09:00', endsAt: '12:00' } as Meeting

test('a report needs its reason, and a day unless it is to be fixed', () => {
  const form = emptyReport(meeting)
  expect(Object.keys(reportErrors(form))).toEqual(['offReason', 'date'])
  expect(reportErrors({ ...form, offReason: 'Neige', day: 'unknown', startsAt: 'midi' })).toEqual({})
  const known = { ...form, offReason: 'Neige', date: '2026-12-10' }
  expect(reportErrors(known)).toEqual({})
  expect(Object.keys(reportErrors({ ...known, endsAt: '8h' }))).toEqual(['endsAt'])
})

test('hours come as they were, and go as they are read', () => {
  const form = { ...emptyReport(meeting), offReason: 'Neige', date: '2026-12-10' }
  expect(reportOf({ ...form, startsAt: '14h' })).toEqual({
    reason: 'Neige',
    date: '2026-12-10',
    startsAt: '14:00',
    endsAt: '12:00',
  })
  expect(reportOf({ ...form, day: 'unknown' })).toMatchObject({ date: null, startsAt: null })
})

test('the reason given before is there to be kept', () => {
  expect(emptyReport({ ...meeting, state: 'postponed', offReason: 'Neige' }).offReason).toBe('Neige')
})
