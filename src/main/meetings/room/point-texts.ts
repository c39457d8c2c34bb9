import { decideSection, type KnownAxis, type SectionWanted } from '#main/minutes/read/add-section.ts'
import type { IdSource, RowId } from '#shared/kernel/ids.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { AgendaItem, Fiche, Section } from '#shared/records/records.ts'
import { type RowWrite, write } from '#shared/records/row-write.ts'
import { isUntreated, untreatedText } from '#shared/records/untreated.ts'
import { isEmpty } from '#shared/text/rich-text/plain-text.ts'

/** What the texts of a point are made from. `agenda` in order; the axes the meeting works on; the fiche taken up. */
export interface PointSubject {
  readonly minutes: Minutes
  readonly agenda: readonly AgendaItem[]
  readonly point: AgendaItem
  readonly axes: readonly KnownAxis[]
  readonly fiche: Fiche | null
}

interface PointTexts {
  readonly writes: readonly RowWrite[]
  /** Those of the minutes, with what is written. */
  readonly sections: readonly Section[]
}

/** The writes that open the texts of a point; none when it has some, or should have none. */
export const decidePointTexts = (subject: PointSubject, ids: IdSource): PointTexts => {
  const { minutes, agenda, point } = subject
  if (minutes.sections.some(({ agendaItem }) => agendaItem === point.id))
    return { writes: [], sections: minutes.sections }
  const writes: RowWrite[] = []
  let sections = minutes.sections
  let after = sectionBefore(minutes.sections, agenda, point)
  for (const wanted of wantedOf(subject)) {
    const decided = decideSection({ ...minutes, sections }, { ...wanted, after, point }, ids)
    writes.push(...decided.writes)
    sections = withSection(sections, after, decided)
    after = decided.id
  }
  return { writes, sections }
}

/** A text titled as the point, and under it what the point works on. */
const wantedOf = ({ point, axes, fiche }: PointSubject): readonly Omit<SectionWanted, 'after' | 'point'>[] => {
  const text = { kind: 'text', level: 1 } as const
  switch (point.minutesText) {
    case 'axes':
      return [
        text,
        ...(axes.length === 0 ? [{}] : axes.map((axis) => ({ axis }))).map(
          (known) => ({ kind: 'axis', level: 2, ...known }) as const,
        ),
      ]
    case 'fiches':
      return [text, { kind: 'fiche', level: 2, ...(fiche === null ? {} : { fiche }) }]
    default:
      return [text]
  }
}

/** Marks a point « non traité », and says so in its text while nothing else is written there; or takes both back. */
export const decideUntreated = (minutes: Minutes, point: AgendaItem, untreated: boolean): readonly RowWrite[] => {
  const told = minutes.sections.filter(
    ({ agendaItem, kind, body }) =>
      agendaItem === point.id && kind === 'text' && (untreated ? isEmpty(body) : isUntreated(body)),
  )
  return [
    { record: 'agendaItem', id: point.id, values: { outcome: untreated ? 'untreated' : null } },
    ...told.map(({ id }) => write('section', id, { body: untreated ? untreatedText : null })),
  ]
}

/** Texts follow the order of the agenda, whatever the order in which the points were opened. */
const sectionBefore = (
  sections: readonly Section[],
  agenda: readonly AgendaItem[],
  point: AgendaItem,
): RowId | null => {
  const rank = (id: RowId | null) => agenda.findIndex((item) => item.id === id)
  const own = rank(point.id)
  const earlier = sections.findLastIndex(({ agendaItem }) => agendaItem !== null && rank(agendaItem) < own)
  if (earlier >= 0) return sections[earlier]?.id ?? null
  const later = sections.findIndex(({ agendaItem }) => rank(agendaItem) > own)
  const end = later >= 0 ? later : sections.length
  const closing = sections.slice(0, end).findLastIndex(({ kind }) => kind !== 'attendance' && kind !== 'followUps')
  return sections[closing]?.id ?? null
}

/** The sections with the one just decided: what follows is placed after it. */
const withSection = (
  sections: readonly Section[],
  after: RowId | null,
  { id, writes }: { readonly id: RowId; readonly writes: readonly RowWrite[] },
): readonly Section[] => {
  const values = writes.find((write) => write.id === id)?.values
  const at = 1 + sections.findIndex((section) => section.id === after)
  return sections.toSpliced(at, 0, { id, ...values } as Section)
}
