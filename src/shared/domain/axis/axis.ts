import { choice, integer, text } from '../field.ts'
import { defineRecord } from '../record.ts'

/** A priority axis of the roadmap. Its number is for display: identity is the row's id. */
export const axis = defineRecord(
  'axis',
  { one: 'axe prioritaire', many: 'axes prioritaires' },
  {
    number: integer('Numéro', 1, 99),
    title: text('Intitulé', 600),
    state: choice('État', {
      proposed: 'Proposé',
      consolidated: 'Consolidé',
      validated: 'Validé',
      postponed: 'Reporté',
    }),
  },
)
