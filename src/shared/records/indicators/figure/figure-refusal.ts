import { type Newer, newer, newerHint } from '../../../text/newer.ts'
import type { Measure } from '../indicator/indicator.ts'
import { isRatio } from './amount.ts'

const written = /^-?\d+(?:\.(\d+))?$/

export const isNumber = (text: string): boolean => written.test(text)

export const notANumber = (text: string): string => `«\u00a0${text}\u00a0» n’est pas un nombre.`

const measureIsNewer = `La nature de cet indicateur vient d’une version plus récente. ${newerHint}`

export const yesOrNoOnly = 'Répondez par «\u00a0oui\u00a0» ou par «\u00a0non\u00a0».'

/**
 * Why a figure cannot be, as a sentence; `null` when it can. A share half typed, without what it is out of, can.
 * @param value as it is stored, « 1604 », « 2.5 »; `null`: not typed
 */
export const figureRefusal = (
  measure: Measure | Newer | null,
  value: string | null,
  outOf: string | null,
): string | null => {
  if (measure === newer) return measureIsNewer
  const own = measure ?? 'count'
  const refusal = numberRefusal(own, value) ?? numberRefusal(own, outOf)
  if (refusal !== null) return refusal
  if (outOf !== null && own !== 'percent') return 'Seule une part s’écrit avec un total.'
  if (own === 'scale' && value !== null && (Number(value) < 1 || Number(value) > 5)) return 'Une note va de 1 à 5.'
  if (own === 'yesNo' && value !== null && value !== '1' && value !== '0') return yesOrNoOnly
  if (value !== null && outOf !== null && Number(value) > Number(outOf))
    return 'La partie ne peut pas dépasser le total dont elle est tirée.'
  return null
}

const numberRefusal = (measure: Measure, number: string | null): string | null => {
  if (number === null) return null
  const found = written.exec(number)
  if (found === null) return notANumber(number)
  if (number.startsWith('-')) return 'Un chiffre ne peut pas être négatif.'
  if (Number(number) >= 1_000_000_000) return 'Ce nombre est trop grand\u00a0: il doit être inférieur à un milliard.'
  const decimals = found[1]?.length ?? 0
  if (decimals > 0 && wholeOnly.has(measure)) return 'On compte en nombres entiers\u00a0: écrivez-le sans virgule.'
  if (decimals > 2) return 'Deux chiffres après la virgule, au plus.'
  return null
}

const wholeOnly: ReadonlySet<Measure> = new Set(['count', 'percent', 'yesNo'])

/** Why a target cannot be, as a sentence; `null` when it can. A share's is in percent. */
export const targetRefusal = (measure: Measure | Newer | null, value: string): string | null => {
  if (measure === newer) return measureIsNewer
  const own = measure ?? 'count'
  if (!isRatio(own)) return figureRefusal(own, value, null)
  if (own === 'scale') return figureRefusal('scale', value, null)
  return numberRefusal('euros', value) ?? (Number(value) > 100 ? 'Une part ne dépasse pas 100\u00a0%.' : null)
}
