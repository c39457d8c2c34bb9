import type { EvaluationQuestion } from '../../records.ts'
import { scaleMarks } from './read-answer.ts'

/** How often one answer was given. */
interface AnswerCount {
  readonly value: string
  readonly count: number
  /** Not among those the form offers now: it was when it was given. */
  readonly isOther: boolean
}

/** What the forms say to one question. */
export interface Tally {
  /** Forms that answer it. */
  readonly answers: number
  /** Of a scale, from 1 to 5; `null` without an answer, and for the other kinds. */
  readonly mean: number | null
  /** Of a scale and of a choice, in the order of the form; their counts add up to `answers`. */
  readonly counts: readonly AnswerCount[]
  /** Of a free answer, as written, in the order of the forms. */
  readonly texts: readonly string[]
}

/** @param values one a form that answers */
export const tallyOf = (
  { kind, choices }: Pick<EvaluationQuestion, 'kind' | 'choices'>,
  values: readonly string[],
): Tally => {
  if (kind !== 'scale' && kind !== 'choice') return { answers: values.length, mean: null, counts: [], texts: values }
  const counts = countsOf(kind === 'scale' ? scaleMarks : (choices ?? []), values)
  return { answers: values.length, mean: kind === 'scale' ? meanOf(counts) : null, counts, texts: [] }
}

const countsOf = (offered: readonly string[], values: readonly string[]): readonly AnswerCount[] => {
  const found = new Map<string, number>()
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1)
  const others = [...found.keys()].filter((value) => !offered.includes(value))
  return [
    ...[...new Set(offered)].map((value) => ({ value, count: found.get(value) ?? 0, isOther: false })),
    ...others.map((value) => ({ value, count: found.get(value) ?? 0, isOther: true })),
  ]
}

/** Of the marks alone: what is none has no weight. */
const meanOf = (counts: readonly AnswerCount[]): number | null => {
  const marks = counts.filter(({ isOther }) => !isOther)
  const answers = marks.reduce((sum, { count }) => sum + count, 0)
  return answers === 0 ? null : marks.reduce((sum, { value, count }) => sum + Number(value) * count, 0) / answers
}
