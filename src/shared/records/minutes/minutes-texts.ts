import type { RowId } from '../../kernel/ids.ts'
import type { RichText } from '../../text/rich-text/rich-text.ts'
import { byName } from '../meetings/by-name.ts'
import type { AxisSheet, Section } from '../records.ts'
import { axisSheet } from '../roadmap/axis-sheet.ts'
import type { Minutes } from './minutes.ts'

/** One text of minutes, where one writes them. */
export interface MinutesText {
  readonly section: RowId
  readonly record: 'section' | 'axisSheet' | 'fiche' | 'rubricText' | 'followUp' | 'attendance'
  readonly id: RowId
  readonly field: string
  /** What stands above it; `null` for the heading and the text of a section. */
  readonly label: string | null
  /** Words alone, or a text with its marks; an empty one is `null`. */
  readonly value: RichText | string | null
}

/**
 * Every text of minutes in the order in which the page shows them: headings, texts, cells, suites, names of those listed.
 * A table that two sections show is of the first.
 */
export const minutesTexts = (minutes: Minutes): readonly MinutesText[] => {
  const texts = minutes.sections.flatMap((section) => textsOfSection(section, minutes))
  return [...Map.groupBy(texts, ({ id, field }) => `${id}:${field}`).values()].flatMap(([first]) => first ?? [])
}

export const textsOfSection = (section: Section, minutes: Minutes): readonly MinutesText[] => [
  ...(section.kind === 'front' ? [] : [ownText(section, 'title')]),
  ownText(section, 'body'),
  ...textsOfKind(section, minutes),
]

const textsOfKind = (section: Section, minutes: Minutes): readonly MinutesText[] => {
  switch (section.kind) {
    case 'axis':
      return axisTexts(section, minutes)
    case 'fiche':
      return ficheTexts(section, minutes)
    case 'followUps':
      return minutes.followUps.map(({ id, text }) => ({
        ...at(section, 'followUp', id, 'text'),
        label: null,
        value: text,
      }))
    case 'attendance':
      return listedTexts(section, minutes)
    default:
      return []
  }
}

const at = (section: Section, record: MinutesText['record'], id: RowId, field: string) =>
  ({ section: section.id, record, id, field }) as const

const ownText = (section: Section, field: 'title' | 'body'): MinutesText => ({
  ...at(section, 'section', section.id, field),
  label: null,
  value: section[field],
})

const sheetFields = [
  'stakes',
  'restatedStakes',
  'objectives',
  'complements',
  'proposedActions',
  'priorityLabel',
  'priorityActions',
] as const satisfies readonly (keyof AxisSheet)[]

const axisTexts = (section: Section, { axisSheets }: Minutes): readonly MinutesText[] => {
  const sheet = axisSheets.find(({ id }) => id === section.axisSheet)
  if (sheet === undefined) return []
  return sheetFields.map((field) => ({
    ...at(section, 'axisSheet', sheet.id, field),
    label: axisSheet.fields[field].label,
    value: sheet[field],
  }))
}

const ficheTexts = (section: Section, { fiches, rubrics, rubricTexts }: Minutes): readonly MinutesText[] => {
  const fiche = fiches.find(({ id }) => id === section.fiche)
  if (fiche === undefined) return []
  return rubrics.flatMap(({ key, standard, label }): readonly MinutesText[] => {
    if (standard === 'marks') return []
    if (standard !== null) return [{ ...at(section, 'fiche', fiche.id, standard), label, value: fiche[standard] }]
    return rubricTexts
      .filter((one) => one.fiche === fiche.id && one.rubric === key)
      .map(({ id, text }) => ({ ...at(section, 'rubricText', id, 'text'), label, value: text }))
  })
}

/** Who is listed, on one line each. */
const listedTexts = (section: Section, { attendances }: Minutes): readonly MinutesText[] =>
  byName(attendances.filter(({ status }) => status !== null)).map(({ id, lastName, firstName, role, structure }) => ({
    ...at(section, 'attendance', id, 'structure'),
    label: null,
    value: [[lastName, firstName].filter(Boolean).join(' '), role, structure?.replaceAll('\n', ' – ')]
      .filter(Boolean)
      .join(', '),
  }))
