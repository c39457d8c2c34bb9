import { departementPhrase } from '#shared/domain/espace/departement.ts'
import { shortDate } from '#shared/domain/french-dates.ts'
import type { Minutes } from '#shared/domain/minutes.ts'
import type { MinutesDocument } from '#shared/domain/minutes-document.ts'
import { inlineText } from '#shared/domain/rich-text/plain-text.ts'
import type { ParagraphStyle } from '#shared/domain/rich-text/rich-text.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import { defaultFront, meetingLine } from './front.ts'

/** What the file says of itself, from its own title block, and the foot of its pages. */
export const documentProperties = (minutes: Minutes): Omit<MinutesDocument, 'body'> => {
  const saidBy = frontReader(minutes)
  return {
    title: `Compte-rendu – ${saidBy('meeting') ?? meetingLine(minutes)}`,
    subject: [saidBy('surtitle'), saidBy('title')].filter(Boolean).join(' '),
    author: saidBy('territory') ?? departementPhrase(minutes.espace) ?? 'Secrétariat de la concertation',
    footer: withNoBreakSpaces(minutes.meeting.footer || composedFooter(minutes)),
  }
}

const frontReader = (minutes: Minutes): ((style: ParagraphStyle) => string | null) => {
  const front = minutes.sections.find((section) => section.kind === 'front')?.body ?? defaultFront(minutes)
  const lines = front.content.flatMap((block) =>
    block.type === 'paragraph' ? [{ style: block.attrs?.style ?? null, text: inlineText(block.content) }] : [],
  )
  return (style) =>
    lines
      .find((line) => line.style === style)
      ?.text.replaceAll('\n', ' ')
      .trim() || null
}

/** « Feuille de route « France Numérique Ensemble » – Département du Rhône – 30.10.24 ». */
const composedFooter = (minutes: Minutes): string => {
  const { espace, meeting } = minutes
  const programme = [espace?.programmeKind, espace?.programmeName ? `« ${espace.programmeName} »` : null]
    .filter(Boolean)
    .join(' ')
  return [
    programme || meetingLine(minutes),
    departementPhrase(espace),
    meeting.date === null ? null : shortDate(meeting.date),
  ]
    .filter(Boolean)
    .join(' – ')
}
