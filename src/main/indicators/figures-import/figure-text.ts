import { isShare, readAmount } from '#shared/records/indicators/figure/amount.ts'
import { answers } from '#shared/records/indicators/figure/figure.ts'
import { figureWords } from '#shared/records/indicators/figure/figure-words.ts'
import type { Measure } from '#shared/records/indicators/indicator/indicator.ts'
import type { GivenFigure } from '../documents/figures-reading/figure-key.ts'

/** « 126 », « 75 % (9 sur 12) », « Oui », « Non disponible, « Inventaire en cours » ». */
export const figureText = ({ answer, value, outOf, note }: GivenFigure, measure: Measure): string => {
  const said = answer === 'given' && value !== null ? amountText({ value, outOf }, measure) : answers[answer]
  return note === null ? said : `${said}, «\u00a0${note}\u00a0»`
}

const amountText = (amount: { readonly value: number; readonly outOf: number | null }, measure: Measure): string => {
  if (measure === 'yesNo') return amount.value > 0 ? 'Oui' : 'Non'
  if (!isShare(measure)) return figureWords(amount.value, measure)
  const counted = `${figureWords(amount.value, 'count')} sur ${figureWords(amount.outOf, 'count')}`
  const share = readAmount(amount, measure)
  return share === null ? counted : `${figureWords(share, measure)} (${counted})`
}
