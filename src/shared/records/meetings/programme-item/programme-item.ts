import { choice, integer, longText, position, ref, text, time } from '../../field.ts'
import { defineRecord, masculine } from '../../record.ts'

export const programmeItemKinds = {
  welcome: 'Accueil',
  plenary: 'Plénière',
  workshop: 'Atelier',
  stand: 'Stand',
  break: 'Pause',
} as const

/** One thing on the programme of a forum or a café rencontre. What takes a room at an hour has it alone, but for stands, breaks and welcomes, which share it. */
export const programmeItem = defineRecord(
  'programmeItem',
  masculine('élément du programme', 'éléments du programme', { title: ['title'], body: ['summary'] }),
  {
    meeting: ref('Forum', 'meeting'),
    position: position(),
    kind: choice('Nature', programmeItemKinds),
    title: text('Intitulé'),
    summary: longText('Présentation', 2_000),
    room: ref('Salle', 'programmeRoom'),
    /** Both `null`: not placed yet; a stand without hours is open all along. */
    startsAt: time('Début'),
    endsAt: time('Fin'),
    seats: integer('Places', 0, 99_999),
    /** How many took part; `null`: not counted, which is not zero. */
    participants: integer('Participants', 0, 99_999),
    /** What it takes up. */
    axis: ref('Axe', 'axis'),
    fiche: ref('Fiche-action', 'fiche'),
    need: ref('Besoin', 'need'),
  },
)
