import { choice, date, longText, ref, text } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'
import { measures } from './indicator/indicator.ts'

/**
 * A definition that an indicator no longer has. It holds for the periods that end before `until`: a changed definition
 * never changes old figures.
 */
export const indicatorVersion = defineRecord(
  'indicatorVersion',
  feminine('ancienne définition', 'anciennes définitions', { called: 'définition' }),
  {
    indicator: ref('Indicateur', 'indicator'),
    definition: longText('Définition', 4_000),
    unit: text('Unité', 60),
    measure: choice('Nature', measures),
    calculation: longText('Calcul', 2_000),
    /** The first day of the definition that came after it. */
    until: date('Remplacée à partir du'),
    reason: longText('Pourquoi', 2_000),
  },
)
