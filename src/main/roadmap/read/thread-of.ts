import { sql } from 'kysely'
import type { Db } from '#main/db/db.ts'
import { rows, select } from '#main/db/query.ts'
import type { ThreadRows } from '#shared/records/roadmap/thread/thread-rows.ts'
import { inStandingAxis } from './standing-axes.ts'
import { inStandingFiche, standsAlone } from './standing-fiches.ts'

/** What every thread of the espace is made of, in a few queries and without a rich text: `threadsOf` makes them from it. */
export const loadThreadRows = (db: Db): ThreadRows => ({
  formulations: rows(db, 'formulation', (q) => q.orderBy('position').orderBy('id'))
    .map(inStandingAxis(db))
    .map(inStandingFiche(db)),
  links: rows(db, 'threadLink', (q) => q.orderBy('id')),
  fiches: select(
    db,
    sql<
      ThreadRows['fiches'][number]
    >`SELECT id, title, axis, sector, position, number FROM fiche ORDER BY position, number, id`,
  )
    .filter(standsAlone(db))
    .map(inStandingAxis(db)),
  indicators: eachOnce(
    select(
      db,
      sql<ThreadRows['indicators'][number]>`SELECT ficheIndicator.id, ficheIndicator.fiche,
      coalesce(indicator.name, ficheIndicator.words) AS name
      FROM ficheIndicator LEFT JOIN indicator ON indicator.id = ficheIndicator.indicator
      ORDER BY ficheIndicator.position, ficheIndicator.id`,
    ).map(inStandingFiche(db)),
  ),
  news: select(
    db,
    sql<ThreadRows['news'][number]>`SELECT id, fiche, title, publishedOn FROM newsItem
      WHERE fiche IS NOT NULL ORDER BY publishedOn, id`,
  ).map(inStandingFiche(db)),
  axes: select(db, sql<ThreadRows['axes'][number]>`SELECT id, number, title FROM axis ORDER BY number, id`),
  meetings: select(db, sql<ThreadRows['meetings'][number]>`SELECT id, title, kind, number, date FROM meeting`),
  sectors: select(db, sql<ThreadRows['sectors'][number]>`SELECT id, name FROM sector`),
})

/** Fiches gathered in one may each have been tied to the same indicator. */
const eachOnce = (indicators: ThreadRows['indicators']): ThreadRows['indicators'] =>
  [...Map.groupBy(indicators, ({ fiche, name }) => `${fiche} ${name}`).values()].flatMap(([first]) => first ?? [])
