import type { Dictionary } from '#shared/contract/indicators/indicators.ts'
import { enumerated } from '#shared/kernel/enumerated.ts'
import { figureWords } from '#shared/records/indicators/figure/figure-words.ts'
import type { Indicator } from '#shared/records/records.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { frequencies } from '#shared/text/period/period.ts'
import { sentenceCase } from '../../words/numbers.ts'

/** « Participations, chaque trimestre. » */
export const tellingWords = ({ unit, frequency }: Indicator): string => {
  const parts = [unit, frequency === null ? null : choiceWord(frequencies, frequency).toLowerCase()].filter(
    (part) => part !== null,
  )
  return sentenceCase(parts.join(', '))
}

/** « À compléter : définition et fréquence. »; `null` when nothing is missing. */
export const missingWords = (indicator: Indicator): string | null => {
  const missing = needed.filter(([field]) => indicator[field] === null).map(([, words]) => words)
  return missing.length === 0 ? null : `À compléter\u00a0: ${enumerated(missing)}`
}

/** Without these nobody counts the same. */
const needed = [
  ['definition', 'définition'],
  ['unit', 'unité'],
  ['measure', 'nature'],
  ['frequency', 'fréquence'],
  ['provider', 'qui fournit'],
] as const satisfies readonly (readonly [keyof Indicator, string])[]

/** « Cible 2026 : 1 800 »; « » without one for this year. */
export const yearTarget = ({ targets, today }: Dictionary, { id, measure }: Indicator): string => {
  const year = Number(today.slice(0, 4))
  const found = targets.findLast((target) => target.indicator === id && target.year === year)
  return found?.value == null ? '' : `Cible ${year}\u00a0: ${figureWords(Number(found.value), measure)}`
}
