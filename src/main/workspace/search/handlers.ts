import { sql } from 'kysely'
import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { selectColumn } from '#main/db/query.ts'
import { searchRows, wordsAsked } from '#main/db/search.ts'
import { areasOf } from '#main/directory/read/areas.ts'
import { among } from '#main/directory/read/fragments.ts'
import { textMatches } from '#main/directory/read/text-matches.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { ficheNumbered } from '#main/roadmap/read/fiche-numbers.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { SearchHit, searchContract } from '#shared/contract/workspace/search.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { RecordName } from '#shared/records/records.ts'
import {
  actorHit,
  axisHit,
  ficheHit,
  followUpHit,
  type HitOf,
  indicatorHit,
  meetingHit,
  needHit,
  newsHit,
  personHit,
  placeHit,
  sectionHit,
} from './hits.ts'
import { actorOfAlias, ficheOfStep, meetingOfItem, personOfPost, sectionOf } from './owners.ts'

/** Of each kind: what a palette can show. */
const most = 6

export const searchHandlers = (context: FeatureContext): Handlers<typeof searchContract> => ({
  find: ({ text }) => sources.flatMap((source) => hitsOf(context, source, text)),
})

/** A kind of hit: the records searched, each with the way from its row to the one that is shown. */
interface Source {
  readonly through: Partial<Record<RecordName, (db: Db, id: RowId) => RowId | null>>
  /** The record whose joined rows count for their representative. */
  readonly shown: RecordName
  readonly hit: HitOf
}

const itself = (_db: Db, id: RowId): RowId => id

const sources: readonly Source[] = [
  { shown: 'actor', through: { actor: itself, alias: actorOfAlias }, hit: actorHit },
  { shown: 'place', through: { place: itself }, hit: placeHit },
  { shown: 'person', through: { person: itself, post: personOfPost }, hit: personHit },
  { shown: 'meeting', through: { meeting: itself, programmeItem: meetingOfItem }, hit: meetingHit },
  { shown: 'axis', through: { axis: itself }, hit: axisHit },
  { shown: 'fiche', through: { fiche: itself, ficheStep: ficheOfStep }, hit: ficheHit },
  {
    shown: 'section',
    through: { section: itself, axisSheet: sectionOf('axisSheet'), fiche: sectionOf('fiche') },
    hit: sectionHit,
  },
  { shown: 'followUp', through: { followUp: itself }, hit: followUpHit },
  { shown: 'need', through: { need: itself }, hit: needHit },
  { shown: 'newsItem', through: { newsItem: itself }, hit: newsHit },
  { shown: 'indicator', through: { indicator: itself }, hit: indicatorHit },
]

const hitsOf = (context: FeatureContext, { shown, through, hit }: Source, text: string): readonly SearchHit[] => {
  const { db } = context.workspace
  const representative = representativesOf(db, shown)
  const owners = Object.entries(through).flatMap(([record, owner]) =>
    searchRows(db, record as RecordName, text, most).flatMap((id) => owner(db, id) ?? []),
  )
  const named = shown === 'actor' || shown === 'place' ? inNamedCommune(context, shown, text, most) : []
  const numbered = shown === 'fiche' ? ficheNumbered(db, text) : []
  const found = new Set([...numbered, ...owners, ...named].map(representative))
  return [...found].slice(0, most).flatMap((id) => hit(context, id, text) ?? [])
}

/** Rows that say the code of their commune and not its name, where the words asked name that commune and the rest of them. */
const inNamedCommune = (
  context: FeatureContext,
  record: 'actor' | 'place',
  text: string,
  limit: number,
): readonly RowId[] => {
  const areas = areasOf(context)
  const codes = wordsAsked(text).flatMap((word) => areas.namedOnlyByCode(word))
  if (codes.length === 0) return []
  const table = sql.ref(record)
  return selectColumn(
    context.workspace.db,
    sql<RowId>`SELECT ${table}.id FROM ${table} WHERE ${table}.commune IS NULL AND ${among(sql`${table}.inseeCode`, codes)}
      AND ${textMatches(record === 'actor' ? 'actors' : 'places', text, areas)} LIMIT ${limit}`,
  )
}
