import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import type { RowId } from '#shared/kernel/ids.ts'

/** A meeting in a list, with what a test says of it. */
export const meetingSummary = (changes: Partial<MeetingSummary> = {}): MeetingSummary => ({
  id: '0190a000-0000-7000-8000-000000000001' as RowId,
  title: '2e concertation – Secteur Nord',
  kind: 'concertation',
  number: 2,
  date: '2026-10-30',
  startsAt: '09:00',
  endsAt: '12:00',
  place: 'Salle des fêtes de Brévigny',
  state: 'toValidate',
  offReason: null,
  formerDate: null,
  sector: 'Nord',
  series: 'Concertations de la feuille de route',
  sections: 15,
  written: true,
  hasText: true,
  invited: 0,
  present: 14,
  points: 8,
  planned: 180,
  programmed: 0,
  ...changes,
})
