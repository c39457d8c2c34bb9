import { quoted, type Reading, reader, reads, unreadable } from './reading.ts'

export interface PhoneCell {
  /** E.164 (« +33474000000 »), or a short number as it is dialled (« 3949 »). */
  readonly number: string
  /** The other numbers of the cell, in the same form. */
  readonly others: readonly string[]
  /** What else the cell says: « poste 12 », « accueil ». */
  readonly extra: string | null
}

const sign = '[\\s.\\-/_–·]*'
const digits = (least: number, most: number, between: string): string => `[1-9](?:${between}\\d){${least},${most}}`

/** In this order: a number of France with its prefix, one whose zero is lost, one of anywhere. */
const anyNumber = new RegExp(
  [
    `(?<![\\d+])(?:(?:\\+|00)${sign}33${sign}0?|33${sign}0?|0)${sign}(?<prefixed>${digits(8, 8, sign)})(?!\\d)`,
    `(?<![\\d+][\\s.-]?)(?<bare>${digits(8, 8, sign)})(?![\\s.-]?\\d)`,
    `(?<![\\d+])(?:\\+|00)[ .\\u00a0-]*(?<abroad>${digits(6, 14, '[ .\\u00a0-]*')})(?!\\d)`,
  ].join('|'),
  'g',
)

const canonical = /^\+33[1-9]\d{8}$/
const short = /^(?:1\d{1,2}|1[01]\d{2}|3\d{3}|11[68]\d{3})$/
const scientific = /^[\d.,]+E\+?\d+$/i

/** « 04.74.00.00.00 », « +33 (0)4 74… », « 474000000 », « 04 74 00 00 00 poste 12 / 06… »; overseas prefixes included. */
export const readPhone = reader((text): Reading<PhoneCell> => {
  const trimmed = text.trim()
  if (canonical.test(trimmed)) return found([e164(trimmed.slice(3))], '')
  if (scientific.test(trimmed)) return unreadable('un tableur a arrondi ce numéro de téléphone')
  const written = withoutParentheses(trimmed)
  if (short.test(written.replace(/\s/g, ''))) return found([written.replace(/\s/g, '')], '')
  return found(...numbersOf(written))
})

/** « (0)4 74 », « +33 (0)4 », « (04) 74 », « (+33) 4 », and the decimals a spreadsheet adds to a number. */
const withoutParentheses = (text: string): string =>
  text.replace(/\(\s*(\+?\d+)\s*\)/g, '$1').replace(/^(\d{9,11})[.,]0+$/, '$1')

/** The numbers of a text, and what remains of it. A fax is not a telephone: it remains. */
const numbersOf = (text: string): readonly [readonly string[], string] => {
  const numbers: string[] = []
  const remainder = text.replace(anyNumber, (whole: string, ...rest: readonly unknown[]) => {
    const { prefixed, bare, abroad } = rest.at(-1) as Readonly<Record<string, string | undefined>>
    const before = text.slice(0, rest.at(-3) as number)
    const number = e164Of(prefixed ?? bare, abroad)
    if (number === null || /fax\W*$/i.test(before)) return whole
    numbers.push(number)
    return ' '
  })
  return [[...new Set(numbers)], remainder]
}

const e164Of = (french: string | undefined, abroad: string | undefined): string | null => {
  if (french !== undefined) return e164(french.replace(/\D/g, ''))
  const number = abroad?.replace(/\D/g, '') ?? ''
  const [, code, national] = /^(590|594|596|262)0?(\d*)$/.exec(number) ?? []
  if (code !== undefined) return national?.length === 9 ? `+${code}${national}` : null
  return number.startsWith('33') ? null : `+${number}`
}

/** Country codes of the overseas départements, by the first figures of their nine. 06 39 98 is nobody's: it is kept for fiction. */
const overseas: readonly (readonly [RegExp, string])[] = [
  [/^(?:590|69[01])/, '590'],
  [/^[56]94/, '594'],
  [/^(?:596|69[67])/, '596'],
  [/^(?:26[239]|639(?!98)|69[23])/, '262'],
]

/** @param national nine figures, without the zero */
const e164 = (national: string): string =>
  `+${overseas.find(([first]) => first.test(national))?.[1] ?? '33'}${national}`

const found = (numbers: readonly string[], remainder: string): Reading<PhoneCell> => {
  const [number, ...others] = numbers
  if (number === undefined) return unreadable('un numéro de téléphone a dix chiffres')
  const extra = extraOf(remainder)
  return reads({ number, others, extra }, extra === null ? null : `${quoted(extra)} n’est pas repris`)
}

const extraOf = (remainder: string): string | null => {
  const words = remainder
    .replace(/\b(?:t[ée]l(?:[ée]phone)?|fixe|port(?:able)?|mobile|ou|et)\b[\s.:]*/giu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  return words === '' ? null : words
}

/** « 04 74 00 00 00 » with spaces that hold; a number of elsewhere, or anything else, as it is. */
export const printPhone = (number: string): string => {
  const [, national] = /^\+(?:33|590|594|596|262)(\d{9})$/.exec(number) ?? []
  if (national !== undefined) return pairs(`0${national}`)
  return /^\d{4}$/.test(number) ? pairs(number) : number
}

const pairs = (figures: string): string => (figures.match(/\d{2}/g) ?? []).join('\u00a0')
