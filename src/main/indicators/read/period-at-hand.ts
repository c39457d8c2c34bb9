import { sql } from 'kysely'
import type { Db } from '#main/db/db.ts'
import { rows, select } from '#main/db/query.ts'
import { type Frequency, isPeriod, type Period, periodAfter, periodOf } from '#shared/text/period.ts'

/**
 * The period one works at: that of the open campaign that is due first, else of the latest quarter that has a figure, else the
 * quarter that ended last. @param today `YYYY-MM-DD`
 */
export const periodAtHand = (db: Db, today: string): Period =>
  openPeriod(db) ?? figuredQuarter(db, periodOf(today, 'quarterly')) ?? lastEnded(today, 'quarterly')

export const lastEnded = (today: string, frequency: Frequency): Period => periodAfter(periodOf(today, frequency), -1)

const openPeriod = (db: Db): Period | null => {
  const open = rows(db, 'campaign', (q) => q.where('closedOn', 'is', null).orderBy('id')).toSorted((a, b) =>
    (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'),
  )
  return open.map(({ period }) => period ?? '').find(isPeriod) ?? null
}

const figuredQuarter = (db: Db, current: Period): Period | null => {
  const [found] = select(
    db,
    sql<{ readonly period: string | null }>`
      SELECT max(period) AS period FROM figure
      WHERE period LIKE '____-T_' AND period <= ${current} AND (value IS NOT NULL OR coalesce(answer, 'given') <> 'given')`,
  )
  const period = found?.period ?? ''
  return isPeriod(period) ? period : null
}
