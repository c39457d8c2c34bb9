import type { Root, RootContent } from 'hast'
import type { ImportRemark } from '#shared/domain/imported-minutes.ts'
import { commonWords } from './common-words.ts'
import { mapText } from './hast.ts'
import { about, counted } from './remarks.ts'

/** The sign that stands for a letter which was lost before the file came here: as a rule, text taken from a PDF. */
const lost = '\ufffd'

/** What one lost sign was, in French text: letters with an accent, letters that print as one, an apostrophe. */
const losses = [
  ...['é', 'è', 'ê', 'ë', 'à', 'â', 'ç', 'ù', 'û', 'î', 'ï', 'ô', 'œ'],
  ...['fi', 'fl', 'ff', 'ffi', 'ffl', 'ti', 'tt', 'ft', 'tti', '’'],
]

interface Repaired {
  readonly tree: Root
  readonly remarks: readonly ImportRemark[]
}

/**
 * The tree with its lost signs found again where exactly one known word fits: a word of the same text, of the directory
 * or of French minutes. Every repair is told, and every word left as it is.
 * @param known words of the directory
 */
export const repaired = (tree: Root, known: readonly string[]): Repaired => {
  if (!tree.children.some(holdsLoss)) return { tree, remarks: [] }
  const words = new Set([...commonWords, ...known.flatMap(wordsIn), ...tree.children.flatMap(wordsOfNode)].map(lowered))
  const found = new Map<string, string | null>()
  const repair = (token: string): string => {
    const known = found.get(token)
    const whole = known === undefined ? onlyReading(token, words) : known
    found.set(token, whole)
    return whole ?? token
  }
  const children = tree.children.map((node) => mapText(node, (value) => value.replace(damagedWord, repair)))
  return { tree: { ...tree, children }, remarks: remarksOf(found) }
}

const damagedWord = /[\p{L}\p{M}\p{N}’'\ufffd-]*\ufffd[\p{L}\p{M}\p{N}’'\ufffd-]*/gu

/** The only way to read a damaged word as known words; `null` when there is none, or several. */
const onlyReading = (token: string, words: ReadonlySet<string>): string | null => {
  // Alone, it may be a dash, a currency, a quotation mark: nothing tells.
  if (!/\p{L}/u.test(token)) return null
  const readings = new Set(readingsOf(token).filter((reading) => isKnown(reading, words)))
  const [only] = readings
  return readings.size === 1 && only !== undefined ? only : null
}

/** More lost signs than this in one word leave too little to know it by. */
const mostLosses = 3

/** Signs lost side by side may be one sign that was several bytes. */
const readingsOf = (token: string): readonly string[] => {
  const merged = token.replace(/\ufffd+/g, lost)
  return [...new Set([...filled(token), ...filled(merged)])]
}

const filled = (token: string): readonly string[] => {
  const parts = token.split(lost)
  if (parts.length - 1 > mostLosses) return []
  const capitals = /\p{Lu}{2}/u.test(token) && !/\p{Ll}/u.test(token)
  return parts
    .slice(1)
    .reduce<readonly string[]>(
      (heads, part) =>
        heads.flatMap((head) => losses.map((sign) => head + (capitals ? sign.toUpperCase() : sign) + part)),
      [parts[0] ?? ''],
    )
}

const elided = /^(?:l|d|j|n|s|m|t|c|qu|jusqu|lorsqu|puisqu|aujourd)$/

/** A known word, or known words bound by apostrophes and hyphens; an apostrophe stands after what French elides. */
const isKnown = (reading: string, words: ReadonlySet<string>): boolean => {
  const parts = lowered(reading).split(/(['’-])/)
  return parts.every((part, index) => {
    if (index % 2 === 1) return part === '-' || elided.test(parts[index - 1] ?? '')
    const next = parts[index + 1]
    return words.has(part) || (next !== undefined && next !== '-' && elided.test(part))
  })
}

const lowered = (word: string): string => word.toLowerCase().normalize('NFC')

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{M}]{2,}/gu) ?? []

/** Words of the text that lost nothing. */
const wordsOfNode = (node: RootContent): readonly string[] => {
  if (node.type === 'text') return wordsIn(node.value.replace(damagedWord, ' '))
  return node.type === 'element' ? node.children.flatMap(wordsOfNode) : []
}

const holdsLoss = (node: RootContent): boolean =>
  node.type === 'text' ? node.value.includes(lost) : node.type === 'element' && node.children.some(holdsLoss)

const remarksOf = (found: ReadonlyMap<string, string | null>): readonly ImportRemark[] => {
  const pairs = [...found]
  const repairs = pairs.flatMap(([token, whole]) => (whole === null ? [] : [`${quoted(token)} lu ${quoted(whole)}`]))
  const left = pairs.flatMap(([token, whole]) => (whole === null ? [quoted(token)] : []))
  return about(
    'repairs',
    listed(repairs, 'mot abîmé a été réparé', 'mots abîmés ont été réparés'),
    listed(
      left,
      'mot abîmé est resté tel quel, faute d’une seule lecture possible',
      'mots abîmés sont restés tels quels, faute d’une seule lecture possible',
    ),
  )
}

const quoted = (word: string): string => `«\u00a0${word}\u00a0»`

/** All of them: nothing is changed in silence. */
const listed = (names: readonly string[], one: string, many: string): readonly string[] =>
  counted(names.length, one, many).map((sentence) => `${sentence.slice(0, -1)}\u00a0: ${names.join(', ')}.`)
