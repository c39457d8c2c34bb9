import type { Db } from '#main/db/open.ts'
import { row, rows } from '#main/db/query.ts'
import { prepared } from '#main/db/statements.ts'
import type { CommentLine, FichePage, IndicatorLine, NamedMeeting, PartyLine } from '#shared/contract/fiches.ts'
import type { Fiche } from '#shared/domain/records.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { rubricsOfEspace } from '../fiche-rubrics-of.ts'
import { notFound } from '../not-found.ts'
import { inStandingAxis } from '../standing-axes.ts'
import { loadSurroundings } from '../surroundings.ts'
import { nextMeeting } from './next-meeting.ts'
import { saidNotFollowed } from './not-followed.ts'

/** @throws AppFailure `not-found` */
export const demandFiche = (db: Db, id: RowId): Fiche => {
  const fiche = row(db, 'fiche', id)
  if (fiche === null) throw notFound('La fiche-action demandée')
  return fiche
}

/** Everything that the page of one fiche shows. @throws AppFailure `not-found` */
export const loadFichePage = (db: Db, id: RowId, today: string): FichePage => {
  const fiche = demandFiche(db, id)
  const followed = loadFollowed(db, id)
  const meetings = meetingsOf(db, id)
  return {
    today,
    fiche: inStandingAxis(db)(fiche),
    ...loadSurroundings(db),
    ...followed,
    rank: rankOf(db, id),
    rubrics: rubricsOfEspace(db),
    rubricTexts: rows(db, 'rubricText', (q) => q.where('fiche', '=', id).orderBy('id')),
    said: saidNotFollowed(fiche, {
      steps: followed.steps,
      parties: followed.parties.map(({ party }) => party),
      indicators: followed.indicators.map(({ link }) => link),
    }),
    meetings,
    next: nextMeeting(db, fiche, meetings, today),
    comments: commentsOf(db, id),
    versions: count(db, 'SELECT count(*) AS n FROM ficheVersion WHERE fiche = ?', id),
  }
}

/** What is followed of a fiche, beside what its rubrics say. */
export const loadFollowed = (db: Db, id: RowId): Pick<FichePage, 'steps' | 'parties' | 'indicators'> => ({
  steps: rows(db, 'ficheStep', (q) => q.where('fiche', '=', id).orderBy('position').orderBy('id')),
  parties: rows(db, 'ficheParty', (q) => q.where('fiche', '=', id).orderBy('position').orderBy('id')).map(
    (party): PartyLine => ({ party, actor: row(db, 'actor', party.actor)?.name ?? null }),
  ),
  indicators: rows(db, 'ficheIndicator', (q) => q.where('fiche', '=', id).orderBy('position').orderBy('id')).flatMap(
    (link): IndicatorLine[] => {
      const indicator = row(db, 'indicator', link.indicator)
      return indicator === null ? [] : [{ link, indicator }]
    },
  ),
})

/** Its place among the priority actions of the axis of the action it works out. */
const rankOf = (db: Db, id: RowId): number | null =>
  prepared<[string], { rank: number }>(
    db,
    `WITH action AS (
       SELECT fiche, rank() OVER (PARTITION BY axis ORDER BY position, id) AS rank
       FROM formulation WHERE stage = 'priority' AND axis IS NOT NULL
     ) SELECT rank FROM action WHERE fiche = ? LIMIT 1`,
  ).get(id)?.rank ?? null

const meetingsOf = (db: Db, id: RowId): readonly NamedMeeting[] =>
  prepared<[string], NamedMeeting>(
    db,
    `SELECT meeting.id, coalesce(meeting.title, 'Réunion sans intitulé') AS title, meeting.date
     FROM meeting WHERE id IN (SELECT meeting FROM section WHERE fiche = ?) ORDER BY date DESC, id`,
  ).all(id)

const commentsOf = (db: Db, id: RowId): readonly CommentLine[] =>
  rows(db, 'ficheComment', (q) => q.where('fiche', '=', id).orderBy('writtenAt', 'desc').orderBy('id')).map(
    (comment) => ({
      comment,
      sector: row(db, 'sector', comment.sector)?.name ?? null,
      author: row(db, 'member', comment.member)?.name ?? null,
    }),
  )

const count = (db: Db, sql: string, id: string): number => prepared<[string], { n: number }>(db, sql).get(id)?.n ?? 0
