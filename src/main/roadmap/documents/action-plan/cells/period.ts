import { fold } from '#shared/kernel/fold.ts'
import { calendarDay, monthNamed } from '#shared/text/french-dates.ts'
import { readDay } from '#shared/text/normalise/day.ts'
import { type Reading, reader, reads, unreadable } from '#shared/text/normalise/reading.ts'

/** From the first to the last day; `null` for an end that is not said. */
export interface Period {
  readonly from: string | null
  readonly to: string | null
}

/**
 * « T1 2025 », « 2025-2027 », « mars à juin 2026 », « à partir de 2025 », « fin 2026 », « 12/03/2025 », or the number by
 * which a spreadsheet stores a day.
 */
export const readPeriod = reader((text): Reading<Period> => {
  const words = plainWords(text)
  const span = oneSpan(words)
  if (span !== null) return reads(span)
  const only = /^(?:a partir d(?:e |u |')|des |depuis |lancement |debut )(.*)$/.exec(words)
  const from = only === null ? null : oneSpan(only[1] ?? '')
  if (from !== null) return reads({ from: from.from, to: null })
  const until = /^(?:jusqu'(?:a |en |au )|avant |d'ici |echeance |pour |fin )(?:fin )?(.*)$/.exec(words)
  const to = until === null ? null : oneSpan(until[1] ?? '')
  if (to !== null) return reads({ from: null, to: to.to })
  return twoSpans(words) ?? unreadable(notAPeriod)
})

const notAPeriod = 'ce n’est ni une date ni une période que Concerto sait lire'

const plainWords = (text: string): string =>
  fold(text.replace(/[–—→>]+/g, '-').replace(/\n/g, ' '))
    .replace(/^(?:annees?|en|periode|calendrier)\s*:?\s+/, '')
    .replace(/[.\s]+$/, '')

const twoSpans = (words: string): Reading<Period> | null => {
  const bare = words.replace(/^(?:du|de|d')\s*/, '')
  for (const separator of [/\s*\/\s*/g, /\s+(?:a|au|et|puis)\s+/g, /\s+-+\s+/g, /\s*-+\s*/g])
    for (const { index, 0: between } of bare.matchAll(separator)) {
      const second = oneSpan(bare.slice(index + between.length))
      const year = second?.to?.slice(0, 4)
      const start = bare.slice(0, index)
      // « mars à juin 2026 »: the year is said once.
      const first = oneSpan(start) ?? (year === undefined ? null : oneSpan(`${start} ${year}`))
      if (first === null || second === null) continue
      if (first.from !== null && second.to !== null && first.from > second.to)
        return unreadable('la fin vient avant le début')
      return reads({ from: first.from, to: second.to })
    }
  return null
}

const oneSpan = (words: string): Period | null => {
  const year = /^(?:annee )?(20\d\d)$/.exec(words)?.[1]
  if (year !== undefined) return months(Number(year), 1, 12)
  const part =
    /^(?:(?:t|trim(?:estre)?\.?|q) ?([1-4])|([1-4])(?:er|e|eme|nd|d)? trim(?:estre)?\.?)(?: de)?[ /-]?'?(20\d\d|\d\d)$/.exec(
      words,
    )
  if (part !== null) {
    const quarter = Number(part[1] ?? part[2])
    return months(fullYear(part[3] ?? ''), quarter * 3 - 2, quarter * 3)
  }
  const half =
    /^(?:(?:s|sem(?:estre)?\.?) ?([12])|([12])(?:er|e|eme|nd|d)? sem(?:estre)?\.?)(?: de)?[ /-]?'?(20\d\d|\d\d)$/.exec(
      words,
    )
  if (half !== null) {
    const rank = Number(half[1] ?? half[2])
    return months(fullYear(half[3] ?? ''), rank * 6 - 5, rank * 6)
  }
  const figures = /^(\d{1,2})[/.-](20\d\d)$/.exec(words)
  if (figures !== null) return months(Number(figures[2]), Number(figures[1]), Number(figures[1]))
  const named = /^(?:debut |fin |mi-?|courant )?([a-z]{3,}\.?) (20\d\d|\d\d)$/.exec(words)
  const month = named === null ? null : monthNamed(named[1] ?? '')
  if (named !== null && month !== null) return months(fullYear(named[2] ?? ''), month, month)
  const day = readDay(words)
  return day.ok ? { from: day.value, to: day.value } : null
}

const fullYear = (year: string): number => (year.length === 2 ? 2_000 : 0) + Number(year)

const months = (year: number, first: number, last: number): Period | null => {
  const from = calendarDay(year, first, 1)
  const end = [31, 30, 29, 28].map((day) => calendarDay(year, last, day)).find((day) => day !== null)
  return from === null || end === undefined ? null : { from, to: end }
}
