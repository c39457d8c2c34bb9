import { type WeekDay, weekDays } from '../week.ts'

/** A word of a text that tells the hours of a week; `link` ties two of them, `sign` is that of a list. */
export type WeekWord =
  | { readonly kind: 'days'; readonly days: readonly WeekDay[] }
  /** Minutes since midnight. @property isSure written as an hour is: « 9h », « 09:00 », not « 9 » */
  | { readonly kind: 'time'; readonly minutes: number; readonly isSure: boolean }
  | { readonly kind: 'half'; readonly half: HalfDay }
  | { readonly kind: 'comment'; readonly text: string }
  | { readonly kind: 'closed' | 'except' | 'holidays' }
  /** « à », « - »; « / » ties two hours, or parts two ranges; « et »; « , »; the end of a phrase. */
  | { readonly kind: 'to' | 'slash' | 'and' | 'comma' | 'stop' }

export type HalfDay = 'morning' | 'afternoon' | 'evening'

/** The words of a text, without those that say nothing; `null` when one of them is not known here. */
export const weekWords = (text: string): readonly WeekWord[] | null => {
  if (text.length > longest) return null
  const words: WeekWord[] = []
  for (let at = 0; at < text.length; ) {
    const found = wordAt(text, at)
    if (found === null) return null
    words.push(...found.words)
    at += found.length
  }
  return words
}

/** A week takes less, and patterns stay quick. */
const longest = 600

const wordAt = (text: string, at: number): { readonly words: readonly WeekWord[]; readonly length: number } | null => {
  for (const [pattern, read] of patterns) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    const words = match === null ? null : read(match)
    if (match !== null && words !== null) return { words, length: match[0].length }
  }
  return null
}

const order = Object.keys(weekDays) as readonly WeekDay[]

/** `null`: it was something else after all. */
type ReadWord = (match: RegExpExecArray) => readonly WeekWord[] | null

const one = (kind: Exclude<WeekWord['kind'], 'days' | 'time' | 'half' | 'comment'>) => (): readonly WeekWord[] => [
  { kind },
]

const days = (...named: readonly WeekDay[]): readonly WeekWord[] => [{ kind: 'days', days: named }]

const half = (which: HalfDay) => (): readonly WeekWord[] => [{ kind: 'half', half: which }]

const none = (): readonly WeekWord[] => []

const time = (minutes: number, isSure: boolean): readonly WeekWord[] | null =>
  minutes > 24 * 60 ? null : [{ kind: 'time', minutes, isSure }]

const clock: ReadWord = ([, hours, minutes = '0']) => time(Number(hours) * 60 + Number(minutes), true)

const inFull: ReadWord = ([, word = '']) => days(...order.filter((code) => weekDays[code] === word.toLowerCase()))

/** « lu », « merc. »: two letters tell a day. */
const shortened: ReadWord = ([, begun = '']) => {
  const day = order.find((code) => weekDays[code].startsWith(begun.toLowerCase()))
  return day === undefined ? null : days(day)
}

const initials: Readonly<Record<string, WeekDay>> = { L: 'Mo', J: 'Th', V: 'Fr', S: 'Sa', D: 'Su' }

/** Each where a text may begin, the longest first. */
const patterns: readonly (readonly [RegExp, ReadWord])[] = [
  [/[^\S\n]+/y, none],
  [
    /(?:(?:uniquement |seulement |exclusivement )?(?:sur|avec(?: ou sans)?|sans) (?:rendez[- ]?vous|r\.?d\.?v|rv)|(?:en )?acc[èe]s libre|sur inscription|permanences?)(?!\p{L})/iuy,
    ([text]) => [{ kind: 'comment', text: text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()) }],
  ],
  [
    /24\s*h?\s*(?:\/|sur)\s*24\s*h?(?!\p{L})/iuy,
    () => [
      { kind: 'time', minutes: 0, isSure: true },
      { kind: 'to' },
      { kind: 'time', minutes: 24 * 60, isSure: true },
    ],
  ],
  [/(?:tous les jours|chaque jour|7\s*j(?:ours)?\s*(?:\/|sur)\s*7\s*j?)(?!\p{L})/iuy, () => days(...order)],
  [/week[- ]?ends?(?!\p{L})/iuy, () => days('Sa', 'Su')],
  [
    /L([\s/,.-]*)M\1M\1J\1V(?:\1(S)(?:\1(D))?)?(?!\p{L})/uy,
    ([, , sat, sun]) => days(...order.slice(0, sat ? (sun ? 7 : 6) : 5)),
  ],
  [/([LJVSD])(?![\p{L}'’])/uy, ([, letter = '']) => days(initials[letter] as WeekDay)],
  [/(Mo|Tu|We|Th|Fr|Sa|Su)(?!\p{L})/uy, ([, code]) => days(code as WeekDay)],
  [new RegExp(`(${Object.values(weekDays).join('|')})s?(?!\\p{L})`, 'iuy'), inFull],
  [/(\p{L}{2,5})(?!\p{L})\.?/uy, shortened],
  [/(\d{1,2})\s*h(?:eures?)?\s*([0-5]\d)(?:\s*(?:min|mn))?(?!\d|\p{L}|\s*h|\s*heures|[:.]\d)/iuy, clock],
  [/(\d{1,2})\s*h(?:eures?)?(?!\p{L})/iuy, clock],
  [/(\d{1,2})[:.]([0-5]\d)(?::00)?(?!\d|\p{L})/uy, clock],
  [/(\d{1,2})(?![\d\p{L}]|[:.]\d)/uy, ([, hours]) => time(Number(hours) * 60, false)],
  [/midi(?!\p{L})/iuy, () => time(12 * 60, true)],
  [/minuit(?!\p{L})/iuy, () => time(24 * 60, true)],
  [/matin(?:[ée]e)?s?(?!\p{L})/iuy, half('morning')],
  [/apr[èe]s[- ]?midis?(?!\p{L})/iuy, half('afternoon')],
  [/soir(?:[ée]e)?s?(?!\p{L})/iuy, half('evening')],
  [/ferm(?:[ée]e?s?|eture)(?!\p{L})/iuy, one('closed')],
  [/(?:sauf|hors|except[ée]|[àa] l['’]exception d(?:u|es?))(?!\p{L})/iuy, one('except')],
  [/(?:jours? )?f[ée]ri[ée]s?(?!\p{L})/iuy, one('holidays')],
  [
    /(?:au|du) public(?!\p{L})|d['’](?:ouverture|accueil)(?!\p{L})|(?:horaires?|ouverte?s?|ouvertures?|accueil|tous|toutes|chaque|l[ae]s?|d[eu]s?)(?!\p{L})|l['’]|[:()=]/iuy,
    none,
  ],
  [/(?:sans interruption|non[- ]stop|en continu|(?:en )?journ[ée]e continue)(?!\p{L})/iuy, none],
  [/(?:jusqu['’](?:[àa]|au)|[àa]|au)(?!\p{L})|[-–—−>→]/iuy, one('to')],
  [/\//y, one('slash')],
  [/(?:et|puis|ainsi que)(?!\p{L})|[&+]/iuy, one('and')],
  [/,/y, one('comma')],
  [/[;.|\n•·*]/y, one('stop')],
]
