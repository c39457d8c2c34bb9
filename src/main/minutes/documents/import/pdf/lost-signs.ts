import type { PdfFile, PdfWord } from '#main/office/pdf/read/pdf-page.ts'
import { type LostSign, lostSign } from '../lost-letters.ts'

/** Beyond all signs that a text has: each stands for a lost sign of one font until it is settled. */
const firstMark = 0xf0000

/** The file whose lost signs say which font lost them. */
export const withLostSigns = (file: PdfFile): { readonly file: PdfFile; readonly signs: readonly LostSign[] } => {
  const signs = new Map<string, LostSign>()
  const markOf = (sign: string, font: string): string => {
    const known = signs.get(`${sign}${font}`) ?? { mark: String.fromCodePoint(firstMark + signs.size), sign, font }
    signs.set(`${sign}${font}`, known)
    return known.mark
  }
  const marked = (word: PdfWord): PdfWord =>
    isSign(word) ? word : { ...word, text: word.text.replace(lostSign, (sign) => markOf(sign, word.font.name)) }
  const pages = file.pages.map((page) =>
    page.words.some(({ text }) => text.search(lostSign) >= 0) ? { ...page, words: page.words.map(marked) } : page,
  )
  return { file: { ...file, pages }, signs: [...signs.values()] }
}

/** The sign of an item, of a font of drawings. */
const isSign = ({ text, font }: PdfWord): boolean => /^[\ue000-\uf8ff]$/.test(text) || /symbol|dings/i.test(font.name)
