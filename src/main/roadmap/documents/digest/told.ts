import { slotWords } from '#main/office/paper/heading.ts'
import { meetingKinds } from '#shared/records/meetings/meeting/meeting.ts'
import type { Meeting } from '#shared/records/records.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { choiceWord } from '#shared/text/newer.ts'
import type { DigestFacts, FicheMove, ToldNews } from './digest.ts'

/** How a letter and the list of what it holds name things. */

export const newsTitle = ({ item }: ToldNews): string => item.title ?? 'Actualité sans titre'

/** Who tells it, and where. */
export const newsFacts = ({ item, actor }: ToldNews, { sectors }: Pick<DigestFacts, 'sectors'>): readonly string[] => {
  const sector = item.sector === null ? null : (sectors.find(({ id }) => id === item.sector)?.name ?? null)
  return [...(actor === null ? [] : [actor]), ...(sector === null ? [] : [`secteur ${sector}`])]
}

export const meetingTitle = ({ title, kind }: Meeting): string => title || choiceWord(meetingKinds, kind ?? 'other')

/** « de 9 h 00 à 12 h 00, Salle des fêtes ». */
export const meetingFacts = (meeting: Meeting): readonly string[] =>
  [slotWords(meeting), meeting.place ?? (meeting.onlineLink === null ? null : 'En visioconférence')].filter(
    (fact) => fact !== null,
  )

/** « de « À venir » à « En cours », le 3 novembre 2026 ». */
export const moveWords = ({ from, to, on }: FicheMove): string =>
  from === null ? `nouvelle fiche, ${quoted(to)}` : `de ${quoted(from)} à ${quoted(to)}, le ${longDate(on)}`

const quoted = (text: string): string => `« ${text} »`
