import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import { prepared } from '#main/db/statements.ts'
import type { FichePage, NamedMeeting } from '#shared/contract/roadmap/fiches.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { isOff } from '#shared/records/meetings/meeting/is-off.ts'
import type { Fiche, Meeting } from '#shared/records/records.ts'

/**
 * The meeting to come that may take the fiche up: the next of the series that wrote it, else the next of its sector, else
 * the next of all. @param ids of the fiche and of those gathered in it @param meetings those whose minutes hold it, latest first
 */
export const nextMeeting = (
  db: Db,
  fiche: Pick<Fiche, 'sector'> & { readonly ids: readonly RowId[] },
  meetings: readonly NamedMeeting[],
  today: string,
): FichePage['next'] => {
  const series = seriesOf(db, meetings[0]?.id ?? null)
  const planned = rows(db, 'meeting', (q) =>
    q.where('date', '>=', today).orderBy('date').orderBy('startsAt').orderBy('id'),
  )
    .filter((meeting) => !isOff(meeting) && meeting.state !== 'validated')
    .filter(({ id }) => !meetings.some((meeting) => meeting.id === id))
  const isOfSector = ({ sector }: Meeting) => sector === fiche.sector
  const ofSeries = planned.filter((meeting) => series !== null && meeting.series === series)
  const found = ofSeries.find(isOfSector) ?? ofSeries[0] ?? planned.find(isOfSector) ?? planned[0]
  if (found === undefined) return null
  const { id, title, date } = found
  return { id, title: title ?? 'Réunion sans intitulé', date, taken: isTaken(db, id, fiche.ids) }
}

const seriesOf = (db: Db, meeting: RowId | null): RowId | null =>
  meeting === null
    ? null
    : (prepared<[string], Pick<Meeting, 'series'>>(db, 'SELECT series FROM meeting WHERE id = ?').get(meeting)
        ?.series ?? null)

const isTaken = (db: Db, meeting: RowId, fiches: readonly RowId[]): boolean =>
  prepared<[string, string], { n: number }>(
    db,
    'SELECT count(*) AS n FROM agendaItem WHERE meeting = ? AND fiche IN (SELECT value FROM json_each(?))',
  ).get(meeting, JSON.stringify(fiches))?.n !== 0
