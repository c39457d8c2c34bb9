import type { RowId } from '#shared/kernel/ids.ts'
import type { AgendaItem } from '#shared/records/records.ts'

/** A point of an agenda, with what a test says of it. */
export const agendaItem = (changes: Partial<AgendaItem> = {}): AgendaItem => ({
  id: 'item' as RowId,
  meeting: null,
  template: null,
  position: null,
  kind: 'point',
  title: null,
  detail: null,
  minutes: null,
  speaker: null,
  support: null,
  minutesText: null,
  startedAt: null,
  endedAt: null,
  pausedMinutes: null,
  outcome: null,
  carriedFrom: null,
  followUp: null,
  fiche: null,
  axis: null,
  ...changes,
})
