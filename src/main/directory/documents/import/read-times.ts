import { sortKey } from '#shared/kernel/sort-key.ts'
import { quoted, type Reading, unreadable } from '#shared/text/normalise/reading.ts'

/** What a cell says of one day. */
export interface DayTimes {
  /** Minutes since midnight, in the order they are written: an opening, a closing, and so on. */
  readonly times: readonly number[]
  /** What is said beside the hours, or in their place: « sur rendez-vous ». */
  readonly comment: string | null
}

/**
 * Hours of a day as lists write them: « 9h-12h / 14h00 à 17h30 », « 09:00-12:00 », « fermé », « sur rendez-vous ». An
 * opening and a closing may stand in two cells: « 9h » is read too.
 */
export const readTimes = (text: string): Reading<DayTimes> => {
  if (closed.test(sortKey(text)) || namesDay(text)) return read({ times: [], comment: null })
  if (dayAndNight.test(text)) return read({ times: [0, dayLength], comment: null })
  const found = [...text.matchAll(time)].map(({ groups }) => groups ?? {})
  const times = found.map(({ h, min }) => Number(h) * 60 + Number(min ?? 0))
  const words = text.replace(time, ' ').replace(linking, ' ').replace(marks, ' ').replace(/\s+/g, ' ').trim()
  if (!areInOrder(times)) return unreadable(expected)
  if (words === '') return times.length === 0 ? unreadable(expected) : read({ times, comment: null })
  if (times.length > 0 && times.length % 2 === 0 && saysNoMore(words, times)) return read({ times, comment: null })
  // Beside words, a figure alone may count anything: « une fois sur 2 ».
  const isSure = times.length % 2 === 0 && found.every(({ mark }) => mark !== undefined) && !/\d/.test(words)
  return isSure && /\p{L}{3}/u.test(words) ? read({ times, comment: words.replaceAll('"', '') }) : unreadable(expected)
}

/** « Matin : 9h-12h ; après-midi : 14h-17h »: whether words name only the halves of the day that the hours are of. */
const saysNoMore = (words: string, times: readonly number[]): boolean => {
  const halves = [...sortKey(words).matchAll(half)].map(([, name]) => name)
  if (halves.length === 0 || sortKey(words).replace(half, '').trim() !== '') return false
  const [first, last] = [halves[0], halves.at(-1)]
  const isRight = (name: string | undefined, from: number, to: number): boolean =>
    name === 'matin' ? to <= 13.5 * 60 : name === 'soir' ? from >= 17 * 60 : from >= 12 * 60
  return first === last
    ? isRight(first, times[0] as number, times.at(-1) as number)
    : halves.length * 2 === times.length &&
        halves.every((name, at) => isRight(name, times[at * 2] as number, times[at * 2 + 1] as number))
}

const half = /\b(?:(?:le|la|l) )?(matin|apres midi|soir)(?:ee)?\b/g

/** « Lundi », « Mo », « mar. »: the name of the day says nothing of its hours. */
export const namesDay = (text: string): boolean => dayName.test(sortKey(text))

const dayName =
  /^(?:lun(?:di)?|mar(?:di)?|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?|[lmjvsd]|lu|ma|me|je|ve|sa|di|mo|tu|we|th|fr|su)$/

export const dayLength = 24 * 60

/** Each closing after its opening, each opening no sooner than the closing before it. */
export const areInOrder = (times: readonly number[]): boolean =>
  times.every((time, at) => {
    const before = times[at - 1] ?? -1
    return time <= dayLength && (at % 2 === 0 ? time >= before : time > before)
  })

const expected = `on attend des heures (${quoted('9h-12h / 14h-17h')}), ${quoted('fermé')} ou ${quoted('sur rendez-vous')}`

const closed = /^(?:fermee?|ferme(?:ture)?|non|neant|aucune?|pas d ouverture|off|closed)$/

const dayAndNight = /^\s*24\s*h?\s*\/\s*24\s*h?\s*$/i

/** « 9h », « 9 h 30 », « 09:30 », « 9.30 », « 17 », and « 09:30:00 » as workbooks have it. */
const time =
  /(?<![\d\p{L}])(?<h>\d{1,2})(?:\s*(?<mark>h|:|\.)\s*(?:(?<min>[0-5]\d)(?::00)?)?)?(?:\s*min)?(?![\d\p{L}])/giu

/** Words that tie two hours. */
const linking = /(?<!\p{L})(?:de|à|a|au|et|puis|jusqu['’]à|du)(?!\p{L})/giu

const marks = /[/;,|&+()→>:.]|(?<!\p{L})[-–—−]|[-–—−](?!\p{L})/gu

const read = (value: DayTimes): Reading<DayTimes> => ({ ok: true, value, note: null })
