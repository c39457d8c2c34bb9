import { own } from '../../../kernel/own.ts'
import { type WordsText, wordsText } from './text-likeness.ts'
import { meaningfulWords } from './words.ts'

/** « 12bis, av. du Gué » taken apart: numbers `12bis`, way `avenue gue`. « 12 et 14 rue du Gué » has two. */
export interface Street {
  readonly numbers: readonly string[]
  readonly way: WordsText
}

/** `null` for a text without a word. */
export const streetOf = (text: string): Street | null => {
  const [numbered = ''] = begun.exec(text) ?? []
  const numbers = [...numbered.matchAll(house)].map(
    ([, number, repeat = '']) => `${Number(number)}${repeat.toLowerCase()}`,
  )
  const words = meaningfulWords(text.slice(numbered.length))
  if (numbers.length === 0 && words.length === 0) return null
  return {
    numbers,
    way: wordsText(words.map((word) => own(abbreviations, word) ?? word)),
  }
}

const one = String.raw`\d+(?:\s*(?:bis|ter|quater|[a-d]))?\b`
const house = /(\d+)\s*(bis|ter|quater|[a-d])?/gi

/** What stands before the way: « n° 12 bis », « 12-14 », « 12, 14 et 16 ». */
const begun = new RegExp(String.raw`^\s*(?:n°\s*)?${one}(?:\s*(?:[-–/,&à]|et\b)\s*${one})*`, 'i')

/** Whether two streets have a number in common; `null` where one of them, and one only, has none. */
export const haveOneNumber = ({ numbers: a }: Street, { numbers: b }: Street): boolean | null => {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? true : null
  return a.some((number) => b.includes(number))
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
