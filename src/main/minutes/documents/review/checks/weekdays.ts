import { sentenceCase } from '#shared/kernel/typography.ts'
import {
  calendarDay,
  weekdays as dayNames,
  longDate,
  monthNamed,
  months,
  weekdayOf,
} from '#shared/text/french-dates.ts'
import { replaceWords } from '#shared/text/rich-text/replace-words.ts'
import type { Finding } from '../finding.ts'
import { type Paragraph, paragraphsOf, quotedPlace } from '../sentences.ts'
import type { Reviewed } from '../subject.ts'

const written = new RegExp(
  `(?<!\\p{L})(?:(${dayNames.join('|')})\\s+)?(\\d{1,2})(?:er)?\\s+(${months.join('|')})(?:\\s+(\\d{4}))?(?!\\d)`,
  'giu',
)

/** « mardi 30 octobre 2024 », a Wednesday; « 31 novembre », a day no calendar has. */
export const weekdays = (reviewed: Reviewed): readonly Finding[] =>
  reviewed.passages.flatMap(paragraphsOf).flatMap((paragraph) =>
    [...paragraph.text.matchAll(written)].flatMap((found) => {
      const [quote, name, day = '', month = '', year] = found
      const years = year === undefined ? yearsAround(reviewed) : [Number(year)]
      const dates = years.flatMap((one) => calendarDay(one, monthNamed(month) ?? 0, Number(day)) ?? [])
      if (dates.length === 0) return [noSuchDay(paragraph, quote)]
      const isSure = year !== undefined || reviewed.minutes.meeting.date !== null
      if (name === undefined || !isSure || dates.some((date) => weekdayOf(date) === name.toLowerCase())) return []
      return [wrongDay(paragraph, found.index, quote, name, dates[0] as string)]
    }),
  )

/** Without its year a date may be of the meeting's year, or of those beside it. The meeting's own comes first. */
const yearsAround = ({ minutes }: Reviewed): readonly number[] => {
  const year = Number(minutes.meeting.date?.slice(0, 4))
  // Without any date, a leap year: no day that may exist is refused.
  return Number.isNaN(year) || minutes.meeting.date === null ? [2024] : [year, year + 1, year - 1]
}

const noSuchDay = ({ passage }: Paragraph, quote: string): Finding => ({
  code: 'no-such-day',
  weight: 'wrong',
  title: `Le «\u00a0${quote}\u00a0» n’existe pas.`,
  places: [quotedPlace(passage.place, quote)],
  about: [passage.id, quote],
  mending: { way: 'open', verb: 'Corriger' },
})

const wrongDay = ({ passage, text }: Paragraph, at: number, quote: string, name: string, date: string): Finding => {
  const right = weekdayOf(date)
  const words = /^\p{Lu}/u.test(name) ? sentenceCase(right) : right
  const value = replaceWords(passage.text, { paragraph: text, from: at, to: at + name.length }, words)
  return {
    code: 'wrong-weekday',
    weight: 'wrong',
    title: `Le ${longDate(date)} est un ${right}, pas un ${name.toLowerCase()}.`,
    places: [quotedPlace(passage.place, quote)],
    about: [passage.id, quote],
    mending: {
      way: 'write',
      verb: `Écrire «\u00a0${words}\u00a0»`,
      change: { writes: [{ record: passage.record, id: passage.id, values: { [passage.field]: value } }] },
    },
  }
}
