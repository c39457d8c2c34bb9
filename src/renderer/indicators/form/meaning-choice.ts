import type { MeaningChange } from '#shared/contract/indicators/indicators.ts'
import { knownCode, type Newer } from '#shared/text/newer.ts'
import type { Frequency, Period } from '#shared/text/period.ts'
import { daysOf, periodAfter, periodOf } from '#shared/text/period.ts'

/** What one answers while the meaning is being changed. */
export interface MeaningChoice {
  readonly kind: MeaningChange['kind'] | null
  readonly from: string | null
  readonly reason: string
}

/** From the beginning of the period that runs. */
export const firstChoice = (today: string, frequency: Frequency | Newer | null): MeaningChoice => ({
  kind: null,
  from: daysOf(periodOf(today, knownCode(frequency) ?? 'quarterly')).first,
  reason: '',
})

/** Why it cannot be sent yet, as a sentence; `null` when it can. */
export const choiceError = ({ kind, from, reason }: MeaningChoice): string | null => {
  if (kind === null) return 'Dites si le sens des chiffres change.'
  if (kind === 'corrected') return null
  if (from === null) return 'Écrivez le jour à partir duquel la définition change.'
  return reason.trim() === '' ? 'Écrivez pourquoi la définition change.' : null
}

export const meaningOf = ({ kind, from, reason }: MeaningChoice): MeaningChange | null => {
  if (kind === 'corrected') return { kind }
  return kind === 'changed' && from !== null ? { kind, from, reason: reason.trim() } : null
}

/** The last period that keeps the old definition: the first new one is that which holds the day. */
export const lastOldPeriod = (from: string, frequency: Frequency | Newer | null): Period =>
  periodAfter(periodOf(from, knownCode(frequency) ?? 'quarterly'), -1)
