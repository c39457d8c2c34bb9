import { monthNamed } from './french-dates.ts'
import { parseDay } from './parse-day.ts'

/** A day that words say something is due, and how they say it. */
export interface SaidDueDay {
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** « avant le 15 décembre ». */
  readonly words: string
  /** Where they begin. */
  readonly at: number
}

/**
 * The first day that a task says it is due: « avant le 15 décembre », « d’ici vendredi 11 décembre », « pour le 12/01 »,
 * « avant fin janvier ». A day without a year is to come. One that no calendar has, as « vendredi 12 décembre » when it is a
 * Saturday, is not read by halves.
 * @param today `YYYY-MM-DD`, when it is said
 */
export const saidDueDay = (text: string, today: string): SaidDueDay | null => {
  for (const { 0: limit, index } of text.matchAll(limits)) {
    const rest = text.slice(index + limit.length)
    for (const end of wordEnds(rest)) {
      const said = rest.slice(0, end)
      const day = goesOn(said, rest.slice(end)) ? null : parseDay(said, today, 'coming')
      if (day !== null) return { day, words: text.slice(index, index + limit.length + end), at: index }
    }
  }
  return null
}

/** Whether words that say a day already give this one, so that it need not be told again beside them. */
export const saysDueDay = (text: string, day: string): boolean => saidDueDay(text, day)?.day === day

const limits = /(?<![\p{L}\p{N}])(?:avant|pour|d['’]ici|au plus tard|jusqu['’]au)\s+(?:(?:à|le|la)\s+)?/giu

/** « vendredi » before « 11 décembre », « 11 décembre » before « 2028 »: the day is not whole. An hour is no part of it. */
const goesOn = (said: string, after: string): boolean => {
  const [, next = ''] = /^\s+([\p{L}\p{N}]+)/u.exec(after) ?? []
  if (/^\d{4}$/.test(next) || monthNamed(next) !== null) return true
  if (/\d/.test(said)) return /^\s*h(?:eures?)?\b/i.test(after)
  return /^\d/.test(next) && !/^\s+\d+\s*h/i.test(after)
}

/** « dans quinze jours », « lundi 12 janvier 2027 »: a day is said in four words at most. */
const mostWords = 4

/** Where the first words end, the longest first; a sign that follows is of the sentence. */
const wordEnds = (text: string): readonly number[] =>
  [...text.matchAll(/[\p{L}\p{N}]\S*?(?=[.,;:!?…)»]*(?:\s|$))/gu)]
    .slice(0, mostWords)
    .map(({ 0: word, index }) => index + word.length)
    .toReversed()
