import { withOrdinals } from '#main/office/paper/front.ts'
import { heading, organisation, programme, roadmapLine } from '#main/office/paper/heading.ts'
import { typeset } from '#main/office/paper/typeset.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { longDate, shortDate } from '#shared/text/french-dates.ts'
import { bullets, doc, paragraph } from '#shared/text/rich-text/build.ts'
import type { Block, ListItem } from '#shared/text/rich-text/rich-text.ts'
import { comingPart } from './coming-part.ts'
import { followUpsPart } from './follow-ups-part.ts'
import { decisionBlocks, figureBlocks, headline, latePoints, movedPoints } from './in-brief.ts'
import { indicatorsPart } from './indicators-part.ts'
import { latePart } from './late.ts'
import { moneyPart } from './money-part.ts'
import { movesPart } from './moves-part.ts'
import type { ReportPart } from './parts.ts'
import type { Report } from './report.ts'

/**
 * What happened between two days, for a committee or somebody elected: the first page says what moved, what is late and what is
 * to be decided; those that follow tell it line by line. A part without anything is one sentence.
 */
export const composeReport = (report: Report): ComposedDocument => {
  const { espace, from, to } = report
  const parts = partsOf.map((part) => part(report))
  return {
    title: reportName,
    subject: programme(espace) ?? 'Inclusion numérique',
    author: organisation(espace),
    footer: withNoBreakSpaces(`${reportName} – du ${shortDate(from)} au ${shortDate(to)}`),
    sheet: 'synthesis',
    pictures: [],
    body: typeset(doc(...inBrief(report, parts), ...inDetail(parts))),
  }
}

export const reportName = 'Rapport de situation'

const partsOf = [movesPart, latePart, indicatorsPart, followUpsPart, moneyPart, comingPart]

const inBrief = (report: Report, parts: readonly ReportPart[]): readonly Block[] => {
  const { espace, from, to, committee } = report
  const figures = figureBlocks(report)
  const decided = committee === null ? 'Ce qui est à décider' : `Ce qui est à décider le ${longDate(committee)}`
  return [
    paragraph(roadmapLine(espace), 'surtitle'),
    paragraph(reportName, 'title'),
    paragraph(
      withOrdinals(`Du ${longDate(from)} au ${longDate(to)}, d’après ce qui est noté dans Concerto`),
      'territory',
    ),
    paragraph(headline(report), 'lead'),
    heading('Ce qui a bougé'),
    ...pointsOr(movedPoints(report), 'Rien n’a bougé entre ces deux jours.'),
    heading('Ce qui est en retard'),
    ...pointsOr(latePoints(report), 'Rien n’est en retard.'),
    heading(decided),
    ...decisionBlocks(report),
    ...(figures.length === 0 ? [] : [heading('Où en sont les chiffres'), ...figures]),
    ...nothingNote(parts),
  ]
}

const pointsOr = (points: readonly ListItem[], sentence: string): readonly Block[] =>
  points.length === 0 ? [paragraph(sentence)] : [bullets(...points)]

/** What the first page does not say by itself. */
const nothingNote = (parts: readonly ReportPart[]): readonly Block[] => {
  const sentences = parts.flatMap((part) => (part.kind === 'nothing' ? (part.sentence ?? []) : []))
  return sentences.length === 0 ? [] : [paragraph(sentences.join(' '), 'note')]
}

/** What is told line by line, from the second page on. */
const inDetail = (parts: readonly ReportPart[]): readonly Block[] =>
  parts
    .flatMap((part) => (part.kind === 'told' ? [part] : []))
    .flatMap(({ title, blocks }, rank) => [heading(title, { newPage: rank === 0 }), ...blocks])
