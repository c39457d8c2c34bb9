import { sql } from 'kysely'
import { matchOf, selectMatching, wordsAsked } from '#main/db/search.ts'
import type { DirectoryListName } from '#shared/contract/directory.ts'
import { allOf, anyOf, type Fragment, standing, standingFor } from './fragments.ts'

/** Every word typed begins a word of an entry, or of the structures it is tied to. */
export const textMatches = (list: DirectoryListName, text: string): Fragment =>
  allOf(wordsAsked(text).map(conditionOf[list]))

/** Every word typed begins a word of a structure's name or of one of its other names. */
export const nameMatches = (text: string): Fragment =>
  allOf(
    wordsAsked(text).map(
      (word) => sql`actor.id IN (${matching('actor', word, ['name'])} UNION ${aliasesMatching(word)})`,
    ),
  )

const conditionOf: Readonly<Record<DirectoryListName, (word: string) => Fragment>> = {
  actors: (word) => sql`actor.id IN (${structuresMatching(word)})`,
  places: (word) =>
    anyOf([
      sql`place.id IN (${matching('place', word, ['name', 'commune', 'pivot'])})`,
      sql`actor.id IN (${structuresMatching(word)})`,
    ]),
  persons: (word) =>
    anyOf([
      sql`person.id IN (${matching('person', word, ['lastName', 'firstName'])})`,
      sql`person.id IN (SELECT ${standingFor('person', sql`post.person`)} FROM post
        WHERE ${standingFor('actor', sql`post.actor`)} IN (${structuresMatching(word)}))`,
    ]),
}

/** By its own name, commune or numbers, by another name, or by the communes of its places when it has none. */
const structuresMatching = (word: string): Fragment => sql`
  ${matching('actor', word, ['name', 'commune', 'pivot'])}
  UNION ${aliasesMatching(word)}
  UNION SELECT ${standingFor('actor', sql`place.actor`)} FROM place JOIN actor ON actor.id = place.actor
    WHERE actor.commune IS NULL AND actor.inseeCode IS NULL AND ${standing('place')}
      AND place.id IN (${matching('place', word, ['commune'])})`

const aliasesMatching = (word: string): Fragment =>
  sql`SELECT ${standingFor('actor', sql`alias.actor`)} FROM alias WHERE alias.id IN (${matching('alias', word, ['name'])})`

/**
 * Rows in which the word begins a word of these columns. The full-text index holds others too, a presentation for
 * one, which would keep half a list without showing why; figures are looked for in all of it, being telephones and
 * SIRET.
 */
const matching = (
  record: 'actor' | 'alias' | 'place' | 'person',
  word: string,
  columns: readonly string[],
): Fragment => {
  const found = sql`${sql.raw(selectMatching(record))} ${matchOf(word)}`
  if (/^\d+$/.test(word) && record !== 'alias') return found
  const texts = sql.join(columns.map((column) => sql.ref(`${record}.${column}`)))
  return sql`${found} AND begins_word(${word}, ${texts}) = 1`
}
