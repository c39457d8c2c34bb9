import { missingFrom, rankOf, type VersionVector } from '#shared/sync/version-vector.ts'

/** What a bundle is about, as its manifest says. */
export interface Extent {
  readonly since: VersionVector
  readonly until: VersionVector
}

/** A bundle this poste put in the shared folder. */
export interface PublishedBundle extends Extent {
  readonly name: string
  /** The name it was written under. */
  readonly replica: string
  /** Reception keys. */
  readonly recipients: readonly string[]
  /** What was erased when it was made, by its name. */
  readonly erased: string
}

const covers = (vector: VersionVector, other: VersionVector): boolean => missingFrom(vector, other).length === 0

/**
 * Whether a bundle may say what was erased since it was made.
 * @param erased the name of what is, now @param lessened ranks of the transactions that were whole once
 */
export const saysErased = (
  one: PublishedBundle,
  erased: string,
  lessened: readonly { readonly replica: string; readonly first: number; readonly last: number }[],
): boolean =>
  one.erased !== erased &&
  lessened.some(({ replica, first, last }) => last > rankOf(one.since, replica) && first <= rankOf(one.until, replica))

/**
 * Whether the folder lacks something: what was written or received since the last one (receiving is told too: it is how the
 * others learn that they need not say it again), or lost since by a restoration, or what a poste that came, or was restored, is
 * not known to have.
 */
export const needsPublishing = (last: PublishedBundle | undefined, now: Omit<PublishedBundle, 'name'>): boolean =>
  last === undefined ||
  last.replica !== now.replica ||
  !covers(last.until, now.until) ||
  !covers(now.until, last.until) ||
  !covers(now.since, last.since) ||
  now.recipients.some((recipient) => !last.recipients.includes(recipient))

/**
 * Whether a bundle brings nothing that a later one of the same poste does not: the later one goes as far, and begins no
 * later than what its reader has.
 * @param known what the reader has: here, this poste; for those published, what all of them acknowledged
 */
export const isSuperseded = (earlier: Extent, later: Extent, known: VersionVector): boolean =>
  covers(later.until, earlier.until) && covers(known, later.since)
