import { own } from '../../../kernel/own.ts'
import { type WordsText, wordsText } from './text-likeness.ts'
import { meaningfulWords } from './words.ts'

/** « 12bis, av. du Gué » taken apart: number `12bis`, way `avenue gue`. */
export interface Street {
  readonly number: string | null
  readonly way: WordsText
}

/** `null` for a text without a word. */
export const streetOf = (text: string): Street | null => {
  const [, number, repeat, way = ''] =
    /^\s*(?:n°\s*)?(\d+)?\s*((?:bis|ter|quater|[a-d])\b)?[\s,.]*(.*)$/is.exec(text) ?? []
  const words = meaningfulWords(`${number === undefined ? (repeat ?? '') : ''} ${way}`)
  if (number === undefined && words.length === 0) return null
  return {
    number: number === undefined ? null : `${Number(number)}${(repeat ?? '').toLowerCase()}`,
    way: wordsText(words.map((word) => own(abbreviations, word) ?? word)),
  }
}

/** Postal abbreviations of ways, and the saints'. */
const abbreviations: Readonly<Record<string, string>> = {
  all: 'allee',
  av: 'avenue',
  ave: 'avenue',
  bd: 'boulevard',
  bld: 'boulevard',
  blvd: 'boulevard',
  boul: 'boulevard',
  ch: 'chemin',
  che: 'chemin',
  chem: 'chemin',
  crs: 'cours',
  fbg: 'faubourg',
  fg: 'faubourg',
  imp: 'impasse',
  pl: 'place',
  r: 'rue',
  rte: 'route',
  sq: 'square',
  st: 'saint',
  ste: 'sainte',
}
