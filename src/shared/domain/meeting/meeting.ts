import { choice, date, integer, ref, text, time } from '../field.ts'
import { defineRecord } from '../record.ts'

export const meetingKinds = {
  concertation: 'Concertation',
  committee: 'Comité de pilotage',
  webinar: 'Webinaire de restitution',
  workingGroup: 'Groupe de travail',
  forum: 'Forum',
  cafe: 'Café rencontre',
  other: 'Autre réunion',
} as const

/** Life of a meeting and of its minutes. */
export const meetingStates = {
  preparing: 'En préparation',
  convened: 'Convoquée',
  running: 'En cours',
  toValidate: 'À valider',
  validated: 'Validée',
  postponed: 'Reportée',
  cancelled: 'Annulée',
} as const

/** A meeting; its minutes are the sections that point to it. */
export const meeting = defineRecord(
  'meeting',
  { one: 'réunion', many: 'réunions' },
  {
    title: text('Intitulé'),
    kind: choice('Type de réunion', meetingKinds),
    /** Rank in its series: 2 for a second concertation. */
    number: integer('Rang dans la série', 1, 999),
    series: ref('Série', 'series'),
    sector: ref('Secteur', 'sector'),
    date: date('Date'),
    startsAt: time('Début'),
    endsAt: time('Fin'),
    place: text('Lieu'),
    state: choice('État', meetingStates),
    /** The line at the foot of each page of the minutes; `null`: composed from the espace and the date. */
    footer: text('Pied de page'),
    /** SHA-256 of the file its minutes were imported from, hexadecimal: the same file twice is recognised. */
    importedFrom: text('Empreinte du fichier importé', 64),
  },
  { title: ['title'], body: ['place'] },
)
