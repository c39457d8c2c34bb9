import { choice, date, flag, ref, text } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'

/** In what quality someone serves a structure. */
export const postQualities = {
  elected: 'Élue ou élu',
  agent: 'Agente ou agent public',
  employee: 'Salariée ou salarié',
  volunteer: 'Bénévole',
} as const

/** A function of a person in a structure, for a time: someone may hold several, at once or one after another. */
export const post = defineRecord('post', feminine('fonction', 'fonctions', { title: ['title'] }), {
  person: ref('Personne', 'person'),
  actor: ref('Structure', 'actor'),
  title: text('Fonction'),
  quality: choice('Qualité', postQualities),
  /** Who speaks for the structure about « France Numérique Ensemble ». */
  fneReferent: flag('Référent FNE'),
  startsOn: date('Depuis le'),
  endsOn: date('Jusqu’au'),
})
