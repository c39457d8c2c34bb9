import type { Comparable, ComparableAddress, Position } from './comparable.ts'
import { distanceOfLikeness } from './likeness.ts'
import { createNearNames } from './near-names.ts'
import { createNearStreets } from './near-streets.ts'

/**
 * The entries of one commune, found by what the rule cannot do without. Their score is the mean of the likenesses that
 * both can be compared by; for it to exceed the least, none may fall below what the others, were they 100, leave to it.
 * So two that have their positions are near, else two that have their streets are in one, else their names are alike.
 */
export interface CommuneBlock {
  readonly add: (rank: number, entry: Comparable, address: ComparableAddress) => void
  /** Ranks of all those whose score may exceed the least, with others. */
  readonly like: (entry: Comparable, address: ComparableAddress) => readonly number[]
}

/** What an address tells, as bits: two tell in common what both have. */
const street = 1
const position = 2

/** @param least above 80: the likeness of two streets of other numbers is 60 at most, and never enough */
export const createCommuneBlock = (least: number): CommuneBlock => {
  const neededOf = (parts: number): number => parts * least - (parts - 1) * 100
  const spots = createNearSpots(distanceOfLikeness(neededOf(3)))
  const byTold = [0, street, position, street | position].map(() => ({
    names: createNearNames(least),
    streets: createNearStreets(neededOf(2)),
  }))
  return {
    add: (rank, entry, address) => {
      const told = byTold[toldBy(address)]
      told?.names.add(rank, entry.names)
      if (address.street !== null) told?.streets.add(rank, address.street)
      if (address.position !== null) spots.add(rank, address.position)
    },
    like: (entry, address) => {
      const own = toldBy(address)
      const found = address.position === null ? [] : [spots.like(address.position)]
      for (const [told, { names, streets }] of byTold.entries()) {
        const common = told & own
        if (common === 0) found.push(names.like(entry.names))
        if (common === street && address.street !== null) found.push(streets.like(address.street))
      }
      return found.flat()
    },
  }
}

const toldBy = (address: ComparableAddress): number =>
  (address.street === null ? 0 : street) | (address.position === null ? 0 : position)

/** Entries, by their rank, in bands of latitude: those within a distance are in the same one or the next. */
interface NearSpots {
  readonly add: (rank: number, position: Position) => void
  /** Those that may be within the distance. */
  readonly like: (position: Position) => readonly number[]
}

/** @param distance degrees of arc */
const createNearSpots = (distance: number): NearSpots => {
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
