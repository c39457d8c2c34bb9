import { expect, test } from 'vitest'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { Attendance, Meeting } from '#shared/records/records.ts'
import { nextErrors, nextForm, nextTakes } from './next-form.ts'

const held = { date: '2026-11-30', startsAt: '10:00', endsAt: '12:00', place: 'Médiathèque' } as Meeting
const someone = (said: Partial<Attendance>) => ({ arrivalText: null, invited: null, status: null, ...said })
const listing = (...attendances: object[]) => nextTakes({ attendances } as unknown as Minutes)

test('only those who will be are said to be invited', () => {
  expect(listing()).toMatch(/^La liste est vide\u00a0: les invités restent à choisir/)
  expect(listing(someone({}), someone({ status: 'present', arrivalText: 'noisette' }))).toMatch(/^La liste est vide/)
  expect(listing(someone({ status: 'excused' }))).toMatch(/^Une personne de la liste y sera invitée/)
  expect(listing(someone({ status: 'represented' }), someone({ invited: true }))).toMatch(
    /^Deux personnes de la liste y seront invitées/,
  )
})

test('it is proposed at the hours and place of this one, later, and ends after it begins', () => {
  const form = nextForm(held)
  expect(form).toEqual({ date: null, startsAt: '10\u00a0h\u00a000', endsAt: '12\u00a0h\u00a000', place: 'Médiathèque' })
  const errors = nextErrors(held)
  expect(errors({ ...form, endsAt: '9 h' })).toEqual({})
  expect(errors({ ...form, date: '2026-11-30' })).toEqual({
    date: 'Choisissez un jour après le 30\u00a0novembre\u00a02026.',
  })
  expect(errors({ ...form, date: '2027-01-11', startsAt: '14 h' })).toEqual({ endsAt: 'La fin vient après le début.' })
  expect(errors({ ...form, date: '2027-01-11' })).toEqual({})
})
