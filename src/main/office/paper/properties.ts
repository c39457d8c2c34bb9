import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { departementPhrase } from '#shared/records/workspace/departement.ts'
import { shortDate } from '#shared/text/french-dates.ts'
import { inlineText } from '#shared/text/rich-text/plain-text.ts'
import type { ParagraphStyle } from '#shared/text/rich-text/rich-text.ts'
import { defaultFront, meetingLine } from './front.ts'

/** What the file says of itself, from its own title block, and the foot of its pages. */
export const documentProperties = (minutes: Minutes): Omit<ComposedDocument, 'body' | 'pictures'> => {
  const saidBy = frontReader(minutes)
  return {
    title: `Compte-rendu – ${saidBy('meeting') ?? meetingLine(minutes)}`,
    subject: [saidBy('surtitle'), saidBy('title')].filter(Boolean).join(' '),
    author: saidBy('territory') ?? departementPhrase(minutes.espace) ?? 'Secrétariat de la concertation',
    footer: withNoBreakSpaces(minutes.meeting.footer || composedFooter(minutes, saidBy)),
  }
}

type SaidBy = (style: ParagraphStyle) => string | null

const frontReader = (minutes: Minutes): SaidBy => {
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

/**
 * « Feuille de route « France Numérique Ensemble » – Département du Rhône – 30.10.24 », in the words of the document's
 * own title block: minutes of something else must not be signed with the roadmap's name.
 */
const composedFooter = ({ meeting }: Minutes, saidBy: SaidBy): string => {
  const title = saidBy('title')
  const surtitle = saidBy('surtitle')
  const programme = title !== null && surtitle !== null ? `${surtitle} « ${unquoted(title)} »` : title
  return [programme ?? meeting.title, saidBy('territory'), meeting.date === null ? null : shortDate(meeting.date)]
    .filter(Boolean)
    .join(' – ')
}

const unquoted = (title: string): string => title.replace(/^[“"«]\s*|\s*[”"»]$/gu, '')
