import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import type { UsualDays } from '#shared/contract/roadmap/report.ts'
import { isOff } from '#shared/records/meetings/meeting/is-off.ts'
import { daysOf, periodOf } from '#shared/text/period.ts'

/** The days that a report is often asked of, up to today. @param today `YYYY-MM-DD` */
export const usualDays = (db: Db, today: string): readonly [UsualDays, ...UsualDays[]] => {
  const last = rows(db, 'meeting', (q) =>
    q.where('kind', '=', 'committee').where('date', '<', today).orderBy('date', 'desc').orderBy('id'),
  ).find((meeting) => !isOff(meeting))
  const [quarter, year] = [
    { kind: 'quarter', from: daysOf(periodOf(today, 'quarterly')).first, to: today },
    { kind: 'year', from: daysOf(periodOf(today, 'yearly')).first, to: today },
  ] as const
  return last?.date == null ? [quarter, year] : [{ kind: 'committee', from: last.date, to: today }, quarter, year]
}
