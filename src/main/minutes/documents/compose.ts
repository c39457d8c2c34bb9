import { defaultFront } from '#main/office/paper/front.ts'
import { bandRow } from '#main/office/paper/grid.ts'
import { documentProperties } from '#main/office/paper/properties.ts'
import { typeset } from '#main/office/paper/typeset.ts'
import { axisTable } from '#main/roadmap/documents/axis-table.ts'
import { ficheName } from '#main/roadmap/documents/fiche/fiche-name.ts'
import { printedRubrics, rubricRows } from '#main/roadmap/documents/fiche/rubric-rows.ts'
import { threadBlocks } from '#main/roadmap/documents/thread-blocks.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { Section } from '#shared/records/records.ts'
import { newer, newerWords } from '#shared/text/newer.ts'
import { doc, paragraph, plain } from '#shared/text/rich-text/build.ts'
import { languageOf } from '#shared/text/rich-text/language-of.ts'
import { isEmpty } from '#shared/text/rich-text/plain-text.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'
import { attendanceTable } from './attendance-table.ts'
import { followUpsTable } from './follow-ups-table.ts'
import { headingMaker } from './headings.ts'
import { withMeetingFacts } from './meeting-facts.ts'
import { nextMeetingBlocks } from './next-meeting-blocks.ts'
import { withPointLabels } from './point-labels.ts'

/** The minutes as a document: title block, numbered sections, tables, page breaks, French typography. */
export const composeMinutes = (minutes: Minutes): ComposedDocument => {
  const hasFront = minutes.sections.some((section) => section.kind === 'front')
  const front = hasFront ? [] : withMeetingFacts(defaultFront(minutes), minutes.meeting)
  const heading = headingMaker(minutes)
  const sections = minutes.sections.flatMap((section) => [
    ...heading(section),
    ...textOf(section, minutes),
    ...tableOf(section, minutes),
  ])
  const written = doc(...front, ...sections, ...nextMeetingBlocks(minutes))
  return {
    ...documentProperties(minutes),
    language: languageOf(written),
    body: typeset(withPointLabels(written)),
    pictures: minutes.pictures,
  }
}

/** What was written; of a point that was not come to, that it was not. */
const textOf = ({ kind, body, agendaItem }: Section, { meeting, untreated }: Minutes): readonly Block[] => {
  if (kind === 'front') return withMeetingFacts(body ?? doc(), meeting)
  if (kind === 'text' && isEmpty(body) && agendaItem !== null && untreated.includes(agendaItem))
    return [paragraph([plain('Non traité', { type: 'italic' })])]
  return body?.content ?? []
}

/** What the kind of a section adds after its text. */
const tableOf = (section: Section, minutes: Minutes): readonly Block[] => {
  switch (section.kind) {
    case 'axis':
      return [...axisTable(section.axisSheet, minutes), ...threadsIn(section, minutes)]
    case 'fiche':
      return [...ficheGrid(section.fiche, minutes), ...threadsIn(section, minutes)]
    case 'attendance':
      return attendanceTable(minutes.attendances, minutes.meeting)
    case 'followUps':
      return followUpsTable(minutes.followUps)
    case newer:
      return [paragraph(newerWords, 'note')]
    default:
      return []
  }
}

/** After the grid of a section that asks for them. */
const threadsIn = ({ id }: Section, { threads }: Minutes): readonly Block[] =>
  threadBlocks(threads.find(({ section }) => section === id)?.threads ?? [])

/** A fiche-action under its labels; nothing when the section points to no fiche. */
const ficheGrid = (id: RowId | null, { fiches, axes, rubrics, rubricTexts }: Minutes): readonly Block[] => {
  const fiche = fiches.find((candidate) => candidate.id === id)
  if (fiche === undefined) return []
  const title = ficheName(fiche, axes.find((candidate) => candidate.id === fiche.axis)?.number ?? null)
  const written = { fiche, rubrics, rubricTexts }
  return [
    {
      type: 'table',
      attrs: { look: 'grid', widths: [60, 40], title, description, holds: 'fiche' },
      content: [bandRow(title), ...rubricRows(printedRubrics(written), written)],
    },
  ]
}

const description =
  'Deux colonnes. Chaque ligne de libellés ombrés précède les contenus : enjeux, étapes et résultats attendus, partenaires, conditions et indicateurs de réussite, faisabilité et impact.'
