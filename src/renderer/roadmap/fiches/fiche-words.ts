import type { FicheList, NamedMeeting } from '#shared/contract/roadmap/fiches.ts'
import { longDate } from '../../words/dates.ts'
import { counted, plural, sentenceCase } from '../../words/numbers.ts'
import { quoted } from '../../words/spaces.ts'

export const ficheTitle = (title: string | null): string => title ?? 'Fiche-action sans intitulé'

/** « Axe 1 – Équiper et accompagner ». */
export const axisName = (axis: Pick<FicheList['axes'][number], 'number' | 'title'> | undefined): string => {
  if (axis === undefined) return 'Sans axe'
  return [axis.number === null ? 'Axe' : `Axe ${axis.number}`, axis.title].filter((part) => part !== null).join(' – ')
}

/** « 12 fiches-actions, dont deux en retard et une sans porteur. » */
export const fichesSentence = (
  total: number,
  { late, bearerless }: { readonly late: number; readonly bearerless: number },
): string => {
  const parts = [
    ...(late === 0 ? [] : [`${counted(late, 'en retard', 'en retard', 'f')}`]),
    ...(bearerless === 0 ? [] : [`${counted(bearerless, 'sans porteur', 'sans porteur', 'f')}`]),
  ]
  const all = plural(total, 'fiche-action', 'fiches-actions')
  return parts.length === 0 ? `${all}.` : `${all}, dont ${parts.join(' et ')}.`
}

export const removedSentence = (title: string | null): string => `Supprimée\u00a0: ${quoted(ficheTitle(title))}`

export const movedSentence = (axis: string): string => sentenceCase(`déplacée vers ${quoted(axis)}`)

/** How a meeting is named by its day, else by its title. */
export const meetingDay = ({ date, title }: NamedMeeting): string => (date === null ? title : longDate(date))
