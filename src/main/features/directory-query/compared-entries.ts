import { createHash } from 'node:crypto'
import type { Db } from '#main/db/open.ts'
import { wereTouched } from '#main/db/touched.ts'
import type { Entry } from '#shared/domain/likeness/entry.ts'
import { createLikenessIndex, type LikelyPair, type LikenessIndex } from '#shared/domain/likeness/likeness-index.ts'
import type { EntryRecord } from '#shared/domain/likeness/rules.ts'
import type { VersionVector } from '#shared/sync/version-vector.ts'
import type { FeatureContext, JobRunner } from '../context.ts'
import { likenessEntries } from './likeness-entries.ts'

/** The entries of a record that stand for themselves, and what was found by comparing them. */
interface Compared {
  /** Digest of the entries. */
  readonly content: string
  readonly entries: readonly Entry[]
  /** Ready to be compared with another: what a form asks as one types. */
  readonly index: () => LikenessIndex
  /** Those that may be one, the likeliest first. Comparing 20 000 is long: a thread of its own does it. */
  readonly pairs: (jobs: JobRunner) => Promise<readonly LikelyPair[]>
}

interface Known extends Compared {
  /** What the log had seen when it was last found true. */
  readonly seen: VersionVector
}

const known = new WeakMap<Db, Map<EntryRecord, Known>>()

/** What the entries of a record are read from. */
const readFrom = { actor: ['actor', 'alias', 'place'], place: ['place'], person: ['person'] } as const

/**
 * The entries of a record, read again when one of their rows was written, and compared again when what likeness looks
 * at has changed.
 */
export const comparedEntries = (
  { workspace: { db, log } }: Pick<FeatureContext, 'workspace'>,
  record: EntryRecord,
): Compared => {
  const ofDb = known.get(db) ?? new Map<EntryRecord, Known>()
  known.set(db, ofDb)
  const earlier = ofDb.get(record)
  const isTrue = earlier !== undefined && !wereTouched(log, earlier.seen, readFrom[record])
  const compared = isTrue ? earlier : readAgain(db, record, earlier)
  ofDb.set(record, { ...compared, seen: log.vector() })
  return compared
}

const readAgain = (db: Db, record: EntryRecord, earlier: Compared | undefined): Compared => {
  const entries = likenessEntries(db, record)
  const content = createHash('sha256').update(JSON.stringify(entries)).digest('base64')
  return earlier?.content === content ? earlier : compare(record, entries, content)
}

const compare = (record: EntryRecord, entries: readonly Entry[], content: string): Compared => {
  let index: LikenessIndex | null = null
  let pairs: Promise<readonly LikelyPair[]> | null = null
  return {
    content,
    entries,
    index: () => {
      index ??= createLikenessIndex(record, entries)
      return index
    },
    pairs: (jobs) => {
      pairs ??= jobs
        .run('comparePairs', { record, entries }, { job: `pairs ${record} ${content}`, onProgress: () => undefined })
        .catch((error) => {
          // What was stopped is not an answer: it is asked again.
          pairs = null
          throw error
        })
      return pairs
    },
  }
}
