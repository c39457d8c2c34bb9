import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A template that the program ships, by the name of its file. */
export const templateBytes = (name: string): Uint8Array =>
  readFileSync(join(import.meta.dirname, '../../resources/templates', `${name}.docx`))

export const minutesTemplate = templateBytes('compte-rendu')
