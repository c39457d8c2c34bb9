import { choice, integer, longText, rich, text } from '../field.ts'
import { defineRecord, masculine } from '../record.ts'
import { meetingKinds } from './meeting/meeting.ts'

/** The templates that the program ships; see `standard-templates.ts`. */
export const standardTemplateNames = {
  firstConcertation: '1re concertation',
  secondConcertation: '2e concertation',
  committee: 'Comité de pilotage',
  webinar: 'Webinaire de restitution',
  cafe: 'Café rencontre',
} as const

/** The pattern of a meeting: its kind, its slot, its letter; its points are the agenda items that name it. */
export const meetingTemplate = defineRecord(
  'meetingTemplate',
  masculine('modèle de réunion', 'modèles de réunion', { title: ['name'], body: ['description'] }),
  {
    name: text('Nom du modèle'),
    description: longText('À quoi il sert', 600),
    kind: choice('Type de réunion', meetingKinds),
    /** The shipped template that this one stands for, once someone changed it. */
    replaces: choice('Remplace le modèle', standardTemplateNames),
    /** Length of the slot. */
    minutes: integer('Durée en minutes', 0, 1_440),
    letter: rich('Texte de la convocation'),
    mail: longText('Texte du message', 1_200),
  },
)
