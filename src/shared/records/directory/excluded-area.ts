import { choice, text } from '../field.ts'
import { defineRecord, masculine } from '../record.ts'
import { areaKinds } from './sector-area.ts'

/** A part of the département that the roadmap leaves out: « hors Métropole de Lyon ». */
export const excludedArea = defineRecord('excludedArea', masculine('périmètre exclu', 'périmètres exclus'), {
  kind: choice('Nature', areaKinds),
  code: text('Code', 9),
})
