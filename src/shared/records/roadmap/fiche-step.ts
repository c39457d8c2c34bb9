import { choice, date, integer, longText, position, ref, text } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'

export const ficheStepStates = {
  upcoming: 'Pas commencée',
  running: 'Commencée',
  done: 'Terminée',
  question: 'Question ouverte',
  dropped: 'Abandonnée',
} as const

/** A step of a fiche-action that someone follows. Steps nest three deep by `parent`. */
export const ficheStep = defineRecord('ficheStep', feminine('étape', 'étapes', { title: ['text'], body: ['bearer'] }), {
  fiche: ref('Fiche-action', 'fiche'),
  parent: ref('Étape qui la contient', 'ficheStep'),
  position: position(),
  text: longText('Étape', 2_000),
  /** As told; the refs when known. */
  bearer: text('Porteur'),
  bearerActor: ref('Porteur (structure)', 'actor'),
  bearerPerson: ref('Porteur (personne)', 'person'),
  startsOn: date('Début'),
  dueOn: date('Échéance'),
  state: choice('Avancement', ficheStepStates),
  /** Percent. */
  progress: integer('Avancement en\u00a0%', 0, 100),
})
