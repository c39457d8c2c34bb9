import { lineWords } from '#shared/records/meetings/programme-item/line-words.ts'
import type { Programme, ProgrammeLine } from '#shared/records/meetings/programme-item/programme-line.ts'
import { seatsOf } from '#shared/records/meetings/programme-item/seats.ts'
import { slot } from '#shared/text/french-hours.ts'
import { plural } from '#shared/text/french-numbers.ts'

/**
 * Workshops that begin together, when one of them at least lets in so many and no more: one must say which one comes to.
 * « 10 h 35 – 11 h 35 : Mots de passe, 12 places »
 */
export const workshopChoices = (programme: Programme | null): readonly string[] => {
  if (programme === null) return []
  const workshops = programme.lines.filter(({ item }) => item.kind === 'workshop' && item.startsAt !== null)
  return [...Map.groupBy(workshops, ({ item }) => item.startsAt).values()]
    .filter((together) => together.length > 1 && together.some(({ item }) => item.seats !== null))
    .flatMap((together) => together.map((line) => choiceWords(line, programme)))
}

const choiceWords = (line: ProgrammeLine, programme: Programme): string =>
  [`${slot(line.item.startsAt, line.item.endsAt)} : ${lineWords(line)}`, limitWords(line, programme)]
    .filter((part) => part !== null)
    .join(', ')

/** « 12 places », of what lets in so many and no more; `null`: nobody said. */
export const limitWords = ({ item }: ProgrammeLine, { rooms }: Programme): string | null =>
  item.seats === null
    ? null
    : plural(
        seatsOf(
          item,
          rooms.find(({ id }) => id === item.room),
        ) ?? 0,
        'place',
        'places',
      )
