import { choice, flag, integer, position, ref, rich } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'

export const sectionKinds = {
  front: 'Bloc titre',
  text: 'Texte',
  axis: 'Tableau d’axe',
  fiche: 'Fiche-action',
  attendance: 'Participants',
  followUps: 'Décisions et suites à donner',
} as const

/** How a section's number is found. */
export const numberings = { auto: 'Automatique', forced: 'Imposé', none: 'Sans numéro' } as const

/**
 * One section of the minutes of a meeting: its heading, then its text, then what its kind adds (the table of an
 * axis, the grid of a fiche-action, the attendance list, what was decided). Sections form a flat, ordered list; `level` nests them.
 * The section of kind `front` is the title block: it has no heading and comes first.
 */
export const section = defineRecord('section', feminine('section', 'sections', { title: ['title'], body: ['body'] }), {
  meeting: ref('Réunion', 'meeting'),
  position: position(),
  kind: choice('Nature', sectionKinds),
  level: integer('Niveau de titre', 1, 6),
  numbering: choice('Numérotation', numberings),
  forcedNumber: integer('Numéro imposé', 0, 9_999),
  /** One paragraph. */
  title: rich('Titre'),
  body: rich('Texte'),
  /** For `axis`: the table shown. For `fiche`: the fiche shown. */
  axisSheet: ref('Tableau d’axe', 'axisSheet'),
  fiche: ref('Fiche-action', 'fiche'),
  /** For `axis` and `fiche`: the thread of its actions is printed after the grid. */
  printsThread: flag('Imprimer le fil'),
  /** The point of the agenda it was written at. */
  agendaItem: ref('Point à l’ordre du jour', 'agendaItem'),
})
