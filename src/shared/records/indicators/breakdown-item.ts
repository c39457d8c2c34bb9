import { position, ref, text } from '../field.ts'
import { defineRecord } from '../record.ts'

/** One part of a breakdown: « 18 - 24 », « Donnés ». */
export const breakdownItem = defineRecord(
  'breakdownItem',
  { one: 'part d’une ventilation', many: 'parts d’une ventilation', gender: 'f' },
  {
    breakdown: ref('Ventilation', 'breakdown'),
    label: text('Intitulé', 120),
    position: position(),
  },
)
