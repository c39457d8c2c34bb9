import { besideTitle, lineWords } from '#shared/records/meetings/programme-item/line-words.ts'
import {
  isOpenAllAlong,
  type Programme,
  type ProgrammeLine,
} from '#shared/records/meetings/programme-item/programme-line.ts'
import { slot } from '#shared/text/french-hours.ts'
import { agree } from '#shared/text/french-numbers.ts'
import { limitWords } from './workshop-choices.ts'

/** One line each, as plain text: « – 10 h 15 – 11 h 00 : Mots de passe, Odile NOIX (Grange) »; stands of one room share one. */
export const momentsOf = (programme: Programme): readonly string[] => {
  const { rooms, lines } = programme
  const nameOf = (id: string | null) => rooms.find((room) => room.id === id)?.name ?? null
  const inRoom = (id: string | null, limit: string | null = null) => {
    const facts = [nameOf(id), limit].filter((part) => part !== null)
    return facts.length === 0 ? '' : ` (${facts.join(', ')})`
  }
  const along = lines.filter(({ item }) => isOpenAllAlong(item))
  return [
    ...lines
      .filter((line) => !along.includes(line))
      .map(
        (line) =>
          `– ${slot(line.item.startsAt, line.item.endsAt)} : ${told(line)}${inRoom(line.item.room, limitWords(line, programme))}`,
      ),
    ...[...Map.groupBy(along, ({ item }) => item.room)].map(
      ([room, stands]) =>
        `– toute la durée, ${agree(stands.length, 'un stand', 'des stands')}${inRoom(room)} : ${stands.map(told).join(' ; ')}`,
    ),
  ]
}

const told = (line: ProgrammeLine): string => [lineWords(line), ...besideTitle(line)].join(', ')
