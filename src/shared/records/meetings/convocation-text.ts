import { choice, longText, rich } from '../field.ts'
import { defineRecord } from '../record.ts'
import { meetingKinds } from './meeting/meeting.ts'

/** What the espace says when it convenes to a kind of meeting, instead of what is shipped; the first row of a kind counts. */
export const convocationText = defineRecord(
  'convocationText',
  { one: 'texte de convocation', many: 'textes de convocation', gender: 'm' },
  {
    kind: choice('Type de réunion', meetingKinds),
    letter: rich('Texte de la convocation'),
    mail: longText('Texte du message', 1_200),
  },
)
