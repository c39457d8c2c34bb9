/** A stretch of whole months, and where days fall in it. Days are `YYYY-MM-DD`. */
export interface CalendarScale {
  /** First month, counted from year 0. */
  readonly from: number
  readonly months: number
}

export const units = { mois: 'Mois', trimestre: 'Trimestres' } as const

export type CalendarUnit = keyof typeof units

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

/** Years told by mistake (« 2206 ») would crush all others. */
const mostMonths = 120

/** The whole quarters that hold all these days and today, a year at least. */
export const scaleOf = (days: readonly string[], today: string): CalendarScale => {
  const now = monthOf(today)
  const near = days.map(monthOf).filter((month) => Math.abs(month - now) <= mostMonths)
  const all = [now, ...near]
  const first = all.reduce((least, month) => Math.min(least, month), now)
  const last = all.reduce((most, month) => Math.max(most, month), now)
  const from = first - (first % 3)
  const end = Math.max(last + 3 - (last % 3), from + 12)
  return { from, months: end - from }
}

/** Where a day falls, from 0 to 1; what is out of the stretch stands at its edge. @param end its evening */
export const placeOf = ({ from, months }: CalendarScale, day: string, end = false): number => {
  const month = monthOf(day)
  const length = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate()
  const within = (Number(day.slice(8, 10)) - (end ? 0 : 1)) / length
  return Math.min(1, Math.max(0, (month - from + within) / months))
}

/** One column of the head. */
export interface Tick {
  /** First day, `YYYY-MM-DD`. */
  readonly day: string
  readonly label: string
  /** Opens a year. */
  readonly year: number | null
}

const shortMonths = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.']

export const ticksOf = ({ from, months }: CalendarScale, unit: CalendarUnit): readonly Tick[] => {
  const step = unit === 'mois' ? 1 : 3
  return Array.from({ length: Math.ceil(months / step) }, (_, index) => {
    const month = from + index * step
    const inYear = month % 12
    return {
      day: `${Math.floor(month / 12)}-${String(inYear + 1).padStart(2, '0')}-01`,
      label: unit === 'mois' ? (shortMonths[inYear] ?? '') : `T${inYear / 3 + 1}`,
      year: index === 0 || inYear === 0 ? Math.floor(month / 12) : null,
    }
  })
}

/** A bar between two days; with one of the two alone, a mark at that day; `null`: neither is known. */
export interface Bar {
  readonly kind: 'bar' | 'mark'
  readonly from: number
  readonly to: number
}

export const barOf = (scale: CalendarScale, startsOn: string | null, endsOn: string | null): Bar | null => {
  const day = startsOn ?? endsOn
  if (day === null) return null
  if (startsOn === null || endsOn === null)
    return { kind: 'mark', from: placeOf(scale, day), to: placeOf(scale, day, true) }
  return {
    kind: 'bar',
    from: placeOf(scale, startsOn),
    to: Math.max(placeOf(scale, startsOn), placeOf(scale, endsOn, true)),
  }
}
