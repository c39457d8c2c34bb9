import { row, rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { positionsAfter } from '#main/kit/positions.ts'
import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { agendaItem } from '#shared/records/meetings/agenda-item/agenda-item.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import { isOff } from '#shared/records/meetings/meeting/is-off.ts'
import type { Axis } from '#shared/records/records.ts'
import type { RowWrite } from '#shared/records/row-write.ts'

/** What a point lasts until someone says otherwise, in minutes. */
const usualMinutes = 10

/** The points by which a meeting looks at axes, at the end of its agenda; none for those it has already, or once it is over. */
export const axisPoints = (
  { workspace: { db }, ids }: FeatureContext,
  axes: readonly Axis[],
  instance: RowId,
): readonly RowWrite[] => {
  const meeting = row(db, 'meeting', instance)
  if (meeting === null || isOff(meeting) || isLocked(meeting) || meeting.closedAt !== null) return []
  const points = rows(db, 'agendaItem', (q) => q.where('meeting', '=', instance).orderBy('position').orderBy('id'))
  const taken = new Set(points.map(({ axis }) => axis))
  const added = axes.filter(({ id }) => !taken.has(id))
  const positions = positionsAfter(points.at(-1)?.position ?? null, added.length)
  return added.map(
    (axis, at): RowWrite => ({
      record: 'agendaItem',
      id: ids.row(),
      values: {
        meeting: instance,
        position: positions[at] ?? null,
        kind: 'point',
        title: cutAtWord(nameOf(axis), agendaItem.fields.title.max),
        minutes: usualMinutes,
        minutesText: 'text',
        axis: axis.id,
      },
    }),
  )
}

const nameOf = ({ number, title }: Axis): string =>
  [number === null ? 'Axe' : `Axe ${number}`, title].filter((part) => part !== null).join(' – ')
