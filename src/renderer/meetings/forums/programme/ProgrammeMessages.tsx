import { Alert, Text } from '@mantine/core'
import { IconAlertTriangle, IconClockExclamation } from '@tabler/icons-react'
import type { ProgrammePage } from '#shared/contract/meetings/programme.ts'
import { enumerated } from '#shared/kernel/enumerated.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import { clashSentence } from '#shared/records/meetings/programme-item/clash-words.ts'
import { clashesOf, clashKey } from '#shared/records/meetings/programme-item/clashes.ts'
import { lineName } from '#shared/records/meetings/programme-item/line-words.ts'
import { isOutside, type ProgrammeLine } from '#shared/records/meetings/programme-item/programme-line.ts'
import { scheduleOf } from '#shared/records/meetings/programme-item/schedule.ts'
import { exceedsRoom } from '#shared/records/meetings/programme-item/seats.ts'
import type { Meeting } from '#shared/records/records.ts'
import { hour, slot } from '../../../words/hours.ts'
import { agree, plural } from '../../../words/numbers.ts'
import classes from './programme.module.css'
import type { Placing } from './use-placing.ts'

interface Props {
  readonly page: ProgrammePage
  readonly placing: Pick<Placing, 'refusal'>
}

/** What cannot stand, and what stands outside the hours of the forum. */
export function ProgrammeMessages({ page, placing }: Props) {
  const { meeting, rooms, lines } = page
  const left = leftWords(page)
  const roomOf = ({ item }: ProgrammeLine) => rooms.find(({ id }) => id === item.room)
  const crowded = lines.filter((line) => exceedsRoom(line.item, roomOf(line)))
  const outside = lines.filter(({ item }) => isOutside(item, meeting))
  return (
    <div className={classes.messages}>
      {placing.refusal !== null && (
        <div className={classes.held}>
          <Alert color="brique" icon={<IconAlertTriangle size={20} stroke={1.6} />} role="alert">
            {placing.refusal}
          </Alert>
        </div>
      )}
      {clashesOf(lines).map((clash) => (
        <Alert key={clashKey(clash)} color="brique" icon={<IconAlertTriangle size={20} stroke={1.6} />}>
          {clashSentence(clash, rooms)} Déplacez l’un des deux.
        </Alert>
      ))}
      {outside.length > 0 && (
        <Alert color="ocre" icon={<IconClockExclamation size={20} stroke={1.6} />}>
          {outside.map((line) => `${lineName(line)} (${slot(line.item.startsAt, line.item.endsAt)})`).join(', ')} :{' '}
          {agree(outside.length, 'c’est', 'ce sont des heures')} hors des horaires annoncés (
          {slot(meeting.startsAt, meeting.endsAt)}).
        </Alert>
      )}
      {crowded.length > 0 && (
        <Alert color="ocre" icon={<IconAlertTriangle size={20} stroke={1.6} />}>
          {crowded
            .map(
              (line) =>
                `${lineName(line)}\u00A0: ${plural(line.item.seats ?? 0, 'place', 'places')}, la salle en tient ${roomOf(line)?.seats}`,
            )
            .join('. ')}
          . Le programme imprime ce que tient la salle.
        </Alert>
      )}
      {left !== '' && (
        <Text size="sm" c="var(--ink-2)">
          {left}
        </Text>
      )}
    </div>
  )
}

/** « Rien entre 12 h 00 et 13 h 30. Le programme finit à 16 h 05, le forum à 16 h 30. »; nothing is left empty: « ». */
const leftWords = ({ meeting, lines }: ProgrammePage): string => {
  const { endsEarly, empty } = scheduleOf(lines, meeting)
  return [
    ...(empty.length === 0
      ? []
      : [`Rien ${enumerated(empty.map(({ from, to }) => `entre ${hour(from)} et ${hour(to)}`))}.`]),
    ...(endsEarly === null ? [] : [earlyWords(endsEarly, meeting)]),
  ].join(' ')
}

const earlyWords = (end: string, meeting: Pick<Meeting, 'kind' | 'endsAt'>): string =>
  `Le programme finit à ${hour(end)}, ${kindWords(meeting).the} à ${hour(meeting.endsAt ?? '')}.`
