import { txOfOp } from '#main/db/compared-ops.ts'
import type { Db } from '#main/db/db.ts'
import { headsOfRow } from '#main/db/heads.ts'
import { row, rows } from '#main/db/query.ts'
import { prepared } from '#main/db/statements.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import { demand } from '#main/kit/demand.ts'
import { localDay } from '#main/kit/local-day.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import type { CommentLine, FichePage, IndicatorLine, NamedMeeting, PartyLine } from '#shared/contract/roadmap/fiches.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { holds } from '#shared/sync/row-head.ts'
import { ficheNumbers } from '../read/fiche-numbers.ts'
import { ficheRanks } from '../read/fiche-ranks.ts'
import { rubricsOfEspace } from '../read/fiche-rubrics-of.ts'
import { loadGathered } from '../read/gathered-fiches.ts'
import { inStandingAxis } from '../read/standing-axes.ts'
import { loadSurroundings } from '../read/surroundings.ts'
import { nextMeeting } from './next-meeting.ts'
import { saidNotFollowed } from './not-followed.ts'

/** Everything that the page of one fiche shows; one that was gathered in another leads to it. @throws AppFailure `not-found` */
export const loadFichePage = (workspace: WorkspaceDb, asked: RowId, today: string): FichePage => {
  const { db } = workspace
  const { standing: id, ids } = sameEntry(db, 'fiche', asked)
  const fiche = demand(db, 'fiche', id)
  const followed = loadFollowed(db, ids)
  const meetings = meetingsOf(db, ids)
  return {
    today,
    fiche: inStandingAxis(db)(fiche),
    reference: ficheNumbers(db)(id) ?? '',
    stateSince: stateSince(db, id),
    ...loadSurroundings(db),
    ...followed,
    rank: ficheRanks(db).get(id) ?? null,
    rubrics: rubricsOfEspace(db),
    rubricTexts: rows(db, 'rubricText', (q) => q.where('fiche', '=', id).orderBy('id')),
    said: saidNotFollowed(fiche, {
      steps: followed.steps,
      parties: followed.parties.map(({ party }) => party),
      indicators: followed.indicators.map(({ link }) => link),
    }),
    meetings,
    next: nextMeeting(db, { ids, sector: fiche.sector }, meetings, today),
    comments: commentsOf(db, ids),
    versions: count(db, 'SELECT count(*) AS n FROM ficheVersion WHERE fiche = ?', id),
    gathered: loadGathered(workspace, fiche),
  }
}

const stateSince = (db: Db, id: RowId): string | null => {
  const chosen = headsOfRow(db, { record: 'fiche', id }).filter(
    (head) => holds(head, 'state') && head.changes.state !== null,
  )
  const last = chosen
    .map(({ op }) => txOfOp(db, op).at)
    .toSorted()
    .at(-1)
  return last === undefined ? null : localDay(new Date(last))
}

/** What is followed of a fiche, by the ids of all it stands for, beside what its rubrics say. */
export const loadFollowed = (db: Db, ids: readonly RowId[]): Pick<FichePage, 'steps' | 'parties' | 'indicators'> => ({
  steps: rows(db, 'ficheStep', (q) => q.where('fiche', 'in', ids).orderBy('position').orderBy('id')),
  parties: rows(db, 'ficheParty', (q) => q.where('fiche', 'in', ids).orderBy('position').orderBy('id')).map(
    (party): PartyLine => ({ party, actor: row(db, 'actor', party.actor)?.name ?? null }),
  ),
  indicators: rows(db, 'ficheIndicator', (q) => q.where('fiche', 'in', ids).orderBy('position').orderBy('id')).flatMap(
    (link): IndicatorLine[] => {
      const indicator = row(db, 'indicator', link.indicator)
      return indicator === null ? [] : [{ link, indicator }]
    },
  ),
})

const meetingsOf = (db: Db, ids: readonly RowId[]): readonly NamedMeeting[] =>
  prepared<[string], NamedMeeting>(
    db,
    `SELECT meeting.id, coalesce(meeting.title, 'Réunion sans intitulé') AS title, meeting.date
     FROM meeting WHERE id IN (SELECT meeting FROM section WHERE fiche IN (SELECT value FROM json_each(?))) ORDER BY date DESC, id`,
  ).all(JSON.stringify(ids))

const commentsOf = (db: Db, ids: readonly RowId[]): readonly CommentLine[] =>
  rows(db, 'ficheComment', (q) => q.where('fiche', 'in', ids).orderBy('writtenAt', 'desc').orderBy('id')).map(
    (comment) => ({
      comment,
      sector: row(db, 'sector', comment.sector)?.name ?? null,
      author: row(db, 'member', comment.member)?.name ?? null,
    }),
  )

const count = (db: Db, sql: string, id: string): number => prepared<[string], { n: number }>(db, sql).get(id)?.n ?? 0
