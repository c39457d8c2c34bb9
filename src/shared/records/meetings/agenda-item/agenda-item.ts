import { choice, integer, position, ref, text, time } from '../../field.ts'
import { defineRecord, masculine } from '../../record.ts'

/** A break has hours but no number and no text of its own. */
export const agendaItemKinds = { point: 'Point', pause: 'Pause' } as const

/** What a point opens in the minutes when the room comes to it. */
export const agendaItemTexts = {
  text: 'Un texte',
  axes: 'Un tableau par axe',
  fiches: 'Les fiches-actions',
  none: 'Rien',
} as const

/** What became of a point once the meeting was held; `null` while it was not reached. */
export const agendaItemOutcomes = {
  treated: 'Traité',
  partly: 'Traité en partie',
  untreated: 'Non traité',
} as const

/** One point of the agenda of a meeting, or of a template of meetings: one of the two is set. */
export const agendaItem = defineRecord(
  'agendaItem',
  masculine('point à l’ordre du jour', 'points à l’ordre du jour', {
    title: ['title'],
    body: ['detail', 'speaker', 'support'],
  }),
  {
    meeting: ref('Réunion', 'meeting'),
    template: ref('Modèle', 'meetingTemplate'),
    position: position(),
    kind: choice('Nature', agendaItemKinds),
    title: text('Intitulé'),
    /** What is said under the title: « trois temps tournants de 25 min ». */
    detail: text('Précision'),
    minutes: integer('Durée en minutes', 0, 1_440),
    speaker: text('Intervention'),
    /** « Diaporama », « Panneaux A0 ». */
    support: text('Support'),
    minutesText: choice('Dans le compte-rendu', agendaItemTexts),
    /** The running clock, local hours; `pausedMinutes` were spent suspended and do not count. */
    startedAt: time('Commencé à'),
    endedAt: time('Terminé à'),
    pausedMinutes: integer('Minutes de suspension', 0, 1_440),
    outcome: choice('Suite', agendaItemOutcomes),
    /** What it takes up from elsewhere: a point not treated, a decision or task, a fiche, an axis that is proposed. */
    carriedFrom: ref('Repris du point', 'agendaItem'),
    followUp: ref('Suite reprise', 'followUp'),
    fiche: ref('Fiche reprise', 'fiche'),
    axis: ref('Axe repris', 'axis'),
  },
)
