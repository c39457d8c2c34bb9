import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import { oneLine } from '#main/office/paper/one-line.ts'
import type { Fiche, Need } from '#shared/records/records.ts'
import { doc, paragraph } from '#shared/text/rich-text/build.ts'

/** A title that still reads as one. */
const longestTitle = 160

/** The fiche that a need begins: its first words name it, and all of them are what is at stake. */
export const ficheOfNeed = ({ text }: Pick<Need, 'text'>): { readonly title: string } & Pick<Fiche, 'stakes'> => {
  const words = text ?? ''
  return { title: cutAtWord(oneLine(words).trim() || 'Besoin sans texte', longestTitle), stakes: doc(paragraph(words)) }
}
