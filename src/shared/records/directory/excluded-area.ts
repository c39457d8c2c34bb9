import { choice, text } from '../field.ts'
import { defineRecord } from '../record.ts'
import { areaKinds } from './sector-area.ts'

/** A part of the département that the roadmap leaves out: « hors Métropole de Lyon ». */
export const excludedArea = defineRecord(
  'excludedArea',
  { one: 'périmètre exclu', many: 'périmètres exclus', gender: 'm' },
  {
    kind: choice('Nature', areaKinds),
    code: text('Code', 9),
  },
)
