import { date, decimal, integer, ref, text } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'

/** What an indicator should reach by the end of a year. Never without who decided it: no unsourced target is printed. */
export const target = defineRecord('target', feminine('cible', 'cibles'), {
  indicator: ref('Indicateur', 'indicator'),
  /** Of one sector; `null`: of the whole département. */
  sector: ref('Secteur', 'sector'),
  year: integer('Année', 2_000, 2_100),
  /** In the indicator's unit; of a share, in percent. */
  value: decimal('Cible', 0, 1_000_000_000_000),
  decidedBy: text('Décidée par'),
  decidedOn: date('Décidée le'),
})
