import { Text } from '@mantine/core'
import type { Room } from '#shared/contract/meetings/arrivals.ts'
import { plural } from '../../words/numbers.ts'
import { SettleArrival } from './SettleArrival.tsx'

/** More at once would push the list out of sight. */
const most = 2

interface Props {
  readonly room: Room
  readonly settled?: (() => void) | undefined
}

/** The arrivals not recognised yet, the first come first. */
export function SettleArrivals({ room, settled }: Props) {
  const { unsettled, meeting } = room
  const others = unsettled.length - most
  return (
    <>
      {unsettled.slice(0, most).map((arrival) => (
        <SettleArrival key={arrival.attendance.id} arrival={arrival} meeting={meeting.id} settled={settled} />
      ))}
      {others > 0 && (
        <Text size="sm" c="var(--ink-2)">
          {plural(others, 'autre arrivée à rattacher', 'autres arrivées à rattacher')}
        </Text>
      )}
    </>
  )
}
