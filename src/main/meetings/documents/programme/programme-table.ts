import { cell, headRow, row } from '#main/office/paper/cells.ts'
import { fold } from '#shared/kernel/fold.ts'
import { besideTitle, lineWords } from '#shared/records/meetings/programme-item/line-words.ts'
import { programmeItemKinds } from '#shared/records/meetings/programme-item/programme-item.ts'
import {
  hoursOf,
  isOpenAllAlong,
  isPlaced,
  type Programme,
  type ProgrammeLine,
} from '#shared/records/meetings/programme-item/programme-line.ts'
import { hour, slot } from '#shared/text/french-hours.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { inlines, paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, Inline, Table, TableCell } from '#shared/text/rich-text/rich-text.ts'
import { minutesOf } from '#shared/text/time-of-day.ts'

/** Columns that a page holds; more rooms are written as a list. */
const mostRooms = 4

const bold = { type: 'bold' } as const
const italic = { type: 'italic' } as const

/** When and where: hours down and rooms across while they hold on the page, else line by line. */
export const programmeTable = (programme: Programme): Block => {
  const placed = programme.lines.filter(({ item }) => isPlaced(item))
  if (placed.length === 0) return paragraph('Le programme vous sera communiqué avant la rencontre.')
  const rooms = programme.rooms.filter(({ id }) => placed.some(({ item }) => item.room === id))
  return rooms.length > 1 && rooms.length <= mostRooms
    ? grid({ rooms, lines: placed })
    : list({ rooms, lines: placed }, rooms.length > 1)
}

const grid = ({ rooms, lines }: Programme): Table => {
  const width = 88 / rooms.length
  const starts = [...new Set(lines.flatMap(({ item }) => item.startsAt ?? []))].toSorted()
  const along = lines.filter(({ item }) => isOpenAllAlong(item))
  const inRoom = (id: string, all: readonly ProgrammeLine[]) => all.filter(({ item }) => item.room === id)
  const rowAt = (start: string): readonly TableCell[] => {
    const [alone, other] = rooms.filter(({ id }) => inRoom(id, lines).some(({ item }) => isHeldAt(item, start)))
    const begun = lines.filter(({ item }) => item.startsAt === start)
    return alone !== undefined && other === undefined && begun.every((line) => isAlone(line, lines))
      ? [cellAt(start, inRoom(alone.id, lines), { columns: rooms.length, room: alone.name })]
      : rooms.map(({ id }) => cellAt(start, inRoom(id, lines)))
  }
  return {
    ...table([12, ...rooms.map(() => width)], 'Une ligne par heure, une colonne par salle.'),
    content: [
      headRow('Horaire', ...rooms.map(({ name }) => name ?? 'Salle')),
      ...starts.map((start) => row(hourCell(hour(start)), ...rowAt(start))),
      ...alongRows(rooms.map(({ id, name }) => ({ name, stands: inRoom(id, along) }))).map((stands, rank) =>
        row(hourCell(rank === 0 ? 'Stands, toute la durée' : ''), cell('content', [stands], rooms.length)),
      ),
    ],
  }
}

/** Across the table, a line a room; a few of them a row, for a row never parts between two pages. */
const alongRows = (
  rooms: readonly { readonly name: string | null; readonly stands: readonly ProgrammeLine[] }[],
): readonly Block[] =>
  rooms.flatMap(({ name, stands }) =>
    Array.from({ length: Math.ceil(stands.length / alongTogether) }, (_, rank) =>
      paragraph([
        plain(`${name ?? 'Salle'} : `, bold),
        plain(
          stands
            .slice(rank * alongTogether, (rank + 1) * alongTogether)
            .map((line) => [lineWords(line), ...besideTitle(line)].join(', '))
            .join(' ; '),
        ),
      ]),
    ),
  )

const alongTogether = 24

const list = ({ rooms, lines }: Programme, withRoom: boolean): Table => ({
  ...table(
    withRoom ? [17, 35, 20, 28] : [17, 48, 35],
    'Une ligne par moment : horaire, intitulé, salle et intervenants.',
  ),
  content: [
    headRow('Horaire', 'Programme', ...(withRoom ? ['Salle'] : []), 'Intervenants'),
    ...lines.map((line) =>
      row(
        hourCell(slot(line.item.startsAt, line.item.endsAt) || 'Toute la durée'),
        cell('content', [paragraph([plain(lineWords(line), bold)])]),
        ...(withRoom ? [cell('content', [paragraph(rooms.find(({ id }) => id === line.item.room)?.name ?? '')])] : []),
        cell('content', [paragraph(besideTitle(line).join('\n'))]),
      ),
    ),
  ],
})

const table = (widths: readonly number[], description: string): Pick<Table, 'type' | 'attrs'> => ({
  type: 'table',
  attrs: { look: 'agenda', widths, title: 'Programme', description },
})

const hourCell = (words: string): TableCell => cell('content', [paragraph([plain(words, bold)])])

interface Span {
  readonly columns: number
  /** Its room, which its column no longer says. */
  readonly room: string | null
}

/** What begins there; what still runs is named, so that nobody takes the room for free. */
const cellAt = (start: string, lines: readonly ProgrammeLine[], { columns, room }: Span = inItsColumn): TableCell => {
  const begun = lines.filter(({ item }) => item.startsAt === start)
  const running = lines.filter(({ item }) => isRunning(item, minutesOf(start)))
  const still =
    running.length === 0 ? [] : [paragraph([plain(`(suite : ${running.map(lineWords).join(' ; ')})`, italic)])]
  const isPause = begun.length > 0 && begun.every(({ item }) => item.kind === 'break')
  return cell(isPause ? 'pause' : 'content', [...begun.flatMap((line) => told(line, room)), ...still], columns)
}

const inItsColumn: Span = { columns: 1, room: null }

/** Nothing else runs in another room while it does. */
const isAlone = ({ item }: ProgrammeLine, lines: readonly ProgrammeLine[]): boolean =>
  lines.every(({ item: other }) => {
    const [hours, others] = [hoursOf(item), hoursOf(other)]
    return (
      other.room === item.room || hours === null || others === null || others[1] <= hours[0] || hours[1] <= others[0]
    )
  })

/** It takes its room then: what is open all along leaves it free. */
const isHeldAt = (item: ProgrammeLine['item'], start: string): boolean =>
  item.startsAt === start || isRunning(item, minutesOf(start))

const isRunning = (item: ProgrammeLine['item'], minute: number): boolean => {
  const hours = hoursOf(item)
  return hours !== null && hours[0] < minute && minute < hours[1]
}

/** « Plénière de clôture », « Accueil et café » need not be called « Plénière », « Accueil » beside it. */
const saysKind = (title: string, kind: string): boolean => fold(title).split(/\W+/).includes(fold(kind))

/** What it is, until when, in which room, and who speaks. */
const told = (line: ProgrammeLine, room: string | null): readonly Block[] => {
  const { item } = line
  const kind = choiceWord(programmeItemKinds, item.kind ?? 'workshop')
  const about = [
    item.title === null || item.kind === 'stand' || saysKind(item.title, kind) ? null : kind,
    item.endsAt === null ? null : `jusqu’à ${hour(item.endsAt)}`,
    room,
  ]
  const words = about.filter((part) => part !== null).join(', ')
  const who = besideTitle(line).join(', ')
  const lines: readonly Inline[] = [
    plain(lineWords(line), bold),
    ...(words === '' ? [] : inlines(`\n${words}`)),
    ...(who === '' ? [] : inlines(`\n${who}`)),
  ]
  return [paragraph(lines)]
}
