import { text } from '../field.ts'
import { defineRecord } from '../record.ts'

/** A structure that takes part; it may have no place at all (an operator, a sous-préfecture). */
export const actor = defineRecord(
  'actor',
  { one: 'acteur', many: 'acteurs' },
  {
    name: text('Nom de la structure'),
  },
)
