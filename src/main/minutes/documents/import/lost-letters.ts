import type { Root, RootContent } from 'hast'
import type { KnowsWord } from '#main/office/words/french-words.ts'
import type { ImportRemark } from '#shared/records/minutes/imported-minutes.ts'
import type { LetterChoice, LostLetter } from '#shared/records/minutes/lost-letter.ts'
import { plural } from '#shared/text/french-numbers.ts'
import { mapText } from './hast.ts'
import { about } from './remarks.ts'
import { textOfNodes } from './words.ts'

/** A lost sign as a tree has it until it is settled, and what the file has. */
export interface LostSign {
  readonly mark: string
  readonly sign: string
  /** The font that lost its letter; `null` where a text has none. */
  readonly font: string | null
}

/** What stands for a letter in the file: the sign of what was lost, and those that a font gives a meaning of its own. */
export const lostSign = /[\ufffd\ue000-\uf8ff]/g

/** The signs of a text that has no fonts, which stand for themselves. */
export const lostSignsOf = (tree: Root): readonly LostSign[] =>
  [...new Set(textOfNodes(tree.children).match(lostSign))].map((sign) => ({ mark: sign, sign, font: null }))

/** How lost letters are looked for, and what was decided of them. */
export interface Letters {
  readonly isFrench: KnowsWord
  readonly choices: readonly LetterChoice[]
}

/** Where nothing says which words are French. */
export const noLetters: Letters = { isFrench: () => false, choices: [] }

export interface Settled {
  readonly tree: Root
  readonly lost: readonly LostLetter[]
  readonly remarks: readonly ImportRemark[]
}

/**
 * The tree where each lost sign that a choice names is the letter chosen, in the words that it makes known ones; any other
 * is as the file has it. What each sign may stand for is told, whether it is chosen or not.
 */
export const settleLetters = (tree: Root, signs: readonly LostSign[], { isFrench, choices }: Letters): Settled => {
  if (signs.length === 0) return { tree, lost: [], remarks: [] }
  const text = textOfNodes(tree.children)
  const words = wordsIn(text, signs)
  const whole = new Set(words.filter((word) => marksOf(word, signs).length === 0).map((word) => word.toLowerCase()))
  const isKnown: KnowsWord = (word) =>
    isFrench(word) || ordinal.test(word) || (word.length > 2 && whole.has(word.toLowerCase()))
  const lost = signs
    .flatMap((sign) => {
      const damaged = words.filter(
        (word) => /\p{L}/u.test(bare(word, signs)) && marksOf(word, signs).join('') === sign.mark,
      )
      const candidates = candidatesFor(sign, damaged, isKnown)
      return candidates.length === 0 ? [] : [{ sign, damaged, candidates }]
    })
    .map((one, index) => ({ ...one, letter: choices.find(({ rank }) => rank === index + 1)?.letter ?? null }))
  const chosen = new Map(lost.flatMap(({ sign, letter }) => (letter === null ? [] : [[sign.mark, letter] as const])))
  const told = lost.map(({ sign, damaged, candidates, letter }, index): LostLetter => {
    const passage = exampleIn(text, sign)
    return {
      rank: index + 1,
      sign: sign.sign,
      font: sign.font,
      words: damaged.length,
      candidates,
      chosen: letter,
      example: asInFile(passage, signs),
      written: asInFile(
        passage.replace(wordWith(signs), (word) => wholeOf(word, chosen, isKnown) ?? word),
        signs,
      ),
    }
  })
  return {
    tree: written(tree, signs, chosen, isKnown),
    lost: told,
    remarks: about('damaged', told.flatMap(choiceSentence)),
  }
}

/** « « � » est lu « e » : 464 mots reconnus, 64 laissés. » */
const choiceSentence = ({ sign, font, words, candidates, chosen }: LostLetter): readonly string[] => {
  if (chosen === null) return []
  const known = candidates.find(({ letter }) => letter === chosen)?.known ?? 0
  const where = font === null ? '' : ` (police ${font})`
  const told = known === 0 ? 'aucun mot reconnu' : plural(known, 'mot reconnu', 'mots reconnus')
  return [
    `«\u00a0${sign}\u00a0»${where} est lu «\u00a0${chosen}\u00a0»\u00a0: ${told}, ${plural(words - known, 'laissé', 'laissés')}.`,
  ]
}

/** « 2ème », whose figure is no part of the word. */
const ordinal = /^[èe]mes?$/

/** Letters, and lost ones among them: a hyphen or an apostrophe parts words. */
const wordsIn = (text: string, signs: readonly LostSign[]): readonly string[] => text.match(wordWith(signs)) ?? []

const wordWith = (signs: readonly LostSign[]): RegExp =>
  new RegExp(`[\\p{L}\\p{M}${signs.map(({ mark }) => mark).join('')}]+`, 'gu')

const marksOf = (word: string, signs: readonly LostSign[]): readonly string[] =>
  signs.filter(({ mark }) => word.includes(mark)).map(({ mark }) => mark)

const bare = (word: string, signs: readonly LostSign[]): string =>
  signs.reduce((left, { mark }) => left.replaceAll(mark, ''), word)

const letters = [
  ...'eaisntrulodmpcvéqfbghjàxyèêzâçûùîôïëœkwEAISNTRULODMPCVÉQFBGHJ',
  'fi',
  'fl',
  'ff',
  'ffi',
  'tt',
  'ti',
]

/** Fewer known words may be chance. */
const fewest = 3

/** The letters that make known words, best first: none when the best makes less than half of them. */
const candidatesFor = (
  { mark }: LostSign,
  damaged: readonly string[],
  isKnown: KnowsWord,
): LostLetter['candidates'] => {
  const times = [...Map.groupBy(damaged, (word) => word)].map(([word, all]) => [word, all.length] as const)
  const tried = letters.map((letter) => ({
    letter,
    known: times.reduce((sum, [word, count]) => sum + (isKnown(word.replaceAll(mark, letter)) ? count : 0), 0),
  }))
  const ranked = tried.filter(({ known }) => known > 0).toSorted((one, other) => other.known - one.known)
  const [best] = ranked
  return best === undefined || best.known < fewest || best.known * 2 < damaged.length ? [] : ranked.slice(0, 4)
}

/** A passage where it is lost most. */
const exampleIn = (text: string, { mark }: LostSign): string => {
  const lines = text.split('\n').map((line) => line.trim().slice(0, longestExample))
  const [best = ''] = lines.toSorted((one, other) => other.split(mark).length - one.split(mark).length)
  return best
}

const longestExample = 160

const asInFile = (text: string, signs: readonly LostSign[]): string =>
  signs.reduce((said, { mark, sign }) => said.replaceAll(mark, sign), text)

const written = (
  tree: Root,
  signs: readonly LostSign[],
  chosen: ReadonlyMap<string, string>,
  isKnown: KnowsWord,
): Root => {
  const marks = new RegExp(`[${signs.map(({ mark }) => mark).join('')}]`, 'gu')
  const bySign = new Map(signs.map(({ mark, sign }) => [mark, sign]))
  const decided = textOfNodes(tree.children)
    .replace(wordWith(signs), (word) => (word.match(marks) === null ? ' ' : settled(word, chosen, isKnown, bySign)))
    .split(separator)
  const ends = decided.filter((_, index) => index % 2 === 1)
  let at = 0
  const change = (value: string) => value.replace(marks, () => ends[at++] ?? '')
  return { ...tree, children: tree.children.map((node): RootContent => mapText(node, change)) as Root['children'] }
}

/** What stands around the letter decided for each sign, in no text. */
const separator = '\u0000'

/** A word as the letters decided for its signs, each between separators. */
const settled = (
  word: string,
  chosen: ReadonlyMap<string, string>,
  isKnown: KnowsWord,
  bySign: ReadonlyMap<string, string>,
): string => {
  const takes = wholeOf(word, chosen, isKnown) !== null
  return [...word]
    .filter((letter) => bySign.has(letter))
    .map((letter) => `${separator}${(takes ? chosen.get(letter) : undefined) ?? bySign.get(letter)}${separator}`)
    .join('')
}

/** A word with the letters chosen; `null` when that makes no known one. */
const wholeOf = (word: string, chosen: ReadonlyMap<string, string>, isKnown: KnowsWord): string | null => {
  const whole = [...word].map((letter) => chosen.get(letter) ?? letter).join('')
  return whole !== word && isKnown(whole) ? whole : null
}
