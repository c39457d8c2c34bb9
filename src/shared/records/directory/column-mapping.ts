import { longText, text } from '../field.ts'
import { defineRecord, masculine } from '../record.ts'

/** How the columns of a list were understood, kept for the next file with the same header. */
export const columnMapping = defineRecord('columnMapping', masculine('réglage de colonnes', 'réglages de colonnes'), {
  /** SHA-256 of the folded header, hexadecimal. */
  signature: text('Empreinte de l’en-tête', 64),
  /**
   * JSON: a target of `contract/directory-import.ts`, or null, for each column in order; with the labels given to values, an
   * object of both.
   */
  columns: longText('Colonnes', 200_000),
})
