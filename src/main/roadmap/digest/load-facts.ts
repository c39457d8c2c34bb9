import { row, rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { loadEspace } from '#main/kit/who-writes.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Digest, Fiche, NewsItem } from '#shared/records/records.ts'
import { leftOutOf } from '#shared/records/roadmap/left-out.ts'
import { picturesOf } from '#shared/text/rich-text/map-pictures.ts'
import type { DigestFacts } from '../documents/digest/digest.ts'
import { ficheNumbers } from '../read/fiche-numbers.ts'
import { ficheName } from '../read/fiche-point.ts'
import { needLines } from '../read/need-lines.ts'
import { newsLines } from '../read/news-lines.ts'
import { inStandingAxis } from '../read/standing-axes.ts'
import { standingFiche } from '../read/standing-fiches.ts'
import { loadSurroundings } from '../read/surroundings.ts'
import { ficheMoves } from './fiche-moves.ts'

/** All that a letter may tell, from what its choice says. */
export const loadFacts = (context: FeatureContext, choice: Omit<Digest, 'id'>): DigestFacts => {
  const { db } = context.workspace
  const resolved = inStandingAxis(db)
  const numberOf = ficheNumbers(db)
  const called = (fiche: Fiche | null) => fiche && ficheName(fiche, numberOf(fiche.id))
  const dated = rows(db, 'newsItem', (q) => q.where('publishedOn', 'is not', null).orderBy('id'))
  const actors = new Map(newsLines(db, dated).map(({ id, actor }) => [id, actor]))
  const answered = rows(db, 'need', (q) => q.where('state', '=', 'answered').orderBy('id'))
  return {
    choice,
    leftOut: leftOutOf(choice),
    today: localDay(context.clock.now()),
    espace: loadEspace(db),
    ...loadSurroundings(db),
    news: dated.map((item) => {
      const fiche = standingFiche(db, item.fiche)
      return {
        item,
        actor: actors.get(item.id) ?? null,
        fiche: called(fiche),
        axis: resolved({ axis: item.axis ?? fiche?.axis ?? null }).axis,
      }
    }),
    meetings: rows(db, 'meeting', (q) => q.where('date', 'is not', null).orderBy('date').orderBy('id')),
    needs: needLines(context, answered).map(({ need, sector }) => {
      const fiche = standingFiche(db, need.fiche)
      return { need, fiche: called(fiche), sector, axis: resolved({ axis: fiche?.axis ?? null }).axis }
    }),
    moves: ficheMoves(context, choice),
    pictures: picturesIn(dated).flatMap((id) => row(db, 'picture', id) ?? []),
  }
}

const picturesIn = (news: readonly NewsItem[]): readonly RowId[] => [
  ...new Set(news.flatMap(({ body }) => (body === null ? [] : picturesOf(body)))),
]
