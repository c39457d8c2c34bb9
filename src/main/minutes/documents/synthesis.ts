import { listedPeople } from '#main/office/discretion/listed-people.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { paragraph } from '#shared/text/rich-text/build.ts'
import { type Block, type Paragraph, pointStyles, type Table } from '#shared/text/rich-text/rich-text.ts'
import { isHeading, onSamePage } from './extract.ts'
import { withBody } from './with-body.ts'

/**
 * The short of minutes: title block, headings and who speaks under them, axis tables, decisions; the attendance list is
 * counted, texts are left.
 */
export const synthesisOf = (document: ComposedDocument): ComposedDocument => {
  const blocks = document.body.content
  const start = blocks.findIndex(isHeading)
  if (start < 0) return document
  return withBody(document, [...blocks.slice(0, start), ...blocks.slice(start).flatMap(shortened)])
}

const shortened = (block: Block): readonly Block[] => {
  if (block.type === 'heading') return [onSamePage(block)]
  if (block.type === 'paragraph') return isSpeaker(block) || isDecision(block) ? [block] : []
  if (block.type !== 'table') return []
  switch (block.attrs?.holds) {
    case 'axis':
    case 'followUps':
      return [block]
    case 'attendance':
      return [paragraph(withNoBreakSpaces(countSentence(block)))]
    default:
      return []
  }
}

/** A heading often calls them: « Ouverture de la séance par ». */
const isSpeaker = ({ attrs }: Paragraph): boolean => attrs?.style === 'speaker' || attrs?.style === 'speakerRole'

/** A point said to be a decision, as its label tells. */
const isDecision = ({ content }: Paragraph): boolean => {
  const label = content?.[0]
  return label?.type === 'text' && label.text.replaceAll('\u00a0', ' ').startsWith(`${pointStyles.decision} :`)
}

/** « 14 personnes présentes. Personnes excusées : 2. » */
const countSentence = (table: Table): string =>
  listedPeople(table)
    .map(({ label, people: { length } }) =>
      label === null
        ? `${length} ${length > 1 ? 'personnes présentes' : 'personne présente'}.`
        : `${label} : ${length}.`,
    )
    .join(' ')
