import { sql } from 'kysely'
import { matchOf, selectMatching, wordsAsked } from '#main/db/search.ts'
import type { DirectoryListName } from '#shared/contract/directory/directory.ts'
import type { Areas } from './areas.ts'
import { allOf, among, anyOf, type Fragment, pointsToOne, standing, standingFor } from './fragments.ts'

/** Every word typed begins a word of an entry, or of the structures it is tied to. */
export const textMatches = (list: DirectoryListName, text: string, areas: Areas): Fragment =>
  allOf(wordsAsked(text).map((word) => conditionOf[list](word, areas.namedOnlyByCode(word))))

/** Every word typed begins a word of a structure's name or of one of its other names. */
export const nameMatches = (text: string): Fragment =>
  allOf(wordsAsked(text).map((word) => sql`actor.id IN (${either(named('actor', word), otherwiseNamed(word))})`))

/** @param codes of communes called so, whose name some entries do not say (`Areas.namedOnlyByCode`) */
type ConditionOf = (word: string, codes: readonly string[]) => Fragment

const conditionOf: Readonly<Record<DirectoryListName, ConditionOf>> = {
  actors: (word, codes) => sql`actor.id IN (${structures(word, codes)})`,
  places: (word, codes) =>
    anyOf([
      sql`place.id IN (${either(named('place', word), located('place', word), ...coded('place', codes))})`,
      pointsToOne(sql`place.actor`, structures(word, codes)),
    ]),
  persons: (word, codes) =>
    anyOf([
      sql`person.id IN (${either(named('person', word), ...(isNumber(word) ? [told('person', word)] : []))})`,
      sql`person.id IN (SELECT ${standingFor('person', sql`post.person`)} FROM post
        WHERE ${pointsToOne(sql`post.actor`, structures(word, codes))})`,
    ]),
}

/** By its own name, commune or numbers, by another name, or by the communes of its places when it has none. */
const structures = (word: string, codes: readonly string[]): Fragment =>
  either(
    sql`${named('actor', word)} AND ${standing('actor')}`,
    sql`${located('actor', word)} AND ${standing('actor')}`,
    ...coded('actor', codes).map((rows) => sql`${rows} AND ${standing('actor')}`),
    otherwiseNamed(word),
    sql`SELECT actor.id FROM place JOIN actor ON actor.id = ${standingFor('actor', sql`place.actor`)}
      WHERE actor.commune IS NULL AND actor.inseeCode IS NULL AND ${standing('place')} AND place.id IN (${either(
        sql`${told('place', word)} AND begins_word(${word}, place.commune)`,
        ...coded('place', codes),
      )})`,
  )

/** Rows that say their commune by its code only. */
const coded = (record: 'actor' | 'place', codes: readonly string[]): readonly Fragment[] => {
  const table = sql.ref(record)
  if (codes.length === 0) return []
  return [
    sql`SELECT ${table}.id FROM ${table} WHERE ${table}.commune IS NULL AND ${among(sql`${table}.inseeCode`, codes)}`,
  ]
}

const otherwiseNamed = (word: string): Fragment =>
  sql`SELECT ${standingFor('actor', sql`alias.actor`)} FROM alias WHERE alias.id IN (${named('alias', word)})`

/** The commune or the SIRET; figures may be a telephone too. */
const located = (record: 'actor' | 'place', word: string): Fragment =>
  isNumber(word)
    ? told(record, word)
    : sql`${told(record, word)} AND begins_word(${word}, ${sql.ref(`${record}.commune`)}, ${sql.ref(`${record}.pivot`)})`

const isNumber = (word: string): boolean => /^\d+$/.test(word)

/** Ids of rows in whose name the word begins a word. */
const named = (record: Searched, word: string): Fragment => indexed(record, `title : (${matchOf(word)})`)

/**
 * The same in what else the full-text index holds. A presentation is there too, which would keep half a list without
 * showing why: of words, the columns are looked at again.
 */
const told = (record: Searched, word: string): Fragment => indexed(record, `body : (${matchOf(word)})`)

type Searched = 'actor' | 'alias' | 'place' | 'person'

const indexed = (record: Searched, match: string): Fragment => sql`${sql.raw(selectMatching(record))} ${match}`

const either = (...selections: readonly Fragment[]): Fragment => sql.join([...selections], sql` UNION ALL `)
