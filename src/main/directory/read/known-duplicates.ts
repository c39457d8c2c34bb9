import { sql } from 'kysely'
import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { rows, select } from '#main/db/query.ts'
import { noteRead } from '#main/db/reads.ts'
import { wereTouched } from '#main/db/touched.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import {
  type ComparedDirectory,
  type DirectoryPair,
  type FoundDuplicates,
  pairKey,
} from '#shared/records/directory/likeness/find-duplicates.ts'
import type { EntryRecord } from '#shared/records/directory/likeness/rules.ts'
import type { VersionVector } from '#shared/sync/version-vector.ts'
import { among, standing, standingFor } from './fragments.ts'
import { likenessEntries } from './likeness-entries.ts'

export interface EntryPair extends DirectoryPair {
  readonly first: RowId
  readonly second: RowId
}

/** What the last search found that still holds. */
interface KnownDuplicates {
  /** The likeliest first; fewer than `total` where there are very many. */
  readonly pairs: readonly EntryPair[]
  readonly total: number
  /** False once something was written that another search might see. */
  readonly isCurrent: boolean
}

interface Search extends FoundDuplicates {
  /** What the log had seen when it began. */
  readonly seen: VersionVector
}

const searches = new WeakMap<Db, Search>()

/** What is compared, or says that two are distinct. */
const readFrom = ['actor', 'alias', 'place', 'person', 'distinctPair']

/** What the directory is searched in, and how to keep what is found there. */
export const beginSearch = ({
  db,
  log,
}: WorkspaceDb): { readonly input: ComparedDirectory; readonly keep: (found: FoundDuplicates) => void } => {
  const seen = log.vector()
  return {
    input: {
      entries: {
        actor: likenessEntries(db, 'actor'),
        place: likenessEntries(db, 'place'),
        person: likenessEntries(db, 'person'),
      },
      distinct: distinctKeys(db),
    },
    keep: (found) => searches.set(db, { ...found, seen }),
  }
}

/** What is known of the probable duplicates without searching; `null` before the first search since Concerto started. */
export const knownDuplicates = ({ db, log }: WorkspaceDb): KnownDuplicates | null => {
  noteRead(readFrom)
  const search = searches.get(db)
  if (search === undefined) return null
  if (!wereTouched(log, search.seen, readFrom)) return { ...asEntryPairs(search), isCurrent: true }
  const pairs = stillTwo(db, search.pairs)
  return { ...asEntryPairs({ pairs, total: search.total - search.pairs.length + pairs.length }), isCurrent: false }
}

const asEntryPairs = ({ pairs, total }: FoundDuplicates) => ({ pairs: pairs as readonly EntryPair[], total })

/** Pairs of entries that are there, that stand for themselves, and that nobody attached nor said distinct. */
const stillTwo = (db: Db, pairs: readonly DirectoryPair[]): readonly DirectoryPair[] => {
  const distinct = new Set(distinctKeys(db))
  const parents = new Map(
    [...Map.groupBy(pairs, ({ record }) => record)].map(([record, own]) => [record, parentsAmong(db, record, own)]),
  )
  return pairs.filter(({ record, first, second }) => {
    const [one, other] = [first, second].map((id) => parents.get(record)?.get(id))
    if (one === undefined || other === undefined || one === second || other === first) return false
    return !distinct.has(pairKey(record, first, second))
  })
}

/** Those of these entries that stand for themselves, each with the structure it is an antenna of. */
const parentsAmong = (
  db: Db,
  record: EntryRecord,
  pairs: readonly DirectoryPair[],
): ReadonlyMap<string, string | null> => {
  const ids = [...new Set(pairs.flatMap(({ first, second }) => [first, second]))]
  const parent = record === 'actor' ? standingFor('actor', sql`actor.parent`) : sql`NULL`
  const found = select(
    db,
    sql<{ id: string; parent: string | null }>`SELECT id, ${parent} AS parent FROM ${sql.table(record)}
      WHERE ${standing(record)} AND ${among(sql`id`, ids)}`,
  )
  return new Map(found.map(({ id, parent }) => [id, parent]))
}

/** What was said of two rows holds for those that now stand for them. */
const distinctKeys = (db: Db): readonly string[] => {
  const standingOf = {
    actor: representativesOf(db, 'actor'),
    place: representativesOf(db, 'place'),
    person: representativesOf(db, 'person'),
  }
  return rows(db, 'distinctPair').flatMap(({ record, first, second }) =>
    record === 'actor' || record === 'place' || record === 'person'
      ? [pairKey(record, standingOf[record](first as RowId), standingOf[record](second as RowId))]
      : [],
  )
}
