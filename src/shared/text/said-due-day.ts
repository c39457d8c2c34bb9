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
 * The first day that a task says it is due: « avant le 15 décembre », « d’ici le 3 mars », « pour le 12/01 », « avant fin
 * janvier ». A day without a year is to come.
 * @param today `YYYY-MM-DD`, when it is said
 */
export const saidDueDay = (text: string, today: string): SaidDueDay | null => {
  for (const { 0: limit, index } of text.matchAll(limits)) {
    const rest = text.slice(index + limit.length)
    for (const end of wordEnds(rest)) {
      const day = parseDay(rest.slice(0, end), today, 'coming')
      if (day !== null) return { day, words: text.slice(index, index + limit.length + end), at: index }
    }
  }
  return null
}

const limits = /(?<![\p{L}\p{N}])(?:avant|pour|d['’]ici|au plus tard|jusqu['’]au)\s+(?:(?:à|le|la)\s+)?/giu

/** « dans quinze jours », « lundi 12 janvier 2027 »: a day is said in four words at most. */
const mostWords = 4

/** Where the first words end, the longest first; a sign that follows is of the sentence. */
const wordEnds = (text: string): readonly number[] =>
  [...text.matchAll(/[\p{L}\p{N}]\S*?(?=[.,;:!?…)»]*(?:\s|$))/gu)]
    .slice(0, mostWords)
    .map(({ 0: word, index }) => index + word.length)
    .toReversed()
