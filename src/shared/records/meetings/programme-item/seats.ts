import type { ProgrammeItem, ProgrammeRoom } from '../../records.ts'

type Seats = Pick<ProgrammeRoom, 'seats'> | undefined

/** How many can take part: its own limit, as far as its room goes; `null`: nobody said. */
export const seatsOf = ({ seats }: Pick<ProgrammeItem, 'seats'>, room: Seats): number | null => {
  const said = [seats, room?.seats ?? null].filter((count) => count !== null)
  return said.length === 0 ? null : Math.min(...said)
}

/** It lets in more than its room holds. */
export const exceedsRoom = ({ seats }: Pick<ProgrammeItem, 'seats'>, room: Seats): boolean =>
  seats !== null && room != null && room.seats !== null && seats > room.seats
