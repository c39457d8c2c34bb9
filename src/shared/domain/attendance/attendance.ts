import { choice, longText, ref, text } from '../field.ts'
import { defineRecord } from '../record.ts'

export const attendanceStatuses = {
  present: 'Présent',
  excused: 'Excusé',
  represented: 'Représenté',
} as const

export const attendanceRoles = {
  participant: 'Participant',
  speaker: 'Intervenant',
  facilitator: 'Animateur',
} as const

/**
 * Someone at a meeting, as the sheet of that day says it: names, function and structure are kept as typed, whatever
 * the directory says later. `person` links to the directory when known.
 */
export const attendance = defineRecord(
  'attendance',
  { one: 'présence', many: 'présences' },
  {
    meeting: ref('Réunion', 'meeting'),
    person: ref('Personne', 'person'),
    lastName: text('Nom', 120),
    firstName: text('Prénom', 120),
    role: text('Fonction'),
    /** Several lines are several paragraphs of the cell: « UDAF… » / « Antenne de… ». */
    structure: longText('Structure', 600),
    status: choice('Présence', attendanceStatuses),
    part: choice('Rôle dans la réunion', attendanceRoles),
  },
)
