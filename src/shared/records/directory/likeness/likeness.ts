import type { Comparable, ComparableAddress, Position } from './comparable.ts'
import type { NameWords } from './name-words.ts'
import { haveOneNumber, type Street } from './street.ts'
import {
  roughTextBound,
  roughWordsBound,
  textLikeness,
  textLikenessBound,
  type WordsText,
  wordsLikeness,
  wordsLikenessBound,
} from './text-likeness.ts'

/**
 * How alike two entries are by the national rule: the mean of those of three likenesses, 0–100, that can be compared.
 * It is the same whichever comes first, and 100 for an entry and itself.
 */
export interface Likeness {
  readonly score: number
  readonly name: number
  readonly street: number | null
  readonly distance: number | null
  /** What identifies both, beside the score. */
  readonly identifier: Identifier | null
}

export type Identifier = 'pivot' | 'phone' | 'email'

/** Where each stands is compared within a commune only; the two addresses that are most alike count. */
export const likeness = (a: Comparable, b: Comparable): Likeness => {
  const name = bestName(a, b, exactly)
  const standings = a.addresses.flatMap((one) =>
    b.addresses
      .filter((other) => areNeighbours(one, other))
      .map((other) => ({
        street: ways(one.street, other.street, exactly),
        distance: spots(one.position, other.position),
      })),
  )
  const all = standings.length === 0 ? [{ street: null, distance: null }] : standings
  const best = all
    .map(({ street, distance }) => ({ score: mean(name, street, distance), name, street, distance }))
    .reduce((best, one) => (isBetter(one, best) ? one : best))
  return { ...best, identifier: sharedIdentifier(a, b) }
}

/** Whether `likeness` may exceed a score: most pairs are nothing alike, and this says so in little time. */
export const mayExceed = (least: number, a: Comparable, b: Comparable): boolean =>
  bestScore(a, b, anything) > least && bestScore(a, b, atMost) > least

/** Whether the likeness of two names may exceed a score. */
export const nameMayExceed = (least: number, a: NameWords, b: NameWords): boolean =>
  nameLikeness(a, b, roughly) > least && nameLikeness(a, b, atMost) > least

/** Whether `personLikeness` may exceed a score by the names. */
export const personMayExceed = (least: number, a: Comparable, b: Comparable): boolean =>
  a.names.some((one) => b.names.some((other) => textLikenessBound(one.all, other.all) > least))

/** Two persons, by their names and mail address: a telephone is often a structure's. */
export const personLikeness = (a: Comparable, b: Comparable): Likeness => {
  const likenesses = a.names.flatMap((one) => b.names.map((other) => textLikeness(one.all, other.all)))
  const name = Math.max(0, ...likenesses)
  return { score: name, name, street: null, distance: null, identifier: sharedIdentifier(a, b, ['email']) }
}

export const sharedIdentifier = (
  a: Comparable,
  b: Comparable,
  among: readonly Identifier[] = ['pivot', 'phone', 'email'],
): Identifier | null => among.find((kind) => a[kind].some((value) => b[kind].includes(value))) ?? null

/** How texts are compared: as they are, or by what they cannot exceed. */
interface Measure {
  readonly text: (a: WordsText, b: WordsText) => number
  readonly words: (a: WordsText, b: WordsText) => number
}

const exactly: Measure = { text: textLikeness, words: wordsLikeness }

const atMost: Measure = { text: textLikenessBound, words: wordsLikenessBound }

const roughly: Measure = { text: roughTextBound, words: roughWordsBound }

const anything: Measure = { text: () => 100, words: () => 100 }

/** The score alone, without a thing made on the way: it is asked of millions of pairs. */
const bestScore = (a: Comparable, b: Comparable, measure: Measure): number => {
  const name = bestName(a, b, measure)
  let best = -1
  for (const one of a.addresses)
    for (const other of b.addresses)
      if (areNeighbours(one, other)) {
        const street = ways(one.street, other.street, measure)
        best = Math.max(best, mean(name, street, spots(one.position, other.position)))
      }
  return best < 0 ? name : best
}

type Measured = Omit<Likeness, 'identifier'>

/** At equal scores, what was compared more says more: which address comes first then changes nothing. */
const isBetter = (a: Measured, b: Measured): boolean =>
  (a.score - b.score || known(a) - known(b) || (a.street ?? 0) - (b.street ?? 0)) > 0

const known = ({ street, distance }: Measured): number => Number(street !== null) + Number(distance !== null)

const bestName = (a: Comparable, b: Comparable, measure: Measure): number => {
  let best = 0
  for (const one of a.names) for (const other of b.names) best = Math.max(best, nameLikeness(one, other, measure))
  return best
}

/** Own words say four fifths: « École des Sources » is neither « Foyer des Sources » nor « École du Gué ». */
const ownWeight = 0.8

const nameLikeness = (a: NameWords, b: NameWords, measure: Measure): number => {
  if (a.kind === null || b.kind === null) return measure.words(a.all, b.all)
  const kind = a.kind === b.kind ? 100 : 0
  if (a.own.text === '' || b.own.text === '') return kind
  return ownWeight * measure.words(a.own, b.own) + (1 - ownWeight) * kind
}

const areNeighbours = (a: ComparableAddress, b: ComparableAddress): boolean =>
  a.inseeCode !== null && a.inseeCode === b.inseeCode

/** What remains of the likeness of two streets when their numbers differ: the same street is not the same house. */
const otherNumber = 0.6

const ways = (a: Street | null, b: Street | null, measure: Measure): number | null => {
  if (a === null || b === null) return null
  const way = measure.text(a.way, b.way)
  return haveOneNumber(a, b) === false ? way * otherNumber : way
}

/** Degrees of arc, some 44 m: nearer than this is the same spot (national rule). */
const sameSpot = 0.0004

/** 100 on the same spot; beyond it, half for each doubling of the distance. */
const spots = (a: Position | null, b: Position | null): number | null => {
  if (a === null || b === null) return null
  const shrink = Math.cos(((a.latitude + b.latitude) / 2) * (Math.PI / 180))
  const degrees = Math.sqrt((a.latitude - b.latitude) ** 2 + ((a.longitude - b.longitude) * shrink) ** 2)
  return degrees <= sameSpot ? 100 : (100 * sameSpot) / degrees
}

/** How far apart two spots of some likeness are at most, in degrees of arc; a little more, for what rounding loses. */
export const distanceOfLikeness = (least: number): number => ((100 * sameSpot) / least) * 1.001

/** Of those that are known. */
const mean = (name: number, street: number | null, distance: number | null): number =>
  (name + (street ?? 0) + (distance ?? 0)) / (1 + (street === null ? 0 : 1) + (distance === null ? 0 : 1))
