import { choice, flag, longText, position, text } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'

/** The rubrics that every fiche-action has a field for; their labels in the record are the method's own. */
export const standardRubrics = {
  stakes: 'Synthèse des enjeux',
  steps: 'Description de l’action et étapes',
  outcomes: 'Livrables à 3 ans',
  partners: 'Partenaires et acteurs concernés',
  interested: 'Directement intéressés',
  conditions: 'Conditions de réussite',
  indicators: 'Indicateurs de réussite',
  marks: 'Faisabilité et impact',
  complements: 'Échanges complémentaires',
} as const

/** Those in which words are asked, in their order; a mark is chosen. */
export const askedRubrics = [
  'stakes',
  'steps',
  'outcomes',
  'partners',
  'interested',
  'conditions',
  'indicators',
] as const satisfies readonly (keyof typeof standardRubrics)[]

/** Those in which words are written: what was said beside has a place too. */
export const writtenRubrics = [
  ...askedRubrics,
  'complements',
] as const satisfies readonly (keyof typeof standardRubrics)[]

export const rubricWidths = { half: 'Demi-largeur', full: 'Pleine largeur' } as const

/**
 * A rubric of the espace's fiches-actions, in their order. It renames, moves or hides a standard one (`standard`), or adds one, whose
 * texts are `rubricText` rows. An espace without rubrics has the standard ones as they are.
 */
export const rubric = defineRecord('rubric', feminine('rubrique', 'rubriques'), {
  standard: choice('Rubrique d’origine', standardRubrics),
  position: position(),
  label: text('Intitulé'),
  /** What helps to fill it in. */
  hint: longText('Aide', 600),
  width: choice('Largeur', rubricWidths),
  hidden: flag('Masquée'),
})
