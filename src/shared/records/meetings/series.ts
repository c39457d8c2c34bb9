import { text } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'

/** Meetings that follow one another: « Concertations de la feuille de route ». */
export const series = defineRecord('series', feminine('série de réunions', 'séries de réunions', { title: ['name'] }), {
  name: text('Nom de la série'),
})
