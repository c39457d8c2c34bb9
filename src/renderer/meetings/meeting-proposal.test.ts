import { expect, test } from 'vitest'
import { meetingSummary } from '../../../tests/support/meeting-summary.ts'
import { emptyMeetingForm } from './meeting-form.ts'
import { proposalFor, withProposal } from './meeting-proposal.ts'

const held = meetingSummary({
  kind: 'concertation',
  sector: 'Nord',
  series: 'Concertations',
  number: 2,
  date: '2026-10-30',
  startsAt: '09:00',
  endsAt: '12:00',
  place: 'Salle des fêtes',
  state: 'validated',
})
const nord = { id: 'nord' as never, name: 'Nord' }
const form = emptyMeetingForm(nord)

test('a meeting is proposed what the latest of its kind and sector was', () => {
  const others = [
    { ...held, date: '2026-09-01', place: 'Mairie' },
    { ...held, date: '2026-12-01', sector: 'Sud' },
    { ...held, date: '2026-12-02', state: 'cancelled' as const },
    { ...held, date: null },
    { ...held, date: '2026-12-03', kind: 'committee' as const },
  ]
  const { from, values } = proposalFor([...others, held], form)
  expect(from).toBe(held)
  expect(values).toEqual({
    seriesName: 'Concertations',
    number: 3,
    startsAt: '9\u00A0h\u00A000',
    endsAt: '12\u00A0h\u00A000',
    place: 'Salle des fêtes',
  })
  expect(proposalFor([held], { ...form, sector: null }).from).toBeNull()
})

test('the first one takes the rank that its template says, the next ones go on', () => {
  const rankFor = (meetings: (typeof held)[], template: string) => proposalFor(meetings, form, template).values.number
  expect([rankFor([], '1re concertation'), rankFor([], '2e concertation'), rankFor([], 'Comité')]).toEqual([1, 2, null])
  expect(rankFor([held], '1re concertation')).toBe(3)
})

test('what was typed stays when something else is proposed', () => {
  const before = proposalFor([held], form).values
  const typed = { ...withProposal(form, proposalFor([], form).values, before), place: 'Mairie de Lornay' }
  const now = withProposal(typed, before, proposalFor([], form).values)
  expect(now).toEqual({ ...form, place: 'Mairie de Lornay' })
})
