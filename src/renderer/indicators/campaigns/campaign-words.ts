import type { CampaignStructure, CampaignSummary } from '#shared/contract/indicators/campaigns.ts'
import { type AnswerCounts, totalAnswers } from '#shared/records/indicators/answer-state.ts'
import type { Campaign } from '#shared/records/records.ts'
import { frequencies, frequencyOf, isPeriod, longPeriod, type Period } from '#shared/text/period.ts'
import { longDate, shortDate } from '../../words/dates.ts'
import { agree, counted, sentenceCase } from '../../words/numbers.ts'

export const campaignTitle = ({ name }: Pick<Campaign, 'name'>): string => name ?? 'Campagne sans nom'

export const awaitedOf = (counts: AnswerCounts): number => totalAnswers(counts) - counts.received - counts.waived

/** Asked, and awaited still: what may be asked again. */
export const silentOf = (counts: AnswerCounts): number => awaitedOf(counts) - counts.toSend

/** From 0 to 100. */
export const progressPercent = (counts: AnswerCounts): number =>
  totalAnswers(counts) === 0 ? 0 : Math.round((100 * counts.received) / totalAnswers(counts))

/** Under the address that workbooks come back to. */
export const replyToWords =
  'Le courriel où l’on vous renvoie les classeurs. Laissé vide\u00a0: en réponse à votre message.'

/** « Du 1er au 24 octobre 2025 ». */
export const openWords = ({ opensOn, dueOn, closedOn }: Campaign): string => {
  if (closedOn !== null) return `Close le ${longDate(closedOn)}`
  if (dueOn === null) return opensOn === null ? 'Sans échéance' : `Ouverte le ${longDate(opensOn)}`
  return opensOn === null ? `Jusqu’au ${longDate(dueOn)}` : `Du ${longDate(opensOn)} au ${longDate(dueOn)}`
}

export const periodWords = (period: string | null): string =>
  period !== null && isPeriod(period) ? sentenceCase(longPeriod(period)) : 'Période inconnue'

/** Periods by how often they come, to choose from. */
export const periodOptions = (periods: readonly Period[]) =>
  [...Map.groupBy(periods, frequencyOf)].map(([frequency, own]) => ({
    group: frequencies[frequency],
    items: own.map((period) => ({ value: period as string, label: periodWords(period) })),
  }))

/** What is noted of it: « relance notée le 20 oct. », « envoi noté le 5 oct. », « classeur préparé le 3 oct., aucun envoi noté ». */
export const askedWords = ({
  remindedOn,
  sentOn,
  madeOn,
}: Pick<CampaignStructure, 'remindedOn' | 'sentOn' | 'madeOn'>): string => {
  if (remindedOn !== null) return `relance notée le ${shortDate(remindedOn)}`
  if (sentOn !== null) return `envoi noté le ${shortDate(sentOn)}`
  return madeOn === null ? 'aucun envoi noté' : `classeur préparé le ${shortDate(madeOn)}, aucun envoi noté`
}

/** What is to be done today: « Envoyer les 12 classeurs », « Relancer les trois structures »; `null`: nothing but to wait. */
export const nextWords = ({ send, remind }: CampaignSummary['due']): string | null => {
  if (send > 0) return agree(send, 'Envoyer le classeur', `Envoyer les ${counted(send, 'classeur', 'classeurs')}`)
  if (remind === 0) return null
  return agree(remind, 'Relancer la structure', `Relancer les ${counted(remind, 'structure', 'structures', 'f')}`)
}

/** « Relancer quand même les quatre structures », who have until a day that is not passed. */
export const earlyWords = (waiting: number): string =>
  `Relancer quand même ${agree(waiting, 'la structure attendue', `les ${counted(waiting, 'structure attendue', 'structures attendues', 'f')}`)}`

/** « Enregistrer les 12 classeurs seuls », without the mails they go by. */
export const saveWorkbooksWords = (count: number): string =>
  agree(count, 'Enregistrer le classeur seul', `Enregistrer les ${counted(count, 'classeur seul', 'classeurs seuls')}`)

/** « C’est fait, réponses attendues au plus tard le 21 décembre 2026 ». */
export const allSentWords = ({ dueOn }: Pick<Campaign, 'dueOn'>): string =>
  dueOn === null
    ? 'C’est fait, les réponses sont attendues'
    : `C’est fait, réponses attendues au plus tard le ${longDate(dueOn)}`

/** « deux cellules à corriger ou à remplir ». */
export const refusedWords = (count: number): string =>
  counted(count, 'cellule à corriger ou à remplir', 'cellules à corriger ou à remplir', 'f')
