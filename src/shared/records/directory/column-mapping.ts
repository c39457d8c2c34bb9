import { longText, text } from '../field.ts'
import { defineRecord } from '../record.ts'

/** How the columns of a list were understood, kept for the next file with the same header. */
export const columnMapping = defineRecord(
  'columnMapping',
  { one: 'réglage de colonnes', many: 'réglages de colonnes', gender: 'm' },
  {
    /** SHA-256 of the folded header, hexadecimal. */
    signature: text('Empreinte de l’en-tête', 64),
    /** JSON: a target of `contract/directory-import.ts`, or null, for each column in order. */
    columns: longText('Colonnes', 20_000),
  },
)
