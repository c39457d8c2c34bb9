import type { AnswerCounts, CampaignPage, CampaignStructure } from '#shared/contract/indicators/campaigns.ts'
import type { Campaign } from '#shared/records/records.ts'
import { frequencies, frequencyOf, isPeriod, longPeriod, type Period } from '#shared/text/period.ts'
import { longDate, shortDate } from '../../words/dates.ts'
import { counted, plural, sentenceCase } from '../../words/numbers.ts'

export const campaignTitle = ({ name }: Pick<Campaign, 'name'>): string => name ?? 'Campagne sans nom'

const totalOf = (counts: AnswerCounts): number => counts.waiting + counts.refused + counts.received + counts.waived

export const awaitedOf = ({ waiting, refused }: AnswerCounts): number => waiting + refused

/** « 8 classeurs reçus sur 12 ». */
export const progressWords = (counts: AnswerCounts): string =>
  `${plural(counts.received, 'classeur reçu', 'classeurs reçus')} sur ${totalOf(counts)}`

/** From 0 to 100. */
export const progressPercent = (counts: AnswerCounts): number =>
  totalOf(counts) === 0 ? 0 : Math.round((100 * counts.received) / totalOf(counts))

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

/** What was done about it: « relance notée le 20 oct. », « aucune relance notée ». */
export const relanceWords = ({ remindedOn, madeOn }: Pick<CampaignStructure, 'remindedOn' | 'madeOn'>): string => {
  if (remindedOn !== null) return `relance notée le ${shortDate(remindedOn)}`
  return madeOn === null ? 'classeur pas encore préparé' : 'aucune relance notée'
}

/** What the mails are for: « Préparer les trois relances » once every workbook left. */
export const mailsWords = (page: CampaignPage): string =>
  page.counts.waiting === 0 || page.structures.some(isToMake)
    ? 'Voir les courriels'
    : prepareRelancesWords(page.counts.waiting)

/** Waited for, and without a workbook yet. */
export const isToMake = ({ state, madeOn }: CampaignStructure): boolean => state === 'waiting' && madeOn === null

/** « Préparer les trois relances ». */
export const prepareRelancesWords = (count: number): string =>
  count < 2 ? 'Préparer la relance' : `Préparer les ${counted(count, 'relance', 'relances', 'f')}`

/** « Préparer les 12 classeurs ». */
export const prepareWorkbooksWords = (count: number): string =>
  count < 2 ? 'Préparer le classeur' : `Préparer les ${counted(count, 'classeur', 'classeurs')}`

/** « Deux cellules refusées ». */
export const refusedWords = (count: number): string => counted(count, 'cellule refusée', 'cellules refusées', 'f')
