import { choice, longText, rich } from '../field.ts'
import { defineRecord, masculine } from '../record.ts'
import { meetingKinds } from './meeting/meeting.ts'

/** What the espace says when it convenes to a kind of meeting, instead of what is shipped; the first row of a kind counts. */
export const convocationText = defineRecord(
  'convocationText',
  masculine('texte de convocation', 'textes de convocation'),
  {
    kind: choice('Type de réunion', meetingKinds),
    letter: rich('Texte de la convocation'),
    mail: longText('Texte du message', 1_200),
  },
)
