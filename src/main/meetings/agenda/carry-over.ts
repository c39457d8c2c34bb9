import type { Db } from '#main/db/db.ts'
import { row, rows } from '#main/db/query.ts'
import { prepared } from '#main/db/statements.ts'
import { ficheNumbers } from '#main/roadmap/read/fiche-numbers.ts'
import { ficheName, untreatedCells } from '#main/roadmap/read/fiche-point.ts'
import { inStandingFiche } from '#main/roadmap/read/standing-fiches.ts'
import { standingFor } from '#main/roadmap/read/standing-in-sql.ts'
import type { CarryOver } from '#shared/contract/meetings/agenda.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { isAwaited } from '#shared/records/meetings/awaited.ts'
import type { AgendaItem, Fiche, Meeting } from '#shared/records/records.ts'
import { earlierMeetings } from '../read/earlier-meetings.ts'
import { pointsOfOwner } from './owner.ts'

/** What the meetings before this one left to do, but for what its agenda takes up already. */
export const loadCarryOver = (db: Db, id: RowId): readonly CarryOver[] => {
  const meeting = row(db, 'meeting', id)
  if (meeting === null || meeting.series === null) return []
  const all = rows(db, 'meeting', (q) => q.where('series', '=', meeting.series))
  const [last, ...older] = earlierMeetings(meeting, all)
  if (last === undefined) return []
  const agenda = pointsOfOwner(db, { kind: 'meeting', id })
  return [
    ...pointsLeft(db, last, new Set(agenda.map(({ carriedFrom }) => carriedFrom))),
    ...fichesLeft(db, last, new Set(agenda.map(inStandingFiche(db)).map(({ fiche }) => fiche))),
    ...[last, ...older].flatMap((one) => followUpsLeft(db, one, new Set(agenda.map(({ followUp }) => followUp)))),
  ]
}

const pointsLeft = (db: Db, last: Meeting, taken: ReadonlySet<RowId | null>): readonly CarryOver[] =>
  pointsOfOwner(db, { kind: 'meeting', id: last.id })
    .filter((point) => point.kind !== 'pause' && isLeft(point, last) && !taken.has(point.id))
    .map((point) => ({ kind: 'point', point, from: named(last) }))

/** A point without an outcome was not reached, when the clock ran until the session was closed. */
const isLeft = ({ outcome, startedAt }: AgendaItem, { closedAt }: Meeting): boolean =>
  outcome === 'untreated' || outcome === 'partly' || (outcome === null && startedAt === null && closedAt !== null)

const fichesLeft = (db: Db, last: Meeting, taken: ReadonlySet<RowId | null>): readonly CarryOver[] => {
  const numberOf = ficheNumbers(db)
  return prepared<[string], Pick<Fiche, 'id' | 'title' | 'feasibility' | 'impact'>>(
    db,
    `SELECT fiche.id, fiche.title, fiche.feasibility, fiche.impact
     FROM section JOIN fiche ON fiche.id = ${standingFor('fiche', 'section.fiche')}
     WHERE section.meeting = ? AND 'untreated' IN (feasibility, impact)
     GROUP BY fiche.id ORDER BY min(section.position), fiche.id`,
  )
    .all(last.id)
    .filter(({ id }) => !taken.has(id))
    .map((fiche) => ({
      kind: 'fiche',
      fiche: fiche.id,
      title: ficheName(fiche, numberOf(fiche.id)),
      untreated: untreatedCells(fiche),
      from: named(last),
    }))
}

/** By date; those without one last. */
const followUpsLeft = (db: Db, meeting: Meeting, taken: ReadonlySet<RowId | null>): readonly CarryOver[] =>
  rows(db, 'followUp', (q) => q.where('meeting', '=', meeting.id).orderBy('dueOn').orderBy('position').orderBy('id'))
    .filter((followUp) => isAwaited(followUp) && !taken.has(followUp.id))
    .toSorted((a, b) => Number(a.dueOn === null) - Number(b.dueOn === null))
    .map((followUp) => ({ kind: 'followUp', followUp, from: named(meeting) }))

const named = ({ id, title }: Meeting) => ({ meeting: id, title: title ?? 'Réunion sans intitulé' })
