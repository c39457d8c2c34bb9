import type { AgendaItem } from '../../records.ts'

/** A point made of equal rounds: « trois temps tournants de 25 min ». */
export interface Rounds {
  readonly count: number
  /** As written: « temps ». */
  readonly noun: string
  /** Length of each, in minutes. */
  readonly minutes: number
}

const words = 'deux trois quatre cinq six sept huit neuf dix'.split(' ')

const pattern = new RegExp(
  `(?<![\\p{L}\\d])(?<count>\\d{1,2}|${words.join('|')})\\s+(?<noun>\\p{L}+)(?:\\s+\\p{L}+)?\\s+de\\s+(?<minutes>\\d{1,3})\\s*min`,
  'iu',
)

/** The rounds that the detail of a point speaks of, when they make up the whole of its duration. */
export const roundsOf = ({ detail, minutes }: Pick<AgendaItem, 'detail' | 'minutes'>): Rounds | null => {
  const groups = pattern.exec(detail ?? '')?.groups
  if (groups === undefined) return null
  const { count = '', noun = '', minutes: each = '' } = groups
  const rounds = { count: countOf(count), noun, minutes: Number(each) }
  return rounds.count > 1 && rounds.count * rounds.minutes === minutes ? rounds : null
}

const countOf = (written: string): number => {
  const inWords = words.indexOf(written.toLowerCase())
  return inWords < 0 ? Number(written) : inWords + 2
}

/** The same detail, with rounds of another length. */
export const withRoundsOf = (detail: string, minutes: number): string =>
  detail.replace(pattern, (found) => found.replace(/\d+(?=\s*min$)/iu, String(minutes)))
