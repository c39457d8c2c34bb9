import { position, ref, text } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'

/** A way to split an indicator, beside sectors and intercommunalities: « Âge », « Vendu ou donné ». Its parts add up to the whole. */
export const breakdown = defineRecord('breakdown', feminine('ventilation', 'ventilations'), {
  indicator: ref('Indicateur', 'indicator'),
  name: text('Ventilation', 80),
  position: position(),
})
