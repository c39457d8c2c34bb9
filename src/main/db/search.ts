import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { RecordName } from '#shared/records/records.ts'
import { type AskedTerm, wordsOf } from '#shared/text/trade-words.ts'
import type { Db } from './db.ts'
import { searchTable } from './search-ddl.ts'
import { indexWritten } from './search-index.ts'
import { prepared } from './statements.ts'

/**
 * Rows of a record in which each word asked begins a word, accents and case aside: those named so come first.
 * `limit` of them at most.
 */
export const searchRows = (db: Db, record: RecordName, text: string, limit: number): readonly RowId[] => {
  const match = matchOf(text)
  if (match === null) return []
  indexWritten(db, record)
  const statement = prepared<[string, number], { id: RowId }>(db, `${selectMatching(record)} ? LIMIT ?`)
  const named = statement.all(`title : (${match})`, limit)
  const told = named.length < limit ? statement.all(match, limit + named.length) : []
  return [...new Set([...named, ...told].map(({ id }) => id))].slice(0, limit)
}

/** Rows in which each term asked, or a neighbour of it, begins a word. */
export const searchNeighbours = (
  db: Db,
  record: RecordName,
  terms: readonly AskedTerm[],
  limit: number,
): readonly RowId[] => {
  indexWritten(db, record)
  const match = terms.map(({ words, neighbours }) => `(${[words, ...neighbours.map(wordsOf)].map(allOf).join(' OR ')})`)
  const statement = prepared<[string, number], { id: RowId }>(db, `${selectMatching(record)} ? LIMIT ?`)
  return statement.all(match.join(' AND '), limit).map(({ id }) => id)
}

/** For a larger query: « id IN (${selectMatching('actor')} ?) », whose one parameter is `matchOf(text)`. */
export const selectMatching = (record: RecordName): string => {
  const index = searchTable(record)
  return `SELECT "${record}".id FROM "${index}" JOIN "${record}" ON "${record}".n = "${index}".rowid
    WHERE "${index}" MATCH`
}

/** What the full-text index is asked for a text; `null` when it holds no word. */
export const matchOf = (text: string): string | null => {
  const words = wordsAsked(text)
  return words.length === 0 ? null : words.map(prefixOf).join(' AND ')
}

const allOf = (words: readonly string[]): string => `(${words.map(prefixOf).join(' AND ')})`

/** The words of a search, folded; figures typed in groups are one. */
export const wordsAsked = (text: string): readonly string[] => wordsOf(joinFigures(fold(text)))

/** « 04 65 71 01 12 » is one number, « 0033 4 65… » too, and so is a SIRET typed in groups. */
const joinFigures = (text: string): string =>
  text.replace(/\+?\d[\d\s.]{4,}\d/g, (figures) => figures.replace(/[\s.]/g, '').replace(/^00/, ''))

/** Telephones are kept in their international form and typed in the national one. */
const prefixOf = (word: string): string =>
  /^0\d+$/.test(word) ? `("${word}"* OR "33${word.slice(1)}"*)` : `"${word}"*`
