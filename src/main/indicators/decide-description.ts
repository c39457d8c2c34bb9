import type { MeaningChange } from '#shared/contract/indicators/indicators.ts'
import { changesMeaning, isChanged } from '#shared/records/indicators/changes-meaning.ts'
import { computedMeanings } from '#shared/records/indicators/indicator/computed-indicators.ts'
import type { Indicator, IndicatorVersion } from '#shared/records/records.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { knownCode } from '#shared/text/newer.ts'
import {
  computationMissing,
  definitionTooEarly,
  hasFigures,
  meaningUnsaid,
  measureCorrected,
  nameMissing,
  reasonMissing,
} from './errors.ts'

/**
 * What an indicator becomes. What Concerto counts means what the program counts; anything else is counted by no
 * computation.
 */
export const describedValues = (values: Partial<Indicator>): Partial<Indicator> => {
  const { position: _, ...said } = values
  if ((said.name ?? '').trim() === '') throw nameMissing()
  // Who provides it is not said where only a later version knows it.
  const { computation: _own, ...others } = said
  if (said.provider === undefined) return others
  if (said.provider !== 'computed') return { ...said, computation: null }
  const computation = knownCode(said.computation ?? null)
  if (computation === null) throw computationMissing()
  return { ...said, ...computedMeanings[computation] }
}

interface Situation {
  readonly current: Indicator
  readonly values: Partial<Indicator>
  /** Whether figures were given that keep their meaning. */
  readonly hasFigures: boolean
  /** The definition that was last replaced. */
  readonly latest: Pick<IndicatorVersion, 'until'> | null
  readonly meaning: MeaningChange | null
}

/** The definition that a change leaves behind; `null` when the figures keep the one they have, said otherwise. */
export const replacedDefinition = (situation: Situation): Omit<IndicatorVersion, 'id'> | null => {
  const { current, values, latest, meaning } = situation
  if (!situation.hasFigures) return null
  if (values.provider === 'computed') {
    if (current.provider !== 'computed') throw hasFigures()
    return null
  }
  if (!changesMeaning(current, values)) return null
  if (meaning === null) throw meaningUnsaid()
  if (meaning.kind === 'corrected') {
    if (isChanged(current, values, 'measure')) throw measureCorrected()
    return null
  }
  if (meaning.reason === '') throw reasonMissing()
  if (latest?.until != null && meaning.from <= latest.until) throw definitionTooEarly(longDate(latest.until))
  const { definition, unit, measure, calculation, id: indicator } = current
  return { indicator, definition, unit, measure, calculation, until: meaning.from, reason: meaning.reason }
}
