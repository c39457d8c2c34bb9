import { position, text } from '../field.ts'
import { defineRecord, masculine } from '../record.ts'

/** A part of the département that meets apart: « Nord », « Ouest », « Sud ». */
export const sector = defineRecord('sector', masculine('secteur', 'secteurs'), {
  name: text('Nom du secteur', 80),
  position: position(),
})
