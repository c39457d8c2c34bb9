import { enumerated } from '#shared/kernel/enumerated.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { months } from '#shared/text/french-dates.ts'

/**
 * One rule of opening hours, as `opening_hours` prettifies it in French (« lun.-ven. 09:00-12:00,14:00-18:30 "sur
 * rendez-vous" »), in a sentence: « Du lundi au vendredi 9 h 00 – 12 h 00 et 14 h 00 – 18 h 30, sur rendez-vous ».
 * What is not recognised stays as it is: nothing is lost.
 */
export const printRule = (rule: string): string => {
  const comments = [...rule.matchAll(/"([^"]*)"/g)].map(([, comment]) => comment as string)
  const words = rule
    .replace(/"[^"]*"/g, ' ')
    .replace(/\bopen\b/g, ' ')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
  const closed = words.includes('fermé')
  const hours = words.filter(isHours).map(printHours)
  const selectors = selectorsOf(words.filter((word) => !isHours(word) && word !== 'fermé'))
  const when = selectors.length > 1 ? `${selectors.join(', ')},` : (selectors[0] ?? '')
  const main = [when, ...hours, ...(closed ? ['fermé'] : [])].filter((part) => part !== '').join(' ')
  return sentenceCase([main.replace(/,$/, ''), ...comments].filter((part) => part !== '').join(', '))
}

const isHours = (word: string): boolean => /^(24\/7$|\d\d:\d\d|sunrise|sunset)/.test(word)

/** « 09:00-12:00,14:00+ » → « 9 h 00 – 12 h 00 et dès 14 h 00 » */
const printHours = (word: string): string => {
  if (word === '24/7') return 'jour et nuit, tous les jours'
  const ranges = word.split(',').map((range) => {
    const open = /^(.+)\+$/.exec(range)?.[1]
    return open === undefined ? range.split('-').map(printTime).join('\u00a0– ') : `dès ${printTime(open)}`
  })
  return enumerated(ranges)
}

const printTime = (time: string): string => {
  const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(time) ?? []
  if (hour !== undefined) return `${Number(hour)}\u00a0h\u00a0${minute}`
  return time.replace('sunrise', 'lever du soleil').replace('sunset', 'coucher du soleil')
}

/** Days, months, weeks: one phrase each. */
const selectorsOf = (words: readonly string[]): readonly string[] => {
  const text = words.join(' ')
  const phrases: string[] = []
  const rest = text
    .replace(/jours fériés|vacances scolaires/g, (name) => keep(phrases, `les ${name}`))
    .replace(/week 0?(\d+)-5[23]\/2/g, (_, first) =>
      keep(phrases, Number(first) % 2 === 1 ? 'semaines impaires' : 'semaines paires'),
    )
  return [...rest.split(' ').filter(Boolean).map(printSelector), ...phrases]
}

const keep = (phrases: string[], phrase: string): string => {
  phrases.push(phrase)
  return ''
}

const printSelector = (word: string): string => {
  const parts = word.split(/,(?![^[]*\])/).map(printRange)
  return enumerated(parts)
}

/** « lun.-ven. » → « du lundi au vendredi »; « mer.[1] » → « 1ᵉʳ mercredi du mois » */
const printRange = (word: string): string => {
  const nth = /^(\p{L}+\.?)\[([-\d,]+)\]$/u.exec(word)
  if (nth !== null)
    return `${enumerated(String(nth[2]).split(',').map(printRank))} ${fullName(nth[1] as string)} du mois`
  const [from, to] = word.split('-').map(fullName)
  if (to === undefined) return fullName(word)
  return isMonth(word) ? `de ${from} à ${to}`.replace('de a', 'd’a').replace('de o', 'd’o') : `du ${from} au ${to}`
}

const printRank = (rank: string): string => {
  if (rank === '-1') return 'dernier'
  return rank === '1' ? '1ᵉʳ' : `${rank}ᵉ`
}

const days = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']

const fullName = (short: string): string => {
  const start = short.replace(/\.$/, '')
  if (!/^\p{L}{3,}$/u.test(start)) return short
  return [...days, ...months].find((name) => name.startsWith(start)) ?? short
}

const isMonth = (word: string): boolean => months.some((month) => month === fullName(word.split('-')[0] as string))
