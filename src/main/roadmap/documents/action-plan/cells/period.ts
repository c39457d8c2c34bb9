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
 * « T1 2025 », « premier semestre 2027 », « 2025-2027 », « mars à juin 2026 », « à partir de 2025 », « fin 2026 »,
 * « 12/03/2025 », or the number by which a spreadsheet stores a day. What has days by usage only, « été 2027 » or « année
 * scolaire 2026-2027 », is noted.
 */
export const readPeriod = reader((text): Reading<Period> => {
  const words = plainWords(text)
  const span = oneSpan(words)
  if (span !== null) return told(words, span)
  const only = /^(?:a partir d(?:e |u |')|des |depuis |lancement |debut )(.*)$/.exec(words)
  const from = only === null ? null : oneSpan(only[1] ?? '')
  if (from !== null) return told(words, { from: from.from, to: null })
  const until = /^(?:jusqu'(?:a |en |au )|avant |d'ici |echeance |pour |fin )(?:fin )?(.*)$/.exec(words)
  const to = until === null ? null : oneSpan(until[1] ?? '')
  if (to !== null) return told(words, { from: null, to: to.to })
  return twoSpans(words) ?? unreadable(notAPeriod)
})

const told = (words: string, { from, to }: Period): Reading<Period> =>
  reads(
    { from, to },
    /\b(?:scolaire|universitaire|printemps|ete|automne|hiver)\b/.test(words) ? lasts({ from, to }) : null,
  )

const lasts = ({ from, to }: Period): string =>
  ['lu', ...(from === null ? [] : [`du ${columnDate(from)}`]), ...(to === null ? [] : [`au ${columnDate(to)}`])].join(
    ' ',
  )

const columnDate = (day: string): string => day.split('-').toReversed().join('/')

const notAPeriod = 'ce n’est ni une date ni une période que Concerto sait lire'

const plainWords = (text: string): string =>
  fold(text.replace(/[–—→>]+/g, '-').replace(/\n/g, ' '))
    .replace(/^(?:annees?(?= (?:20|:))|en|periode|calendrier|courant)\s*:?\s+(?:de l'annee )?/, '')
    .replace(
      /\b(premier|deuxieme|seconde?|troisieme|quatrieme)(?= (?:tri|se)mestre)/g,
      (rank) => ordinals[rank] ?? rank,
    )
    .replace(/\bdernier(?= (tri|se)mestre)/g, (_, part) => (part === 'tri' ? '4e' : '2e'))
    .replace(/[.\s]+$/, '')

const ordinals: Readonly<Record<string, string>> = {
  premier: '1er',
  deuxieme: '2e',
  second: '2e',
  seconde: '2e',
  troisieme: '3e',
  quatrieme: '4e',
}

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
      return told(words, { from: first.from, to: second.to })
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
  const usual = season(words) ?? schoolYear(words)
  if (usual !== null) return usual
  const figures = /^(\d{1,2})[/.-](20\d\d)$/.exec(words)
  if (figures !== null) return months(Number(figures[2]), Number(figures[1]), Number(figures[1]))
  const named = /^(?:debut |fin |mi-?|courant )?([a-z]{3,}\.?) (20\d\d|\d\d)$/.exec(words)
  const month = named === null ? null : monthNamed(named[1] ?? '')
  if (named !== null && month !== null) return months(fullYear(named[2] ?? ''), month, month)
  const day = readDay(words)
  return day.ok ? { from: day.value, to: day.value } : null
}

/** As meteorologists part the year; a winter has two years, and says both. */
const season = (words: string): Period | null => {
  const [, name, year] = /^(printemps|ete|automne)(?: de)? (20\d\d)$/.exec(words) ?? []
  const first = { printemps: 3, ete: 6, automne: 9 }[name ?? '']
  if (first !== undefined) return months(Number(year), first, first + 2)
  const [, start, end] = /^hiver (20\d\d) ?[-/] ?(20\d\d|\d\d)$/.exec(words) ?? []
  return start === undefined ? null : acrossYears(start, end ?? '', 12, 2)
}

const schoolYear = (words: string): Period | null => {
  const [, start, end] = /^(?:annee )?(?:scolaire|universitaire) (20\d\d) ?[-/] ?(20\d\d|\d\d)$/.exec(words) ?? []
  return start === undefined ? null : acrossYears(start, end ?? '', 9, 8)
}

const acrossYears = (start: string, end: string, first: number, last: number): Period | null => {
  if (fullYear(end) !== Number(start) + 1) return null
  const [from, to] = [months(Number(start), first, first), months(fullYear(end), last, last)]
  return from === null || to === null ? null : { from: from.from, to: to.to }
}

const fullYear = (year: string): number => (year.length === 2 ? 2_000 : 0) + Number(year)

const months = (year: number, first: number, last: number): Period | null => {
  const from = calendarDay(year, first, 1)
  const end = [31, 30, 29, 28].map((day) => calendarDay(year, last, day)).find((day) => day !== null)
  return from === null || end === undefined ? null : { from, to: end }
}
