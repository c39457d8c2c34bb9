import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The template that the program ships for minutes. */
export const minutesTemplate: Uint8Array = readFileSync(
  join(import.meta.dirname, '../../resources/templates/compte-rendu.docx'),
)
