import { rich, text } from '../field.ts'
import { defineRecord, masculine } from '../record.ts'

/** A text that comes back from one meeting to the next: an introduction, a legal notice, a closing. */
export const textBlock = defineRecord(
  'textBlock',
  masculine('bloc de texte', 'blocs de texte', { title: ['name'], body: ['body'] }),
  {
    name: text('Nom du bloc', 120),
    body: rich('Texte'),
  },
)
