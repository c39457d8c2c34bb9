import type { LineDraft } from '../draft.ts'
import { type Entry, isOlder, laterDay } from '../entry.ts'
import { textIn } from '../known-directory.ts'
import type { Match } from './match.ts'
import type { Row, Sought } from './sought-actor.ts'
import { isAnotherHouse, isElsewhere, isInAnotherStreet, type Whereabouts } from './whereabouts.ts'

/** What an entry answers to, while the file is read. */
export interface Standing {
  /** What a line that finds it is about: nobody knows yet where a person must say. */
  readonly match: Match
  /** Known structures before those the file makes, each in their order. */
  readonly rank: number
  /** The name it is called by, beside which it has others. */
  readonly ownName: string
  /** Its ids, each with the source that gave it. */
  origins: readonly (readonly [source: string, id: string])[]
  pivot: string | null
  /** Commune of its own address. */
  own: string | null
  /** Day of the line that gave that address, `null` when no line did. */
  since: string | null
  placesAt: readonly string[]
  /** Where its own address is, as lines tell it, and where its places are: a name means nobody who stands elsewhere. */
  ownStands: readonly Whereabouts[]
  placesStand: readonly Whereabouts[]
  /** Where lines of the file say that it is itself: one that says another street is about another. */
  toldStands: readonly Whereabouts[]
}

export const entryOf = ({ match }: Standing): Entry | null => (match.kind === 'entry' ? match.entry : null)

/** The latest line of a source tells where its structure is, unless the directory knows it from a later day. */
export const isMovedBy = (standing: Standing, { actor }: LineDraft): boolean => {
  const entry = entryOf(standing)
  if (entry !== null && isOlder(entry, actor)) return false
  return standing.since === null || (laterDay(actor.given) ?? '') > standing.since
}

/** A line that waits for a person makes those like it wait; else the structure made first, in whatever order it was met. */
export const first = (standings: readonly Standing[], holds: (standing: Standing) => boolean): Standing | null =>
  standings
    .filter(holds)
    .reduce<Standing | null>((best, one) => (best === null || precedence(one) < precedence(best) ? one : best), null)

const isWaiting = ({ match }: Standing): boolean => match.kind === 'doubtful'

const precedence = (standing: Standing): number => (isWaiting(standing) ? -1 : standing.rank)

export const isNowhere = ({ own, placesAt }: Standing): boolean => own === null && placesAt.length === 0

export const standsOf = ({ ownStands, placesStand }: Standing): readonly Whereabouts[] =>
  placesStand.length === 0 ? ownStands : [...ownStands, ...placesStand]

export const standsAway = (one: Standing, at: Whereabouts): boolean => isElsewhere(at, standsOf(one))

export const isNextDoor = (one: Standing, at: Whereabouts): boolean => isAnotherHouse(at, standsOf(one))

/** Whether other lines of the file are about it, in another street. */
export const isTaken = ({ toldStands }: Standing, { draft, at }: Sought): boolean =>
  !draft.isActorOfPlace && isInAnotherStreet(at, toldStands)

export const standsAt = ({ own, placesAt }: Standing, where: string): boolean =>
  own === null ? placesAt.includes(where) : own === where

/** A source seldom gives two ids to one thing. */
export const isOtherOfSource = ({ origins }: Standing, row: Row): boolean => {
  const id = textIn(row, 'sourceId')
  if (id === null || origins.length === 0) return false
  const source = textIn(row, 'source') ?? ''
  const known = origins.find(([own]) => own === source)
  return known !== undefined && known[1] !== id
}

/** Two establishments of one legal entity may be one structure; those of two entities are two. */
export const mayBeOne = (a: string | null, b: string | null): boolean =>
  a === null || b === null || isOneEntity(a, b) || a.startsWith('W') !== b.startsWith('W')

export const isOneEntity = (a: string | null, b: string): boolean => a?.slice(0, 9) === b.slice(0, 9)
