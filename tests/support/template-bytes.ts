import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A template that the program ships, by the name of its file. */
export const templateBytes = (name: string): Uint8Array =>
  readFileSync(join(import.meta.dirname, '../../resources/templates', `${name}.docx`))

export const minutesTemplate = templateBytes('compte-rendu')

/** The template that each paper of a meeting is written in. */
export const paperTemplates = {
  agenda: 'convocation',
  convocation: 'convocation',
  attendanceSheet: 'feuille-d-emargement',
  evaluationForm: 'fiche-d-evaluation',
  turnoutReport: 'compte-rendu',
} as const
