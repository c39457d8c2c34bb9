import { missingFrom, type VersionVector } from '#shared/sync/version-vector.ts'

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
}

const covers = (vector: VersionVector, other: VersionVector): boolean => missingFrom(vector, other).length === 0

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
