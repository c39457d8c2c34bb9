import type { Position } from './comparable.ts'

/** Entries, by their rank, in bands of latitude: those within a distance are in the same one or the next. */
export interface NearSpots {
  readonly add: (rank: number, position: Position) => void
  /** Those that may be within the distance. */
  readonly like: (position: Position) => readonly number[]
}

/** @param distance degrees of arc */
export const createNearSpots = (distance: number): NearSpots => {
  const bands = new Map<number, number[]>()
  const bandOf = ({ latitude }: Position): number => Math.floor(latitude / distance)
  return {
    add: (rank, position) => {
      const band = bands.get(bandOf(position))
      if (band === undefined) bands.set(bandOf(position), [rank])
      else band.push(rank)
    },
    like: (position) => [-1, 0, 1].flatMap((step) => bands.get(bandOf(position) + step) ?? []),
  }
}
