import { position, ref, text } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'

/** One part of a breakdown: « 18 - 24 », « Donnés ». */
export const breakdownItem = defineRecord(
  'breakdownItem',
  feminine('part d’une ventilation', 'parts d’une ventilation'),
  {
    breakdown: ref('Ventilation', 'breakdown'),
    label: text('Intitulé', 120),
    position: position(),
  },
)
