import { readBudget } from './budget.ts'
import { isName, partsIn } from './cell-lines.ts'

/** What a cell tells of money that somebody gives. */
export interface Funder {
  /** « » where an amount is told of nobody. */
  readonly name: string
  /** Whole euros. */
  readonly amount: number | null
  /** What is told, when the name and the amount do not say it all. */
  readonly words: string | null
}

const unit = "(?:€|k\\s?€|m\\s?€|euros?|eur\\b|k\\b|k euros|millions? d[’']euros)"
const figures = '\\d[\\d\\s.,]*'
const tax = '(?:\\s*(?:ht|ttc))?'
/** « (50 000 €) », « : 12 000 », « – 8 500 € », « 8 500 € ». */
const endings = [
  new RegExp(`^(.*\\p{L}.*?)\\s*\\(\\s*(${figures}${unit}?${tax})\\s*\\)$`, 'iu'),
  new RegExp(`^(.*\\p{L}.*?)\\s*:\\s*(${figures}${unit}?${tax})$`, 'iu'),
  new RegExp(`^(.*\\p{L}.*?)\\s*(?:\\s[–—-]\\s|\\s)\\s*(${figures}${unit}${tax})$`, 'iu'),
]
const beginning = new RegExp(
  `^(${figures}${unit}${tax})\\s*(?::|[–—-]|\\(|(?:de la|de l[’']|de|du|des|d[’'])(?=\\s|\\p{L}))?\\s*(\\p{L}[^()]*)\\)?$`,
  'iu',
)

/** The funders of a cell, each with its amount where one is told: « Région (50 000 €), CAF : 12 000 ». */
export const fundersIn = (text: string): readonly Funder[] => partsIn(text).map(funderIn)

const funderIn = (told: string): Funder => {
  const ending = endings.map((pattern) => pattern.exec(told)).find((found) => found !== null) ?? null
  const [name = told, amount = null] = ending?.slice(1) ?? beginning.exec(told)?.slice(1).toReversed() ?? []
  if (amount === null || isYear(amount)) return alone(told)
  return withAmount(name, amount, told)
}

/** « 2027 » after a name is no amount. */
const isYear = (amount: string): boolean => /^(?:19|20)\d\d$/.test(amount.trim())

const alone = (told: string): Funder => {
  if (!/\p{L}{2}/u.test(told.replace(new RegExp(unit, 'giu'), ''))) return { ...withAmount('', told, told) }
  const named = /^([^:\d%€]*\p{L}{2}[^:\d%€]*?)\s*:\s*(.*[\d%€].*)$/u.exec(told)?.[1]
  if (named !== undefined && isName(named)) return { name: named, amount: null, words: told }
  return isName(told) ? { name: told, amount: null, words: null } : { name: '', amount: null, words: told }
}

/** A funder and what is told of its amount, in a cell of its own. @param told how both are said together */
export const withAmount = (name: string, amount: string, told = `${name}, ${frenchFigures(amount)}`): Funder => {
  const { amount: whole, note } = readBudget(amount)
  return { name, amount: whole, words: whole === null || note !== null || name === '' ? told : null }
}

/** A workbook stores 2 500,50 as 2500.5. */
export const frenchFigures = (text: string): string => {
  const [, whole = '', cents] = /^(\d+)(?:\.(\d{1,2}))?$/.exec(text.trim()) ?? []
  if (whole === '') return text
  return `${whole.replaceAll(/\B(?=(\d{3})+$)/g, '\u00a0')}${cents === undefined ? '' : `,${cents}`}`
}
