import type { RowId } from '#shared/kernel/ids.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { RemarkPlace } from '#shared/records/minutes/remark.ts'
import type { AxisSheet, Fiche, Section } from '#shared/records/records.ts'
import { axisSheet } from '#shared/records/roadmap/axis-sheet.ts'
import { fiche } from '#shared/records/roadmap/fiche/fiche.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'
import { sectionNames } from './section-names.ts'

/** One written text of the minutes: whose it is, and where it is printed. */
export interface Passage {
  readonly section: Section
  readonly record: 'section' | 'axisSheet' | 'fiche'
  readonly id: RowId
  readonly field: string
  readonly text: RichText
  readonly place: RemarkPlace
}

/** Short names of the cells, as one calls them aloud. */
export const axisCells = {
  stakes: 'enjeux',
  restatedStakes: 'enjeux reformulés',
  objectives: 'objectifs',
  complements: 'compléments d’échanges',
  proposedActions: 'actions proposées',
  priorityActions: 'reformulation',
} as const

export const ficheCells = {
  stakes: 'synthèse des enjeux',
  steps: 'étapes',
  outcomes: 'résultats à trois ans',
  partners: 'partenaires',
  interested: 'qui est directement intéressé',
  conditions: 'conditions de réussite',
  indicators: 'indicateurs de réussite',
  complements: 'échanges complémentaires',
} as const

/** Every written text, in the order it is printed. */
export const passagesOf = (minutes: Minutes): readonly Passage[] => {
  const names = sectionNames(minutes)
  return minutes.sections.flatMap((section) => [
    ...passage(section, { record: 'section', id: section.id, field: 'title' }, section.title, placeOf(section, names)),
    ...passage(section, { record: 'section', id: section.id, field: 'body' }, section.body, placeOf(section, names)),
    ...axisPassages(section, minutes, names),
    ...fichePassages(section, minutes, names),
  ])
}

/** The heading of a section. */
export const placeOf = (section: Section, names: ReadonlyMap<RowId, string>): RemarkPlace => ({
  section: section.id,
  name: names.get(section.id) ?? '',
  label: null,
  quote: null,
})

/** A cell of the axis or fiche that the section shows. */
export const axisCellPlace = (
  section: Section,
  names: ReadonlyMap<RowId, string>,
  field: keyof typeof axisCells,
  sheet: AxisSheet,
): RemarkPlace => {
  const label = (field === 'priorityActions' ? sheet.priorityLabel : null) ?? axisSheet.fields[field].label
  return { ...cellPlace(section, names, axisCells[field]), label }
}

export const ficheCellPlace = (
  section: Section,
  names: ReadonlyMap<RowId, string>,
  field: keyof typeof ficheCells,
): RemarkPlace => ({ ...cellPlace(section, names, ficheCells[field]), label: fiche.fields[field].label })

const cellPlace = (section: Section, names: ReadonlyMap<RowId, string>, cell: string): RemarkPlace => {
  const place = placeOf(section, names)
  return { ...place, name: `${place.name}, ${cell}` }
}

/** The row a section shows. */
export const sheetOf = (section: Section, minutes: Minutes): AxisSheet | null =>
  section.kind === 'axis' ? (minutes.axisSheets.find(({ id }) => id === section.axisSheet) ?? null) : null

export const ficheOf = (section: Section, minutes: Minutes): Fiche | null =>
  section.kind === 'fiche' ? (minutes.fiches.find(({ id }) => id === section.fiche) ?? null) : null

const axisPassages = (section: Section, minutes: Minutes, names: ReadonlyMap<RowId, string>): readonly Passage[] => {
  const sheet = sheetOf(section, minutes)
  if (sheet === null) return []
  return keysOf(axisCells).flatMap((field) =>
    passage(
      section,
      { record: 'axisSheet', id: sheet.id, field },
      sheet[field],
      axisCellPlace(section, names, field, sheet),
    ),
  )
}

const fichePassages = (section: Section, minutes: Minutes, names: ReadonlyMap<RowId, string>): readonly Passage[] => {
  const shown = ficheOf(section, minutes)
  if (shown === null) return []
  return keysOf(ficheCells).flatMap((field) =>
    passage(section, { record: 'fiche', id: shown.id, field }, shown[field], ficheCellPlace(section, names, field)),
  )
}

export const keysOf = <Key extends string>(map: Readonly<Record<Key, unknown>>) => Object.keys(map) as Key[]

const passage = (
  section: Section,
  field: Pick<Passage, 'record' | 'id' | 'field'>,
  text: RichText | null,
  place: RemarkPlace,
): readonly Passage[] => (text === null ? [] : [{ section, ...field, text, place }])
