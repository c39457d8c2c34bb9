import { choice, text } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'

/** Two rows that look alike and that somebody said are different: they are not proposed again. */
export const distinctPair = defineRecord('distinctPair', feminine('paire distincte', 'paires distinctes'), {
  record: choice('Nature', {
    ...{ actor: 'Structure', place: 'Lieu', person: 'Personne' },
    ...{ axis: 'Axe', fiche: 'Fiche-action' },
  }),
  /** Row ids, the smaller first. */
  first: text('Première', 36),
  second: text('Seconde', 36),
})
