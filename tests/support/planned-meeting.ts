import type { PlannedMeeting } from '#main/office/paper/paper.ts'
import type { Meeting } from '#shared/records/records.ts'
import { records } from '#shared/records/records.ts'
import { rowWith } from './rows.ts'

/** A meeting as papers are composed from it, of an espace that says nothing. */
export const plannedMeeting = (meeting: Partial<Meeting>, more: Partial<PlannedMeeting> = {}): PlannedMeeting => ({
  meeting: rowWith(records.meeting, 'meeting', meeting),
  espace: null,
  sector: null,
  usual: null,
  agenda: [],
  programme: null,
  ...more,
})
