import { sql } from 'kysely'
import type { DirectoryListName } from '#shared/contract/directory.ts'
import { wordsOf } from '#shared/kernel/sort-key.ts'
import { allOf, anyOf, type Fragment, standing, standingFor } from './fragments.ts'

/** Every word typed begins a word of an entry, or of the structures it is tied to. */
export const textMatches = (list: DirectoryListName, text: string): Fragment =>
  allOf(joinedNumbers(wordsOf(text)).map(conditionOf[list]))

/** Every word typed begins a word of a structure's name or of one of its other names. */
export const nameMatches = (text: string): Fragment => allOf(wordsOf(text).map(named))

const named = (word: string): Fragment => sql`actor.id IN (
  SELECT ${standingFor('actor', sql`actor.id`)} FROM actor WHERE ${begins(word, 'actor.name')}
  UNION SELECT ${standingFor('actor', sql`alias.actor`)} FROM alias WHERE ${begins(word, 'alias.name')})`

/** « 04 74 00 » is one number: telephones and SIRET are typed by groups and kept without. */
const joinedNumbers = (words: readonly string[]): readonly string[] =>
  words
    .join(' ')
    .replace(/(?<=\b\d+) (?=\d+\b)/g, '')
    .split(' ')
    .filter((word) => word !== '')

const begins = (word: string, ...texts: readonly string[]): Fragment =>
  sql`begins_word(${word}, ${sql.join(texts.map((text) => sql.raw(text)))}) = 1`

/** A telephone is « +33474… » or as it was typed; it is looked for as « 0474… ». */
const numberBegins = (word: string, column: string): readonly Fragment[] =>
  /^\d+$/.test(word)
    ? [
        sql`replace(replace(replace(replace(${sql.raw(column)}, ' ', ''), '.', ''), '-', ''), '+33', '0') LIKE ${`${word}%`}`,
      ]
    : []

const structuresWith = (word: string): Fragment => {
  const own = anyOf([begins(word, 'actor.name', 'actor.commune', 'actor.pivot'), ...numberBegins(word, 'actor.phone')])
  return sql`
    SELECT ${standingFor('actor', sql`actor.id`)} FROM actor WHERE ${own}
    UNION SELECT ${standingFor('actor', sql`alias.actor`)} FROM alias WHERE ${begins(word, 'alias.name')}
    UNION SELECT ${standingFor('actor', sql`place.actor`)} FROM place JOIN actor ON actor.id = place.actor
      WHERE actor.inseeCode IS NULL AND actor.commune IS NULL AND ${standing('place')} AND ${begins(word, 'place.commune')}`
}

const tied = (column: Fragment, word: string): Fragment =>
  sql`${standingFor('actor', column)} IN (${structuresWith(word)})`

const conditionOf: Readonly<Record<DirectoryListName, (word: string) => Fragment>> = {
  actors: (word) => sql`actor.id IN (${structuresWith(word)})`,
  places: (word) =>
    anyOf([
      begins(word, 'place.name', 'place.commune', 'place.pivot'),
      ...numberBegins(word, 'place.phone'),
      tied(sql`place.actor`, word),
    ]),
  persons: (word) =>
    anyOf([
      begins(word, 'person.lastName', 'person.firstName'),
      ...numberBegins(word, 'person.phone'),
      sql`person.id IN (SELECT ${standingFor('person', sql`post.person`)} FROM post WHERE ${tied(sql`post.actor`, word)})`,
    ]),
}
