import { meetingKinds } from '#shared/records/meetings/meeting/meeting.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { departementPhrase } from '#shared/records/workspace/departement.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { doc, inlines, paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Inline, ParagraphStyle, RichText } from '#shared/text/rich-text/rich-text.ts'

/** The title block of minutes that have none, from the espace and the meeting: where the editor starts. */
export const defaultFront = (minutes: Minutes): RichText => {
  const { espace } = minutes
  const lines: readonly (readonly [ParagraphStyle, string | null])[] = [
    ['surtitle', espace?.programmeName ? espace.programmeKind : null],
    ['title', espace?.programmeName || espace?.programmeKind || 'Compte-rendu'],
    ['territory', departementPhrase(espace)],
    ['scope', espace?.scope ? `(${espace.scope})` : null],
    ['meeting', meetingLine(minutes)],
    ['documentKind', 'COMPTE-RENDU DES ÉCHANGES'],
    ['lead', espace?.lead ?? null],
  ]
  return doc(...lines.flatMap(([style, text]) => (text ? [paragraph(withOrdinals(text), style)] : [])))
}

/** « 2e concertation – Secteur Nord – 30 octobre 2024 », without saying twice what the title says. */
export const meetingLine = ({ meeting, sector }: Pick<Minutes, 'meeting' | 'sector'>): string => {
  const title = meeting.title || choiceWord(meetingKinds, meeting.kind ?? 'other')
  const said = title.toLowerCase()
  const others = [sector?.name ? `Secteur ${sector.name}` : null, meeting.date === null ? null : longDate(meeting.date)]
  return [title, ...others.filter((part) => part !== null && !said.includes(part.toLowerCase()))].join(' – ')
}

/** « 2e », « 1er », « 1re »: the letters are raised in text that Concerto composes. */
export const withOrdinals = (text: string): readonly Inline[] =>
  text
    .split(/(?<=(?<![\p{L}\d])\d{1,3})(er|re|e)(?!\p{L})/u)
    .flatMap((part, index) => (index % 2 === 1 ? [plain(part, { type: 'superscript' })] : inlines(part)))
