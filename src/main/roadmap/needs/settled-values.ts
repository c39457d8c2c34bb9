import type { Need } from '#shared/records/records.ts'

type Settled = Pick<Need, 'state' | 'answer' | 'answeredOn'>

/** What a need becomes: only an answer has a day, that of the first time it was answered. */
export const settledValues = (
  need: Settled,
  { state, answer }: Pick<Need, 'state' | 'answer'>,
  today: string,
): Settled => ({
  state,
  answer: answer ?? need.answer,
  answeredOn: state === 'answered' ? (need.answeredOn ?? today) : null,
})
