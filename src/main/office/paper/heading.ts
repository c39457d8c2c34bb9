import { sentenceCase, withNoBreakSpaces } from '#shared/kernel/typography.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { isOff } from '#shared/records/meetings/meeting/is-off.ts'
import type { Espace, Meeting } from '#shared/records/records.ts'
import { departementPhrase } from '#shared/records/workspace/departement.ts'
import { fullDate, longDate } from '#shared/text/french-dates.ts'
import { hour } from '#shared/text/french-hours.ts'
import { doc, paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, Heading } from '#shared/text/rich-text/rich-text.ts'
import { meetingLine, withOrdinals } from './front.ts'
import type { PlannedMeeting } from './paper.ts'
import { typeset } from './typeset.ts'

/** What every paper of a meeting says of itself and of its day. */

/** « Département du Rhône »; the secretariat when the espace has no name. */
export const organisation = (espace: Espace | null): string =>
  departementPhrase(espace) ?? 'Secrétariat de la coordination'

/** « Feuille de route « France Numérique Ensemble » »; `null` when nothing names the roadmap. */
export const programme = (espace: Espace | null): string | null => {
  if (!espace?.programmeName) return espace?.programmeKind || null
  return espace.programmeKind ? `${espace.programmeKind} « ${espace.programmeName} »` : espace.programmeName
}

/** The roadmap and whoever keeps it, on one line: what stands over the title of a paper. */
export const roadmapLine = (espace: Espace | null): string =>
  [programme(espace), organisation(espace)].filter((part) => part !== null).join(' – ')

/** « 2e concertation – Secteur Nord », its date left to the facts. */
export const meetingName = ({ meeting, sector }: PlannedMeeting): string =>
  meetingLine({ meeting: { ...meeting, date: null }, sector })

/** « Mercredi 30 octobre 2024, de 9 h 00 à 12 h 30 »; `null` without a day. */
export const whenLine = (meeting: Meeting): string | null =>
  meeting.date === null
    ? null
    : sentenceCase([fullDate(meeting.date), slotWords(meeting)].filter((part) => part !== null).join(', '))

/** When and where it is held. @param undated what is said of a day that is not known; `null`: nothing */
export const placeAndTime = ({ meeting }: PlannedMeeting, undated: string | null = 'Date à préciser'): string =>
  [whenLine(meeting) ?? undated, meeting.place].filter(Boolean).join(' – ')

/** What stands over a paper: the roadmap, what the paper is, the meeting, then when and where. */
export const titleBlock = (planned: PlannedMeeting, title: string, undated?: null): readonly Block[] => [
  paragraph(roadmapLine(planned.espace), 'surtitle'),
  paragraph(title, 'title'),
  paragraph(withOrdinals(meetingName(planned)), 'meeting'),
  paragraph(withOrdinals(placeAndTime(planned, undated)), 'territory'),
]

/** « de 9 h 00 à 12 h 30 », « à partir de 9 h 00 », « jusqu’à 12 h 30 »; `null` when no hour is known. */
export const slotWords = ({ startsAt, endsAt }: Pick<Meeting, 'startsAt' | 'endsAt'>): string | null => {
  if (startsAt !== null && endsAt !== null) return `de ${hour(startsAt)} à ${hour(endsAt)}`
  if (startsAt !== null) return `à partir de ${hour(startsAt)}`
  return endsAt === null ? null : `jusqu’à ${hour(endsAt)}`
}

/** @param kind « Convocation » */
export const properties = (
  kind: string,
  planned: PlannedMeeting,
): Pick<ComposedDocument, 'title' | 'subject' | 'author' | 'footer'> => {
  const { meeting, espace } = planned
  const title = `${kind} – ${meetingName(planned)}`
  const day = meeting.date === null || isOff(meeting) ? null : longDate(meeting.date)
  return {
    title,
    subject: programme(espace) ?? 'Inclusion numérique',
    author: organisation(espace),
    footer: withNoBreakSpaces([title, day].filter((part) => part !== null).join(' – ')),
  }
}

/** A paper of a meeting, without pictures. @param kind « Ordre du jour » */
export const paperOf = (kind: string, planned: PlannedMeeting, blocks: readonly Block[]): ComposedDocument => ({
  ...properties(kind, planned),
  pictures: [],
  body: typeset(doc(...blocks)),
})

export const heading = (text: string, more: { readonly newPage?: boolean; readonly cut?: boolean } = {}): Heading => ({
  type: 'heading',
  attrs: { level: 1, ...more },
  content: [plain(text)],
})
