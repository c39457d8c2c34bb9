import type { Frequency } from '../../../text/period.ts'
import type { Indicator } from '../../records.ts'
import { figureWords } from './figure-words.ts'
import { eachPeriodWords, standsAlone } from './over-time.ts'

/** « 320 », « 650 par trimestre ». @param frequency of the periods by which one stands */
export const targetWords = (
  value: number,
  { measure, overTime }: Pick<Indicator, 'measure' | 'overTime'>,
  frequency: Frequency,
): string =>
  [figureWords(value, measure), eachPeriodWords(overTime, frequency)].filter((part) => part !== null).join(' ')

/** « fin 2026 »; « en 2026 », of a target that each period is set beside. */
export const targetYearWords = (
  year: number | null,
  { overTime }: Pick<Indicator, 'overTime'>,
  frequency: Frequency,
): string => `${standsAlone(overTime, frequency) ? 'en' : 'fin'} ${year}`
