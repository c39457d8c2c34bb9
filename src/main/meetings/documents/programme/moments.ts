import { besideTitle, lineWords } from '#shared/records/meetings/programme-item/line-words.ts'
import {
  isOpenAllAlong,
  type Programme,
  type ProgrammeLine,
} from '#shared/records/meetings/programme-item/programme-line.ts'
import { slot } from '#shared/text/french-hours.ts'
import { agree } from '#shared/text/french-numbers.ts'

/** One line each, as plain text: « – 10 h 15 – 11 h 00 : Mots de passe, Odile NOIX (Grange) »; stands of one room share one. */
export const momentsOf = ({ rooms, lines }: Programme): readonly string[] => {
  const nameOf = (id: string | null) => rooms.find((room) => room.id === id)?.name ?? null
  const inRoom = (id: string | null) => (nameOf(id) === null ? '' : ` (${nameOf(id)})`)
  const along = lines.filter(({ item }) => isOpenAllAlong(item))
  return [
    ...lines
      .filter((line) => !along.includes(line))
      .map((line) => `– ${slot(line.item.startsAt, line.item.endsAt)} : ${told(line)}${inRoom(line.item.room)}`),
    ...[...Map.groupBy(along, ({ item }) => item.room)].map(
      ([room, stands]) =>
        `– toute la durée, ${agree(stands.length, 'un stand', 'des stands')}${inRoom(room)} : ${stands.map(told).join(' ; ')}`,
    ),
  ]
}

const told = (line: ProgrammeLine): string => [lineWords(line), ...besideTitle(line)].join(', ')
