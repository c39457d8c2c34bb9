import { counted, inFigures, plural } from '../../text/french-numbers.ts'
import type { Campaign, CampaignActor } from '../records.ts'

/**
 * Where the answer of a structure stands, in the order in which one works through them.
 *
 * - « À envoyer »: nothing is noted as sent to it.
 * - « À relancer »: its workbook was sent, the day that was asked is passed, and nobody reminded it since.
 * - « À corriger »: its workbook came back with cells that could not be taken. It is not received yet.
 * - « Attendus »: it was asked, and there is nothing to do but wait.
 * - « Reçus »: its answer came, and nothing in it is to be corrected. This alone is « reçu », on screen and in workbooks.
 * - « Sans réponse »: it will not answer this time.
 */
export const answerStates = {
  toSend: 'À envoyer',
  overdue: 'À relancer',
  refused: 'À corriger',
  waiting: 'Attendus',
  received: 'Reçus',
  waived: 'Sans réponse',
} as const

export type AnswerState = keyof typeof answerStates

interface Known extends Pick<CampaignActor, 'receivedOn' | 'waivedOn'>, Pick<Campaign, 'dueOn'> {
  /** When it was last noted that it was asked, or asked again: `YYYY-MM-DD`. */
  readonly askedOn: string | null
  /** Cells of its last workbook that could not be taken. */
  readonly refusedCells: number
}

/** @param today `YYYY-MM-DD` */
export const answerState = (
  { receivedOn, waivedOn, dueOn, askedOn, refusedCells }: Known,
  today: string,
): AnswerState => {
  if (refusedCells > 0) return 'refused'
  if (receivedOn !== null) return 'received'
  if (waivedOn !== null) return 'waived'
  if (askedOn === null) return 'toSend'
  return dueOn !== null && dueOn < today && askedOn <= dueOn ? 'overdue' : 'waiting'
}

/** Whether something is still expected of it. */
export const isAwaited = (state: AnswerState): boolean => state !== 'received' && state !== 'waived'

/** How many structures stand where. */
export type AnswerCounts = Readonly<Record<AnswerState, number>>

export const countAnswers = (states: readonly AnswerState[]): AnswerCounts => {
  const counts = { toSend: 0, overdue: 0, refused: 0, waiting: 0, received: 0, waived: 0 }
  for (const state of states) counts[state] += 1
  return counts
}

export const totalAnswers = (counts: AnswerCounts): number => Object.values(counts).reduce((sum, n) => sum + n, 0)

/** What is said of an answer that came without any figure. */
export const bareWords = 'reçue, sans chiffre'

/** « dont un sans chiffre », of those received; nothing when all have some. */
export const bareAmong = (bare: number): readonly string[] =>
  bare === 0 ? [] : [`dont ${counted(bare, 'sans chiffre', 'sans chiffre')}`]

/** « 8 classeurs reçus sur 12, dont un sans chiffre, un à corriger ». @param bare received, without any figure */
export const receivedWords = (counts: AnswerCounts, bare: number): string => {
  const { received, refused } = counts
  return [
    `${plural(received, 'classeur reçu', 'classeurs reçus')} sur ${inFigures(totalAnswers(counts))}`,
    ...bareAmong(bare),
    ...(refused === 0 ? [] : [counted(refused, 'à corriger', 'à corriger')]),
  ].join(', ')
}
