import { cell, row } from '#main/office/paper/cells.ts'
import type { PlannedMeeting } from '#main/office/paper/paper.ts'
import {
  type PlannedAgenda,
  type PlannedItem,
  plannedAgenda,
} from '#shared/records/meetings/agenda-item/planned-agenda.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import { duration, hour } from '#shared/text/french-hours.ts'
import { inlines, item, ordered, paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, CellRole, Inline, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { addMinutes } from '#shared/text/time-of-day.ts'

const bold = { type: 'bold' } as const
const italic = { type: 'italic' } as const

/** The hours of the agenda, point by point; a sentence while it has no point. */
export const agendaTable = ({ meeting, agenda }: Pick<PlannedMeeting, 'meeting' | 'agenda'>): Block => {
  if (agenda.length === 0) return paragraph(`L’ordre du jour vous sera communiqué avant ${kindWords(meeting).the}.`)
  const planned = plannedAgenda(agenda, meeting)
  return {
    type: 'table',
    attrs: {
      look: 'agenda',
      widths: [11, 10, 41, 23, 15],
      title: 'Ordre du jour',
      description: 'Une ligne par point : horaire, durée, intitulé, intervention et support.',
    },
    content: [headerRow, ...planned.items.map(itemRow), endRow(planned, meeting)],
  }
}

const headerRow: TableRow = row(
  cell('band', [paragraph('Horaire')]),
  cell('band', [paragraph('Durée')]),
  ...['Point', 'Intervention', 'Support'].map((text) => cell('band', [paragraph(text)])),
)

const itemRow = ({ item: point, number, startsAt }: PlannedItem): TableRow => {
  const role: CellRole = number === null ? 'pause' : 'content'
  const from = startsAt === null ? '' : hour(startsAt)
  return row(
    cell(role, [paragraph(number === null || from === '' ? from : [plain(from, bold)])]),
    cell(role, [paragraph(point.minutes === null ? '' : duration(point.minutes), 'figure')]),
    cell(role, [number === null ? pauseTitle(point) : pointTitle(point, number)]),
    cell(role, [paragraph(point.speaker ?? '')]),
    cell(role, [paragraph(point.support ?? '')]),
  )
}

type Titled = Pick<PlannedItem['item'], 'title' | 'detail'>

const pauseTitle = ({ title, detail }: Titled): Block =>
  paragraph([plain([title || 'Pause', detail].filter(Boolean).join(', '), italic)])

const pointTitle = ({ title, detail }: Titled, number: number): Block => {
  const words: readonly Inline[] = [plain(title || 'À préciser', bold), ...(detail ? inlines(`\n${detail}`) : [])]
  return ordered(number, item(paragraph(words)))
}

/** When it ends: as announced, else by its durations. How these stand to the slot is for who prepares, not for the paper. */
const endRow = (planned: PlannedAgenda, { kind, startsAt, endsAt }: PlannedMeeting['meeting']): TableRow => {
  const byDurations = startsAt === null || planned.unknown > 0 ? null : addMinutes(startsAt, planned.total)
  const endHour = endsAt ?? byDurations
  const end = endHour === null ? '' : [plain(hour(endHour), bold)]
  return row(
    cell('label', [paragraph(end)]),
    cell('label', [paragraph(planned.total === 0 ? '' : [plain(duration(planned.total), bold)], 'figure')]),
    cell('label', [paragraph([plain(`Fin ${kindWords({ kind }).ofThe}`, bold)])], 3),
  )
}
