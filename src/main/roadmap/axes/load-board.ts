import { sql } from 'kysely'
import type { Db } from '#main/db/db.ts'
import { row, rows, select } from '#main/db/query.ts'
import type { AxesBoard, BoardAxis, BoardColumn, ColumnMeeting, InstanceName } from '#shared/contract/roadmap/axes.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Axis, Formulation, Sector } from '#shared/records/records.ts'
import { inStandingAxis, standingAxes } from '../read/standing-axes.ts'
import { filledAxes } from './filled-axes.ts'

/** What the sectors first said, in columns, and the axes it is gathered in. */
export const loadBoard = (db: Db): AxesBoard => {
  const formulations = rows(db, 'formulation', (q) =>
    q.where('stage', '=', 'first').orderBy('position').orderBy('id'),
  ).map(inStandingAxis(db))
  const sectors = rows(db, 'sector', (q) => q.orderBy('position').orderBy('id'))
  const filled = filledAxes(db)
  return {
    axes: standingAxes(db).map((axis) => boardAxis(db, axis, filled)),
    columns: columnsOf(db, sectors, formulations),
    formulations,
  }
}

/** @param filled `filledAxes` */
export const boardAxis = (db: Db, axis: Axis, filled: ReadonlySet<RowId>): BoardAxis => ({
  axis,
  instance: instanceName(db, axis.instance),
  isEmpty: !filled.has(axis.id),
})

const instanceName = (db: Db, id: RowId | null): InstanceName | null => {
  const meeting = row(db, 'meeting', id)
  return meeting === null
    ? null
    : { id: meeting.id, title: meeting.title ?? 'Réunion sans intitulé', date: meeting.date }
}

const columnsOf = (
  db: Db,
  sectors: readonly Sector[],
  formulations: readonly Formulation[],
): readonly BoardColumn[] => {
  const meetings = Map.groupBy(concertations(db), ({ sector }) => sector)
  const ofSector = (sector: RowId | null): readonly ColumnMeeting[] => {
    const said = new Set(formulations.filter((one) => one.sector === sector).map(({ meeting }) => meeting))
    const own = meetings.get(sector) ?? []
    const counted = (id: RowId, rank: number) => said.has(id) || (rank === 0 && !own.some((one) => said.has(one.id)))
    return own.map(({ sector: _, ...meeting }, rank) => ({ ...meeting, counted: counted(meeting.id, rank) }))
  }
  const known = new Set(sectors.map(({ id }) => id))
  const others = sectors.length === 0 || formulations.some(({ sector }) => sector === null || !known.has(sector))
  return [
    ...sectors.map(({ id, name }) => ({ sector: { id, name: name ?? 'Secteur sans nom' }, meetings: ofSector(id) })),
    ...(others ? [{ sector: null, meetings: ofSector(null) }] : []),
  ]
}

type Concertation = Omit<ColumnMeeting, 'counted'> & { readonly sector: RowId | null }

/** Concertations that are held or to be, the first of its sector first, with how many people were present. */
const concertations = (db: Db): readonly Concertation[] =>
  select(
    db,
    sql<Concertation>`SELECT meeting.id, coalesce(meeting.title, 'Réunion sans intitulé') AS title, meeting.date,
      meeting.sector, meeting.votesEach,
      (SELECT count(*) FROM attendance WHERE attendance.meeting = meeting.id AND attendance.status = 'present'
        AND coalesce(attendance.part, 'participant') = 'participant') AS participants
      FROM meeting
      WHERE meeting.kind = 'concertation' AND coalesce(meeting.state, '') NOT IN ('cancelled', 'postponed')
      ORDER BY coalesce(meeting.number, 99), meeting.date, meeting.id`,
  )
