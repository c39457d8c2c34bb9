import type { Db } from '#main/db/db.ts'
import { row, rows } from '#main/db/query.ts'
import { isOff } from '#shared/records/meetings/meeting/is-off.ts'
import type { Meeting } from '#shared/records/records.ts'
import { type SaidFormulation, saidFormulations } from './said-formulations.ts'

export interface SaidInMeeting {
  readonly meeting: Meeting
  readonly said: readonly SaidFormulation[]
}

/** What the minutes of every meeting say that nobody took up, the first held first: what it says is not said anew by a later one. */
export const loadSaid = (db: Db): readonly SaidInMeeting[] => {
  const meetings = rows(db, 'meeting', (q) => q.orderBy('date').orderBy('startsAt').orderBy('id'))
  const sections = rows(db, 'section', (q) => q.where('kind', 'in', ['text', 'axis']).orderBy('position').orderBy('id'))
  const ofMeeting = Map.groupBy(sections, ({ meeting }) => meeting)
  const known = [...rows(db, 'formulation')]
  return meetings.flatMap((meeting): SaidInMeeting[] => {
    const own = ofMeeting.get(meeting.id) ?? []
    const sheets = own.flatMap(({ axisSheet }) => row(db, 'axisSheet', axisSheet) ?? [])
    const first = firstOf(meeting, meetings)
    const said = saidFormulations(
      { meeting, first: first?.id ?? null, bodies: own.map(({ body }) => body), sheets },
      known,
    )
    known.push(...said.map((one) => ({ ...one, words: one.text }) as (typeof known)[number]))
    return said.length === 0 ? [] : [{ meeting, said }]
  })
}

/** The first concertation of its sector, in its series when it is in one. */
const firstOf = (meeting: Meeting, meetings: readonly Meeting[]): Meeting | undefined => {
  const firsts = meetings.filter(
    (one) => one.number === 1 && one.kind === meeting.kind && one.sector === meeting.sector && !isOff(one),
  )
  return firsts.find(({ series }) => series === meeting.series) ?? firsts[0]
}
