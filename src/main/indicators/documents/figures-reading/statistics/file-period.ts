import { daysOf, type Frequency, type Period, periodOf } from '#shared/text/period.ts'

/** Both included, `YYYY-MM-DD`. */
export interface Days {
  readonly first: string
  readonly last: string
}

/** The first and last days that a text gives, « 01/07/2025 - 30/09/2025 »; `null` when it does not give two. */
export const daysIn = (text: string): Days | null => {
  const [first, last] = [...text.matchAll(/\b(?:(\d{2})[/.-](\d{2})[/.-](\d{4})|(\d{4})-(\d{2})-(\d{2}))\b/g)].map(
    ([, day, month, year, isoYear, isoMonth, isoDay]) => `${year ?? isoYear}-${month ?? isoMonth}-${day ?? isoDay}`,
  )
  return first === undefined || last === undefined || !isDay(first) || !isDay(last) ? null : { first, last }
}

/** The period that has these first and last days, `null` for days that make none. */
export const wholePeriod = ({ first, last }: Days): Period | null => {
  const whole = frequencies.map((frequency) => periodOf(first, frequency))
  return whole.find((period) => daysOf(period).first === first && daysOf(period).last === last) ?? null
}

const frequencies: readonly Frequency[] = ['yearly', 'halfYearly', 'quarterly', 'monthly']

const isDay = (day: string): boolean => !Number.isNaN(Date.parse(`${day}T00:00:00Z`))
