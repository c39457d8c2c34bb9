import { daysOf, type Frequency, type Period, periodOf } from '#shared/text/period.ts'

/** The period whose first and last days a text gives, « 01/07/2025 - 30/09/2025 »; `null` for days that make none. */
export const periodIn = (text: string): Period | null => {
  const days = [...text.matchAll(/\b(\d{2})[/.-](\d{2})[/.-](\d{4})\b/g)].map(
    ([, day, month, year]) => `${year}-${month}-${day}`,
  )
  const [first, last] = days
  if (first === undefined || last === undefined || !isDay(first) || !isDay(last)) return null
  const whole = frequencies.map((frequency) => periodOf(first, frequency))
  return whole.find((period) => daysOf(period).first === first && daysOf(period).last === last) ?? null
}

const frequencies: readonly Frequency[] = ['yearly', 'halfYearly', 'quarterly', 'monthly']

const isDay = (day: string): boolean => !Number.isNaN(Date.parse(`${day}T00:00:00Z`))
