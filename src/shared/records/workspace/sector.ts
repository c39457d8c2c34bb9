import { position, text } from '../field.ts'
import { defineRecord } from '../record.ts'

/** A part of the département that meets apart: « Nord », « Ouest », « Sud ». */
export const sector = defineRecord(
  'sector',
  { one: 'secteur', many: 'secteurs', gender: 'm' },
  {
    name: text('Nom du secteur', 80),
    position: position(),
  },
)
