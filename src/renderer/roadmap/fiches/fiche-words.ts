import type { FicheList, NamedMeeting } from '#shared/contract/roadmap/fiches.ts'
import { longDate } from '../../words/dates.ts'
import { agree, counted, plural, sentenceCase } from '../../words/numbers.ts'
import { quoted } from '../../words/spaces.ts'

export const ficheTitle = (title: string | null): string => title ?? 'Fiche-action sans intitulé'

/** « Axe 1 – Équiper et accompagner ». */
export const axisName = (axis: Pick<FicheList['axes'][number], 'number' | 'title'> | undefined): string => {
  if (axis === undefined) return 'Dans aucun axe'
  return [axis.number === null ? 'Axe' : `Axe ${axis.number}`, axis.title].filter((part) => part !== null).join(' – ')
}

/** « 12 fiches-actions, dont deux en retard et une sans porteur. » */
export const fichesSentence = (
  total: number,
  { late, bearerless }: { readonly late: number; readonly bearerless: number },
): string => {
  const of = (count: number, what: string) => (count === 0 ? [] : [agree(total, what, counted(count, what, what, 'f'))])
  const parts = [...of(late, 'en retard'), ...of(bearerless, 'sans porteur')]
  const all = plural(total, 'fiche-action', 'fiches-actions')
  return parts.length === 0 ? `${all}.` : `${all}, ${agree(total, '', 'dont ')}${parts.join(' et ')}.`
}

export const removedSentence = (title: string | null): string => `Supprimée\u00a0: ${quoted(ficheTitle(title))}`

export const movedSentence = (axis: string): string => sentenceCase(`déplacée vers ${quoted(axis)}`)

/** How a meeting is named by its day, else by its title. */
export const meetingDay = ({ date, title }: NamedMeeting): string => (date === null ? title : longDate(date))
