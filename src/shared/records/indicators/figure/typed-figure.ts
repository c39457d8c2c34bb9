import { fold } from '../../../kernel/fold.ts'
import { type Newer, newer, newerWords } from '../../../text/newer.ts'
import type { Measure } from '../indicator/indicator.ts'
import type { Answer } from './figure.ts'
import { figureRefusal, isNumber, notANumber, yesOrNoOnly } from './figure-refusal.ts'

/** What one typed in a cell of figures. */
export type TypedFigure =
  | { readonly kind: 'empty' }
  | { readonly kind: 'answer'; readonly answer: Exclude<Answer, 'given'> }
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'refused'; readonly why: string }

/** « 1 604 », « 2,5 », « oui », « ND » (« Non disponible »), « SO » (« Ne s’applique pas »), or nothing. */
export const readTypedFigure = (text: string, measure: Measure | Newer | null): TypedFigure => {
  if (text.trim() === '') return { kind: 'empty' }
  const words = fold(text.replaceAll('.', ''))
  const answer = shortAnswers[words]
  if (answer !== undefined) return { kind: 'answer', answer }
  if (measure === 'yesNo') return readYesNo(words)
  const value = plainNumber(text)
  const why = isNumber(value) ? figureRefusal(measure, value, null) : notANumber(text.trim())
  return why === null ? { kind: 'number', value } : { kind: 'refused', why }
}

const readYesNo = (words: string): TypedFigure => {
  const value = yesOrNo[words]
  return value === undefined ? { kind: 'refused', why: yesOrNoOnly } : { kind: 'number', value }
}

const shortAnswers: Readonly<Record<string, Exclude<Answer, 'given'>>> = {
  nd: 'unavailable',
  'non disponible': 'unavailable',
  so: 'notApplicable',
  na: 'notApplicable',
  'sans objet': 'notApplicable',
  "ne s'applique pas": 'notApplicable',
}

const yesOrNo: Readonly<Record<string, string>> = { oui: '1', o: '1', 1: '1', non: '0', n: '0', 0: '0' }

/** Without the spaces of thousands; a comma is a point. */
export const plainNumber = (text: string): string => text.replaceAll(/\s/g, '').replace(',', '.')

/** As a cell shows it. */
export const typedText = (
  figure: { readonly answer: Answer | Newer | null; readonly value: string | null } | null,
  measure: Measure | Newer | null,
): string => {
  if (figure === null) return ''
  if (figure.answer === 'unavailable') return 'ND'
  if (figure.answer === 'notApplicable') return 'SO'
  if (figure.answer === newer) return newerWords
  if (figure.value === null) return ''
  if (measure === 'yesNo') return figure.value === '1' ? 'oui' : 'non'
  return numberText(figure.value)
}

/** « 1 604 », « 2,5 ». */
export const numberText = (value: string): string => {
  const [whole = '', decimals] = value.split('.')
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, '\u00a0')
  return decimals === undefined ? grouped : `${grouped},${decimals}`
}
