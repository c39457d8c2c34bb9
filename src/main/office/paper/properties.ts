import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { Meeting } from '#shared/records/records.ts'
import { departementPhrase } from '#shared/records/workspace/departement.ts'
import { shortDate } from '#shared/text/french-dates.ts'
import { doc } from '#shared/text/rich-text/build.ts'
import { inlineText } from '#shared/text/rich-text/plain-text.ts'
import type { ParagraphStyle, RichText } from '#shared/text/rich-text/rich-text.ts'
import { defaultFront, meetingLine } from './front.ts'

/** What the file says of itself, from its own title block, and the foot of its pages. */
export const documentProperties = (minutes: Minutes): Omit<ComposedDocument, 'body' | 'pictures'> => {
  const front = frontOf(minutes)
  const saidBy = readerOf(front)
  return {
    title: `Compte-rendu – ${saidBy('meeting') ?? meetingLine(minutes)}`,
    subject: [saidBy('surtitle'), saidBy('title')].filter(Boolean).join(' '),
    author: saidBy('territory') ?? departementPhrase(minutes.espace) ?? 'Secrétariat de la concertation',
    footer: withNoBreakSpaces(minutes.meeting.footer || composedFooter(front, minutes.meeting)),
  }
}

type SaidBy = (style: ParagraphStyle) => string | null

/** The title block that is printed: minutes that have one without a word print none. */
const frontOf = (minutes: Minutes): RichText => {
  const section = minutes.sections.find(({ kind }) => kind === 'front')
  return section === undefined ? defaultFront(minutes) : (section.body ?? doc())
}

const readerOf = (front: RichText): SaidBy => {
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
export const composedFooter = (front: RichText, { title: named, date }: Pick<Meeting, 'title' | 'date'>): string => {
  const saidBy = readerOf(front)
  const title = saidBy('title')
  const surtitle = saidBy('surtitle')
  const programme = title !== null && surtitle !== null ? `${surtitle} « ${unquoted(title)} »` : title
  return [programme ?? named, saidBy('territory'), date === null ? null : shortDate(date)].filter(Boolean).join(' – ')
}

const unquoted = (title: string): string => title.replace(/^[“"«]\s*|\s*[”"»]$/gu, '')
