import type { CampaignActor } from '../records.ts'

/** Where the answer of a structure stands, in the order in which one works through them. */
export const answerStates = {
  toSend: 'À envoyer',
  waiting: 'À relancer',
  refused: 'À corriger',
  received: 'Reçus',
  waived: 'Sans réponse',
} as const

export type AnswerState = keyof typeof answerStates

interface Known {
  /** Whether it is noted that it was asked. */
  readonly told: boolean
  /** Cells of its last workbook that could not be taken. */
  readonly refusedCells: number
}

export const answerState = (
  { receivedOn, waivedOn }: Pick<CampaignActor, 'receivedOn' | 'waivedOn'>,
  { told, refusedCells }: Known,
): AnswerState => {
  if (refusedCells > 0) return 'refused'
  if (receivedOn !== null) return 'received'
  if (waivedOn !== null) return 'waived'
  return told ? 'waiting' : 'toSend'
}

/** Whether something is still expected of it. */
export const isAwaited = (state: AnswerState): boolean =>
  state === 'toSend' || state === 'waiting' || state === 'refused'
