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
import type { Block, Inline, Table, TableCell, TableRow } from '#shared/text/rich-text/rich-text.ts'
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
  return {
    ...table([12, ...rooms.map(() => width)], 'Une ligne par heure, une colonne par salle.'),
    content: [
      headRow('Horaire', ...rooms.map(({ name }) => name ?? 'Salle')),
      ...starts.map((start) => row(hourCell(hour(start)), ...rooms.map(({ id }) => cellAt(start, inRoom(id, lines))))),
      ...alongRows(rooms.map(({ id }) => inRoom(id, along).map(told))),
    ],
  }
}

/** A few of each room a row, for a row never parts between two pages. */
const alongRows = (byRoom: readonly (readonly (readonly Block[])[])[]): readonly TableRow[] =>
  Array.from({ length: Math.ceil(Math.max(...byRoom.map(({ length }) => length)) / alongTogether) }, (_, rank) => {
    const [from, to] = [rank * alongTogether, (rank + 1) * alongTogether]
    return row(
      hourCell(rank === 0 ? 'Stands, toute la durée' : ''),
      ...byRoom.map((stands) => cell('content', stands.slice(from, to).flat())),
    )
  })

const alongTogether = 6

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

/** What begins there; what still runs is named, so that nobody takes the room for free. */
const cellAt = (start: string, lines: readonly ProgrammeLine[]): TableCell => {
  const begun = lines.filter(({ item }) => item.startsAt === start)
  if (begun.length > 0)
    return cell(begun.every(({ item }) => item.kind === 'break') ? 'pause' : 'content', begun.flatMap(told))
  const running = lines.find(({ item }) => isRunning(item, minutesOf(start)))
  return cell('content', running === undefined ? [] : [paragraph([plain(`(suite : ${lineWords(running)})`, italic)])])
}

const isRunning = (item: ProgrammeLine['item'], minute: number): boolean => {
  const hours = hoursOf(item)
  return hours !== null && hours[0] < minute && minute < hours[1]
}

/** « Plénière de clôture », « Accueil et café » need not be called « Plénière », « Accueil » beside it. */
const saysKind = (title: string, kind: string): boolean => fold(title).split(/\W+/).includes(fold(kind))

/** What it is, until when, and who speaks. */
const told = (line: ProgrammeLine): readonly Block[] => {
  const { item } = line
  const kind = choiceWord(programmeItemKinds, item.kind ?? 'workshop')
  const about = [
    item.title === null || item.kind === 'stand' || saysKind(item.title, kind) ? null : kind,
    item.endsAt === null ? null : `jusqu’à ${hour(item.endsAt)}`,
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
