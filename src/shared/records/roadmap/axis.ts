import { choice, date, flag, integer, longText, ref, same, text } from '../field.ts'
import { defineRecord, masculine } from '../record.ts'

/** A priority axis of the roadmap. Its number is for display: identity is the row's id. */
export const axis = defineRecord('axis', masculine('axe prioritaire', 'axes prioritaires', { title: ['title'] }), {
  number: integer('Numéro', 1, 99),
  title: text('Intitulé', 600),
  /** The wording is no longer being written: the hub settled it. */
  titleSettled: flag('Intitulé arrêté'),
  state: choice('État', {
    proposed: 'Proposé',
    consolidated: 'Consolidé',
    validated: 'Validé',
    postponed: 'Reporté',
  }),
  /** The instance that validated it, or is to look at it, and the day it did. */
  instance: ref('Instance', 'meeting'),
  validatedOn: date('Validé le'),
  postponedFor: longText('Motif du report', 2_000),
  /** The axis it was gathered in: what is of one is of the other (`roadmap/read/standing-axes.ts`). */
  sameAs: same('Réuni avec'),
})
