import { longText, ref, text } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'

/** What one must know to read the figure of a period: « Deux structures étaient fermées en août. » */
export const readingNote = defineRecord('readingNote', feminine('note de lecture', 'notes de lecture'), {
  indicator: ref('Indicateur', 'indicator'),
  period: text('Période', 7),
  text: longText('Note', 2_000),
  member: ref('Auteur', 'member'),
  /** ISO instant. */
  writtenAt: text('Écrite le', 40),
})
