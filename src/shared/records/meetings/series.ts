import { text } from '../field.ts'
import { defineRecord } from '../record.ts'

/** Meetings that follow one another: « Concertations de la feuille de route ». */
export const series = defineRecord(
  'series',
  { one: 'série de réunions', many: 'séries de réunions', gender: 'f' },
  {
    name: text('Nom de la série'),
  },
)
