import { sql } from 'kysely'
import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { rowsOfTx } from '#main/db/log-read.ts'
import { readMeta } from '#main/db/meta.ts'
import { selectColumn } from '#main/db/query.ts'
import { searchNeighbours, searchRows, wordsAsked } from '#main/db/search.ts'
import { prepared } from '#main/db/statements.ts'
import { areasOf } from '#main/directory/read/areas.ts'
import { among } from '#main/directory/read/fragments.ts'
import { textMatches } from '#main/directory/read/text-matches.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { ficheNumbered } from '#main/roadmap/read/fiche-numbers.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { Found, HitKind, SearchHit, searchContract } from '#shared/contract/workspace/search.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { RecordName } from '#shared/records/records.ts'
import { askedTerms, little } from '#shared/text/trade-words.ts'
import {
  actorHit,
  axisHit,
  campaignHit,
  ficheHit,
  followUpHit,
  formulationHit,
  type HitOf,
  indicatorHit,
  meetingHit,
  memberHit,
  needHit,
  newsHit,
  personHit,
  placeHit,
  sectionHit,
  templateHit,
  textBlockHit,
} from './hits.ts'
import { lastOfSeries, ownerOf, sectionOf } from './owners.ts'
import { wordMeant } from './word-meant.ts'

/** Of each kind: beside the others, and alone. */
const [few, many] = [6, 50] as const

export const searchHandlers = (context: FeatureContext): Handlers<typeof searchContract> => ({
  find: ({ text, kind, without }) => {
    const { asked, readAs } = asMeant(context.workspace.db, text)
    const most = kind === undefined ? few : many
    const marked = markedIn(asked, without)
    const found = sources
      .filter((source) => kind === undefined || source.kind === kind)
      .map((source) => ({ source, ids: idsOf(context, source, { text: asked, without, most: most + 1 }) }))
    return {
      hits: found.flatMap(({ source, ids }) =>
        ids.slice(0, most).flatMap((id) => source.hit(context, id, marked) ?? []),
      ),
      more: found.flatMap(({ source, ids }) => (ids.length > most ? [source.kind] : [])),
      readAs,
    }
  },
  written: () => writtenLast(context),
})

const writtenLast = (context: FeatureContext): readonly SearchHit[] => {
  const { db } = context.workspace
  const found = new Map<RowId, SearchHit>()
  for (const { replica, first } of ownTransactions(db))
    for (const { record, id } of rowsOfTx(db, replica, first, few)) {
      const source = sources.find(({ through }) => record in through)
      const owner = source?.through[record as RecordName]?.(db, id as RowId) ?? null
      if (source === undefined || owner === null || found.has(owner)) continue
      const hit = source.hit(context, representativesOf(db, source.shown)(owner), [])
      if (hit !== null) found.set(owner, hit)
      if (found.size === few) return [...found.values()]
    }
  return [...found.values()]
}

/** The last that were made here. */
const ownTransactions = (db: Db) =>
  prepared<[string | null], { readonly replica: number; readonly first: number }>(
    db,
    'SELECT replica, first FROM tx WHERE replica = (SELECT n FROM replica WHERE id = ?) ORDER BY first DESC LIMIT 40',
  ).all(readMeta(db, 'replica'))

/** A kind of hit: the records searched, each with the way from its row to the one that is shown. */
interface Source {
  readonly kind: HitKind
  readonly through: Partial<Record<RecordName, (db: Db, id: RowId) => RowId | null>>
  /** The record whose joined rows count for their representative. */
  readonly shown: RecordName
  readonly hit: HitOf
}

const itself = (_db: Db, id: RowId): RowId => id

const sources: readonly Source[] = [
  { kind: 'actor', shown: 'actor', through: { actor: itself, alias: ownerOf('alias', 'actor') }, hit: actorHit },
  { kind: 'place', shown: 'place', through: { place: itself }, hit: placeHit },
  { kind: 'person', shown: 'person', through: { person: itself, post: ownerOf('post', 'person') }, hit: personHit },
  {
    kind: 'meeting',
    shown: 'meeting',
    through: {
      meeting: itself,
      series: lastOfSeries,
      programmeItem: ownerOf('programmeItem', 'meeting'),
      agendaItem: ownerOf('agendaItem', 'meeting'),
      attendance: ownerOf('attendance', 'meeting'),
    },
    hit: meetingHit,
  },
  { kind: 'axis', shown: 'axis', through: { axis: itself }, hit: axisHit },
  { kind: 'formulation', shown: 'formulation', through: { formulation: itself }, hit: formulationHit },
  {
    kind: 'fiche',
    shown: 'fiche',
    through: {
      fiche: itself,
      ficheStep: ownerOf('ficheStep', 'fiche'),
      ficheParty: ownerOf('ficheParty', 'fiche'),
      rubricText: ownerOf('rubricText', 'fiche'),
      ficheComment: ownerOf('ficheComment', 'fiche'),
    },
    hit: ficheHit,
  },
  {
    kind: 'section',
    shown: 'section',
    through: { section: itself, axisSheet: sectionOf('axisSheet'), fiche: sectionOf('fiche') },
    hit: sectionHit,
  },
  { kind: 'followUp', shown: 'followUp', through: { followUp: itself }, hit: followUpHit },
  { kind: 'indicator', shown: 'indicator', through: { indicator: itself }, hit: indicatorHit },
  {
    kind: 'campaign',
    shown: 'campaign',
    through: { campaign: itself, campaignQuestion: ownerOf('campaignQuestion', 'campaign') },
    hit: campaignHit,
  },
  { kind: 'need', shown: 'need', through: { need: itself }, hit: needHit },
  { kind: 'newsItem', shown: 'newsItem', through: { newsItem: itself }, hit: newsHit },
  {
    kind: 'template',
    shown: 'meetingTemplate',
    through: { meetingTemplate: itself, agendaItem: ownerOf('agendaItem', 'template') },
    hit: templateHit,
  },
  { kind: 'textBlock', shown: 'textBlock', through: { textBlock: itself }, hit: textBlockHit },
  { kind: 'member', shown: 'member', through: { member: itself }, hit: memberHit },
]

/** The words asked that tell something, with those meant in place of those that nobody wrote. */
const asMeant = (db: Db, text: string): Pick<Found, 'readAs'> & { readonly asked: string } => {
  const words = wordsAsked(text)
  const terms = askedTerms(words)
  const telling = terms.filter(({ words: own }) => own.some((word) => !little.has(word)))
  const meant = (telling.length > 0 ? telling : terms).flatMap(({ words: own, neighbours, everyday }) =>
    neighbours.length > 0 || everyday.length > 0 ? own : own.map((word) => wordMeant(db, word) ?? word),
  )
  const isMended = meant.some((word) => !words.includes(word))
  if (isMended) return { asked: meant.join(' '), readAs: meant.join(' ') }
  return { asked: meant.length === words.length ? text : meant.join(' '), readAs: null }
}

/** What is marked in a passage: all that was asked, its words, then their neighbours. */
const markedIn = (text: string, without: readonly string[]): readonly string[] => {
  const terms = askedTerms(wordsAsked(text), without)
  const words = terms.flatMap((term) => term.words)
  return [text, ...words, ...words.flatMap(phoneShown), ...terms.flatMap(({ neighbours }) => neighbours)]
}

/** A number, typed in one piece or after « 00 33 », as it is shown: by pairs. */
const phoneShown = (word: string): readonly string[] => {
  const [, national] = /^(?:33|0)([1-9]\d{2,8})$/.exec(word) ?? []
  return national === undefined ? [] : [(`0${national}`.match(/\d{1,2}/g) ?? []).join(' ')]
}

interface Sought {
  readonly text: string
  readonly without: readonly string[]
  readonly most: number
}

const idsOf = (context: FeatureContext, source: Source, { text, without, most }: Sought): readonly RowId[] => {
  const { shown, through } = source
  const { db } = context.workspace
  const representative = representativesOf(db, shown)
  const rowsBy = (search: (record: RecordName) => readonly RowId[]): readonly RowId[] =>
    Object.entries(through).flatMap(([record, owner]) =>
      search(record as RecordName).flatMap((id) => owner(db, id) ?? []),
    )
  const numbered = shown === 'fiche' ? ficheNumbered(db, text) : []
  const named = shown === 'actor' || shown === 'place' ? inNamedCommune(context, shown, text, most) : []
  const direct = [...numbered, ...rowsBy((record) => searchRows(db, record, text, most)), ...named]
  const terms = askedTerms(wordsAsked(text), without)
  const beside =
    direct.length < most && terms.some(({ neighbours }) => neighbours.length > 0)
      ? rowsBy((record) => searchNeighbours(db, record, terms, most))
      : []
  return [...new Set([...direct, ...beside].map(representative))].slice(0, most)
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
