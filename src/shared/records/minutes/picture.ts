import { choice, integer, longText, text } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'

const pictureTypes = { png: 'PNG', jpeg: 'JPEG', gif: 'GIF' } as const

export type PictureType = keyof typeof pictureTypes

/** Heaviest picture that is kept, in bytes. */
export const heaviestPicture = 2_000_000

/** Heaviest picture that is made lighter, in bytes. */
export const heaviestReduced = 40_000_000

/** Pictures that stand beside a text of minutes, all together, in bytes: as a Word file. */
export const heaviestTogether = 30_000_000

/** In pixels: of one that is too heavy, the first width that makes it light enough is the one it takes, as a JPEG of this quality. */
export const lighterWidths = [2400, 1800, 1200, 800]
export const lighterQuality = 85

/** A picture of the minutes. Its bytes travel with the log, as those of any text. */
export const picture = defineRecord('picture', feminine('image', 'images'), {
  type: choice('Format', pictureTypes),
  /** Base64. */
  data: longText('Contenu', 2_800_000),
  /** As it is shown, in pixels at 96 an inch; a narrower page makes it smaller. */
  width: integer('Largeur', 1, 20_000),
  height: integer('Hauteur', 1, 20_000),
  /** What it shows, for whoever does not see it. */
  alternative: text('Texte de remplacement', 600),
})

/** Of a file of this type, as programs name it. */
export const extensionOf = (type: PictureType | null): string => type ?? 'png'
