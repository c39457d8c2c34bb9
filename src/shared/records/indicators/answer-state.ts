import type { CampaignActor } from '../records.ts'

/** Where the answer of a structure stands, in the order in which one works through them. */
export const answerStates = {
  waiting: 'À relancer',
  refused: 'À corriger',
  received: 'Reçus',
  waived: 'Sans réponse',
} as const

export type AnswerState = keyof typeof answerStates

/** @param refusedCells cells of its last workbook that could not be taken */
export const answerState = (
  { receivedOn, waivedOn }: Pick<CampaignActor, 'receivedOn' | 'waivedOn'>,
  refusedCells: number,
): AnswerState => {
  if (refusedCells > 0) return 'refused'
  if (receivedOn !== null) return 'received'
  return waivedOn === null ? 'waiting' : 'waived'
}
