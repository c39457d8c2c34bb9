import type { Db } from '#main/db/db.ts'
import { searchTable } from '#main/db/search-ddl.ts'
import { indexWritten } from '#main/db/search-index.ts'
import { prepared } from '#main/db/statements.ts'
import { type RecordName, records } from '#shared/records/records.ts'
import { firsts, forgiven, lettersWrong } from '#shared/text/near-word.ts'

/** Records that are searched by their words. */
const searched = Object.values(records)
  .filter(({ search }) => search !== null)
  .map(({ name }) => name as RecordName)

/**
 * The word that was meant by one that begins none of those written anywhere: the nearest of those with the same two first
 * letters, in either order, the most written of those as near. `null`: it is known as it is, too short to tell, or near to none.
 */
export const wordMeant = (db: Db, word: string): string | null => {
  const most = forgiven(word)
  if (most === 0) return null
  for (const record of searched) indexWritten(db, record)
  if (searched.some((record) => isKnown(db, record, word))) return null
  let best: { readonly term: string; readonly far: number; readonly count: number } | null = null
  for (const record of searched)
    for (const { term, count } of firsts(word).flatMap((first) => wordsLike(db, record, first, word.length - most))) {
      const far = lettersWrong(word, term, most)
      if (far !== null && (best === null || far < best.far || (far === best.far && count > best.count)))
        best = { term, far, count }
    }
  return best?.term ?? null
}

const isKnown = (db: Db, record: RecordName, word: string): boolean =>
  prepared<[string, string], unknown>(
    db,
    `SELECT 1 FROM ${termsOf(db, record)} WHERE term >= ? AND term < ? LIMIT 1`,
  ).get(...beginning(word)) !== undefined

const wordsLike = (
  db: Db,
  record: RecordName,
  first: string,
  least: number,
): readonly { readonly term: string; readonly count: number }[] =>
  prepared<[string, string, number], { term: string; count: number }>(
    db,
    `SELECT term, doc AS count FROM ${termsOf(db, record)} WHERE term >= ? AND term < ? AND length(term) >= ?
     AND term NOT GLOB '*[0-9]*' LIMIT 5000`,
  ).all(...beginning(first), least)

const beginning = (letters: string): readonly [string, string] => [letters, `${letters}\u{10ffff}`]

/** The words of an index, as SQLite lists them beside it. */
const termsOf = (db: Db, record: RecordName): string => {
  const name = `temp."${record}_terms"`
  if (!listed.has(db)) listed.set(db, new Set())
  if (!listed.get(db)?.has(record)) {
    db.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS ${name} USING fts5vocab('main', '${searchTable(record)}', 'row')`)
    listed.get(db)?.add(record)
  }
  return name
}

const listed = new WeakMap<Db, Set<RecordName>>()
