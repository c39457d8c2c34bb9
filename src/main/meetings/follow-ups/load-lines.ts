import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import { followUpsOf } from '#main/minutes/read/follow-ups-of.ts'
import type { FollowUpLine } from '#shared/contract/meetings/follow-ups.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { isAwaited } from '#shared/records/meetings/awaited.ts'
import type { FollowUp, Meeting } from '#shared/records/records.ts'

/** Those of a meeting, in their order. */
export const meetingLines = (db: Db, meeting: RowId): readonly FollowUpLine[] => toLines(db, followUpsOf(db, meeting))

/** Those of all meetings: what is awaited first, soonest first, undated last; then the others, latest meeting first. */
export const allLines = (db: Db): readonly FollowUpLine[] => {
  const lines = toLines(
    db,
    rows(db, 'followUp', (q) => q.orderBy('position').orderBy('id')),
  )
  const awaited = lines.filter(({ followUp }) => isAwaited(followUp))
  const others = lines.filter(({ followUp }) => !isAwaited(followUp))
  return [
    ...awaited.toSorted((a, b) => compare(a.followUp.dueOn ?? never, b.followUp.dueOn ?? never)),
    ...others.toSorted((a, b) => compare(b.meeting.date ?? '', a.meeting.date ?? '')),
  ]
}

const never = '9999-12-31'

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** What a removed meeting left behind is not shown. */
const toLines = (db: Db, followUps: readonly FollowUp[]): readonly FollowUpLine[] => {
  const meetings = new Map(rows(db, 'meeting').map((meeting) => [meeting.id, meeting]))
  const series = new Map(rows(db, 'series').map(({ id, name }) => [id, { id, name: name ?? 'Série sans nom' }]))
  return followUps.flatMap((followUp) => {
    const meeting = followUp.meeting === null ? undefined : meetings.get(followUp.meeting)
    if (meeting === undefined) return []
    return [
      {
        followUp,
        meeting: named(meeting),
        series: (meeting.series === null ? undefined : series.get(meeting.series)) ?? null,
      },
    ]
  })
}

const named = ({ id, title, date }: Meeting): FollowUpLine['meeting'] => ({
  id,
  title: title ?? 'Réunion sans intitulé',
  date,
})
