import { rich, text } from '../field.ts'
import { defineRecord } from '../record.ts'

/** A text that comes back from one meeting to the next: an introduction, a legal notice, a closing. */
export const textBlock = defineRecord(
  'textBlock',
  { one: 'bloc de texte', many: 'blocs de texte', gender: 'm' },
  {
    name: text('Nom du bloc', 120),
    body: rich('Texte'),
  },
)
