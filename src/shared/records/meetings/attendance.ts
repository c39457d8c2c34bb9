import { choice, date, flag, integer, longText, ref, text, time } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'

/** `null` until someone says: the person was invited, and nothing more is known. */
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

/** What an invited person answered before the meeting. */
export const invitationAnswers = {
  yes: 'Viendra',
  maybe: 'Peut-être',
  no: 'Ne viendra pas',
  represented: 'Sera représenté',
} as const

/**
 * Someone at a meeting, from the invitation to the minutes, as the sheet of that day says it: names, function and
 * structure are kept as typed, whatever the directory says later. `person` and `actor` link to the directory when
 * known. A structure invited without a known person has no name.
 */
export const attendance = defineRecord(
  'attendance',
  feminine('présence', 'présences', {
    title: ['lastName', 'firstName'],
    body: ['role', 'structure', 'representedBy', 'arrivalText'],
  }),
  {
    meeting: ref('Réunion', 'meeting'),
    person: ref('Personne', 'person'),
    actor: ref('Structure de l’annuaire', 'actor'),
    lastName: text('Nom', 120),
    firstName: text('Prénom', 120),
    role: text('Fonction'),
    /** Several lines are several paragraphs of the cell: « UDAF… » / « Antenne de… ». */
    structure: longText('Structure', 600),
    status: choice('Présence', attendanceStatuses),
    part: choice('Rôle dans la réunion', attendanceRoles),
    /** On the invitation list; not for who came without being listed. */
    invited: flag('Invité'),
    /** As it was noted before sendings were told one by one (`workspace/sending.ts`): read, and no longer written. */
    convenedOn: date('Prévenu le'),
    answer: choice('Réponse', invitationAnswers),
    /** Who comes or came instead, as told; `representedByPerson` when known. */
    representedBy: text('Représenté par'),
    representedByPerson: ref('Représenté par (annuaire)', 'person'),
    /** Number of its line on the printed sheet: given at the first printing, never changed, so that one number means one line. */
    sheetLine: integer('Ligne de la feuille', 1, 9_999),
    arrivedAt: time('Arrivée à'),
    leftAt: time('Partie à'),
    /** What was typed in the room for someone not recognised yet (« noisette csoc »); `null` once it is settled who it is. */
    arrivalText: text('Arrivée notée'),
  },
)
