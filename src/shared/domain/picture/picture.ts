import { choice, integer, longText, text } from '../field.ts'
import { defineRecord } from '../record.ts'

export const pictureTypes = { png: 'PNG', jpeg: 'JPEG', gif: 'GIF' } as const

/** A picture of the minutes. Its bytes travel with the log, as those of any text. */
export const picture = defineRecord(
  'picture',
  { one: 'image', many: 'images' },
  {
    type: choice('Format', pictureTypes),
    /** Base64. Two megabytes of bytes at most. */
    data: longText('Contenu', 2_800_000),
    /** In pixels. */
    width: integer('Largeur', 1, 20_000),
    height: integer('Hauteur', 1, 20_000),
    /** What it shows, for whoever does not see it. */
    alternative: text('Texte de remplacement', 600),
  },
)
