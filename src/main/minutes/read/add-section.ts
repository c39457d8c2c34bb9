import { missing } from '#main/kit/demand.ts'
import { positionAfter } from '#main/kit/positions.ts'
import { defaultFront } from '#main/office/paper/front.ts'
import type { IdSource, RowId } from '#shared/kernel/ids.ts'
import { whereHeld } from '#shared/records/holds.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { sectionKinds } from '#shared/records/minutes/section.ts'
import { type AgendaItem, type Axis, type Fiche, records } from '#shared/records/records.ts'
import { type FieldsOf, type RowWrite, write } from '#shared/records/row-write.ts'
import { line } from '#shared/text/rich-text/build.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'

export interface SectionWanted {
  /** Of what has a place of its own in minutes, nothing is asked: the title block heads them, the two lists end them. */
  readonly after: RowId | null
  readonly kind: keyof typeof sectionKinds
  readonly level: number
  /** The point of the agenda it is written at. */
  readonly point?: AgendaItem
  /** What a table of an axis, or a fiche, is of, when it is known; made new otherwise. */
  readonly axis?: KnownAxis
  readonly fiche?: Fiche
}

/** An axis that a meeting works on again, and the stakes that an earlier one found for it. */
export interface KnownAxis {
  readonly axis: Axis
  readonly stakes: RichText | null
}

/** The writes that add a section; an axis or a fiche comes with its axis and its empty grid. */
export const decideSection = (
  minutes: Minutes,
  wanted: SectionWanted,
  ids: IdSource,
): { readonly id: RowId; readonly writes: readonly RowWrite[] } => {
  const id = ids.row()
  const section: SectionWrite = (values) => ({
    record: 'section',
    id,
    values: {
      meeting: minutes.meeting.id,
      position: positionAfter(minutes.sections, placeOf(minutes, wanted), () => missing('section')),
      kind: wanted.kind,
      level: wanted.level,
      numbering: wanted.level === 1 ? 'auto' : 'none',
      ...(wanted.point === undefined ? {} : { agendaItem: wanted.point.id }),
      ...values,
    },
  })
  switch (wanted.kind) {
    case 'front':
      return { id, writes: [section({ numbering: 'none', body: defaultFront(minutes) })] }
    case 'text':
      return { id, writes: [section(wanted.point?.title ? { title: line(wanted.point.title) } : {})] }
    case 'attendance':
      return { id, writes: [section({ title: line('Participants') })] }
    case 'followUps':
      return { id, writes: [section({ title: line('Décisions et suites à donner') })] }
    case 'axis':
      return { id, writes: axisWrites(minutes, ids, wanted.axis, section) }
    case 'fiche':
      return { id, writes: ficheWrites(minutes, wanted, ids, section) }
  }
}

/** What it comes after. Minutes end by what was decided and asked, then by those who came. */
const placeOf = ({ sections }: Minutes, { kind, after }: SectionWanted): RowId | null => {
  if (kind === 'front') return null
  if (kind === 'attendance') return sections.at(-1)?.id ?? null
  if (kind === 'followUps') return sections.findLast((section) => section.kind !== 'attendance')?.id ?? null
  return after
}

type SectionWrite = (values: FieldsOf<'section'>) => RowWrite

const axisWrites = (
  minutes: Minutes,
  ids: IdSource,
  known: KnownAxis | undefined,
  section: SectionWrite,
): readonly RowWrite[] => {
  const number = known?.axis.number ?? 1 + Math.max(0, ...minutes.axes.map((axis) => axis.number ?? 0))
  const axis = known?.axis.id ?? ids.row()
  const axisSheet = ids.row()
  return [
    ...(known === undefined ? [write('axis', axis, { number: whereHeld(records.axis.fields.number, number) })] : []),
    { record: 'axisSheet', id: axisSheet, values: { axis, ...(known?.stakes ? { stakes: known.stakes } : {}) } },
    section({ axisSheet, numbering: 'none', title: axisHeading(number, known?.axis.title ?? '') }),
  ]
}

const ficheWrites = (
  minutes: Minutes,
  { fiche: known, after }: SectionWanted,
  ids: IdSource,
  section: SectionWrite,
): readonly RowWrite[] => {
  const fiche = known?.id ?? ids.row()
  const number = known?.number ?? 1 + minutes.fiches.length
  return [
    ...(known === undefined
      ? [
          write('fiche', fiche, {
            number: whereHeld(records.fiche.fields.number, number),
            axis: axisAbove(minutes, after),
            sector: minutes.meeting.sector,
          }),
        ]
      : []),
    section({ fiche, numbering: 'none', title: line(`Action ${number}\u00a0: ${known?.title ?? ''}`) }),
  ]
}

/** The axis being worked on: that of the last table above; else the first that the minutes have. */
const axisAbove = ({ sections, axisSheets, axes }: Minutes, after: RowId | null): RowId | null => {
  const above = sections.slice(0, 1 + sections.findIndex(({ id }) => id === after))
  const sheet = above.findLast(({ axisSheet }) => axisSheet !== null)?.axisSheet
  return axisSheets.find(({ id }) => id === sheet)?.axis ?? axes[0]?.id ?? null
}

const axisHeading = (number: number, title: string): RichText => line(`Axe prioritaire ${number} – ${title}`)
