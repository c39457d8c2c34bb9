import { months } from './french-dates.ts'

declare const brand: unique symbol

/** A stretch of time that figures are given for: « 2025 », « 2025-S1 », « 2025-T3 », « 2025-10 ». */
export type Period = string & { readonly [brand]: 'Period' }

/** How often a figure is given. */
export const frequencies = {
  monthly: 'Chaque mois',
  quarterly: 'Chaque trimestre',
  halfYearly: 'Chaque semestre',
  yearly: 'Chaque année',
} as const

export type Frequency = keyof typeof frequencies

/** How many of its periods a year holds. */
export const inAYear = { monthly: 12, quarterly: 4, halfYearly: 2, yearly: 1 } as const satisfies Record<
  Frequency,
  number
>

const written = /^(\d{4})(?:-(?:S([12])|T([1-4])|(0[1-9]|1[0-2])))?$/

interface Parts {
  readonly year: number
  readonly frequency: Frequency
  /** Rank in its year, from 1. */
  readonly rank: number
}

export const isPeriod = (text: string): text is Period => written.test(text)

/** Read once: there are few, and figures come by the hundred thousand. */
const partsOf = (period: Period): Parts => {
  const known = read.get(period) ?? readParts(period)
  read.set(period, known)
  return known
}

const read = new Map<Period, Parts>()

const readParts = (period: Period): Parts => {
  const [, year, half, quarter, month] = written.exec(period) ?? []
  if (half !== undefined) return { year: Number(year), frequency: 'halfYearly', rank: Number(half) }
  if (quarter !== undefined) return { year: Number(year), frequency: 'quarterly', rank: Number(quarter) }
  if (month !== undefined) return { year: Number(year), frequency: 'monthly', rank: Number(month) }
  return { year: Number(year), frequency: 'yearly', rank: 1 }
}

const periodAt = ({ year, frequency, rank }: Parts): Period => {
  const own = { monthly: String(rank).padStart(2, '0'), quarterly: `T${rank}`, halfYearly: `S${rank}`, yearly: '' }
  return (frequency === 'yearly' ? String(year) : `${year}-${own[frequency]}`) as Period
}

export const frequencyOf = (period: Period): Frequency => partsOf(period).frequency

export const yearOf = (period: Period): number => partsOf(period).year

/** How many such periods make a year. */
export const periodsInAYear = (period: Period): number => inAYear[partsOf(period).frequency]

/** First and last day, `YYYY-MM-DD`. */
export const daysOf = (period: Period): { readonly first: string; readonly last: string } => {
  const { year, frequency, rank } = partsOf(period)
  const length = 12 / inAYear[frequency]
  const end = rank * length
  const day = (month: number, inMonth: string | number) =>
    `${period.slice(0, 4)}-${String(month).padStart(2, '0')}-${inMonth}`
  return { first: day(end - length + 1, '01'), last: day(end, new Date(Date.UTC(year, end, 0)).getUTCDate()) }
}

/** The period of that frequency that holds a day (`YYYY-MM-DD`). */
export const periodOf = (day: string, frequency: Frequency): Period => {
  const month = Number(day.slice(5, 7))
  return periodAt({ year: Number(day.slice(0, 4)), frequency, rank: Math.ceil((month * inAYear[frequency]) / 12) })
}

/** The last period of a frequency that is over at the end of a day: « 2025 » on 30 September 2026. */
export const lastOver = (day: string, frequency: Frequency): Period => {
  const own = periodOf(day, frequency)
  return daysOf(own).last > day ? periodAfter(own, -1) : own
}

/** The one that many periods later, or earlier. */
export const periodAfter = (period: Period, count: number): Period => {
  const { year, frequency, rank } = partsOf(period)
  const from = year * inAYear[frequency] + rank - 1 + count
  return periodAt({
    year: Math.floor(from / inAYear[frequency]),
    frequency,
    rank: (from % inAYear[frequency]) + 1,
  })
}

/** So many periods that end with this one, oldest first. */
export const periodsUpTo = (period: Period, count: number): readonly Period[] =>
  Array.from({ length: count }, (_none, index) => periodAfter(period, index - count + 1))

/** Those of a frequency that a period holds, oldest first: itself, or the months of a quarter. */
export const periodsIn = (whole: Period, frequency: Frequency): readonly Period[] => {
  const { year, frequency: own, rank } = partsOf(whole)
  const count = inAYear[frequency] / inAYear[own]
  return periodsUpTo(periodAt({ year, frequency, rank: rank * count }), count)
}

/** By the days: a month comes before the quarter it ends. */
export const byTime = (one: Period, other: Period): number => {
  const [a, b] = [daysOf(one), daysOf(other)]
  return a.last.localeCompare(b.last) || b.first.localeCompare(a.first)
}

/** « T3 2025 », « oct. 2025 », for the head of a column. */
export const shortPeriod = (period: Period): string => {
  const { year, frequency, rank } = partsOf(period)
  if (frequency === 'yearly') return String(year)
  if (frequency === 'monthly') return `${shortMonths[rank - 1]} ${year}`
  return `${frequency === 'quarterly' ? 'T' : 'S'}${rank} ${year}`
}

const shortMonths = [
  'janv.',
  'févr.',
  'mars',
  'avril',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
] as const

/** « 3e trimestre 2025 », « octobre 2025 », « année 2025 »: an ordinal's ending is raised where it is shown. */
export const longPeriod = (period: Period): string => {
  const { year, frequency, rank } = partsOf(period)
  const ordinal = rank === 1 ? '1er' : `${rank}e`
  return {
    monthly: `${months[rank - 1]} ${year}`,
    quarterly: `${ordinal} trimestre ${year}`,
    halfYearly: `${ordinal} semestre ${year}`,
    yearly: `année ${year}`,
  }[frequency]
}
