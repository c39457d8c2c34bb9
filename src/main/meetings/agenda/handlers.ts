import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand, missing } from '#main/kit/demand.ts'
import { notFound } from '#main/kit/not-found.ts'
import { positionAfter } from '#main/kit/positions.ts'
import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import { fichePoint } from '#main/roadmap/read/fiche-point.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { AgendaOwner, agendaContract, CarryOver } from '#shared/contract/meetings/agenda.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { IntentCode } from '#shared/records/intents.ts'
import { agendaItem } from '#shared/records/meetings/agenda-item/agenda-item.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import { type FieldsOf, type RowWrite, write } from '#shared/records/row-write.ts'
import { plannedPart } from '../read/meeting-templates.ts'
import { loadCarryOver } from './carry-over.ts'
import { ownerOf, pointsOfOwner, refOf } from './owner.ts'
import { templateHandlers } from './template-handlers.ts'

/** What a point lasts until someone says otherwise, in minutes. */
const usualMinutes = 10

export const agendaHandlers = (context: FeatureContext): Handlers<typeof agendaContract> => {
  const { db } = context.workspace
  const pointGone = () => missing('agendaItem')

  /** The write of a new point after another one. */
  const added = (owner: AgendaOwner, after: RowId | null, values: FieldsOf<'agendaItem'>): RowWrite => {
    demand(db, owner.kind === 'meeting' ? 'meeting' : 'meetingTemplate', owner.id)
    const position = positionAfter(pointsOfOwner(db, owner), after, pointGone)
    return { record: 'agendaItem', id: context.ids.row(), values: { ...refOf(owner), ...values, position } }
  }
  const commit = (intent: IntentCode, point: RowWrite): { readonly id: RowId } => {
    context.write({ intent, writes: [point] })
    return { id: point.id as RowId }
  }

  return {
    ...templateHandlers(context),
    add: ({ owner, after, kind }) => {
      const planned =
        kind === 'pause' ? ({ title: 'Pause', minutesText: 'none' } as const) : ({ minutesText: 'text' } as const)
      return commit('agendaItem.add', added(owner, after, { kind, minutes: usualMinutes, ...planned }))
    },
    move: ({ id, after }) => {
      const point = demand(db, 'agendaItem', id)
      const others = pointsOfOwner(db, ownerOf(point)).filter((other) => other.id !== id)
      const position = positionAfter(others, after, pointGone)
      context.write({ intent: 'agendaItem.move', writes: [{ record: 'agendaItem', id, values: { position } }] })
      return null
    },
    duplicate: ({ id }) => {
      const point = demand(db, 'agendaItem', id)
      return commit('agendaItem.duplicate', added(ownerOf(point), id, plannedPart(point)))
    },
    shorten: ({ points }) => {
      const { values } = cleanValues({ points })
      const writes = values.points.map(({ id, minutes, detail }) => {
        demand(db, 'agendaItem', id)
        return write('agendaItem', id, { minutes, detail })
      })
      context.write({ intent: 'agenda.shorten', writes })
      return null
    },
    carryOver: ({ meeting }) => loadCarryOver(db, meeting),
    take: ({ meeting, after, source }) => {
      const left = loadCarryOver(db, meeting).map(takenPoint)
      const taken = left.find((one) => one.kind === source.kind && one.source === source.id)
      if (taken === undefined) throw notFound('Le point à reprendre', 'm')
      const values = { minutes: usualMinutes, ...taken.values }
      return commit('agenda.take', added({ kind: 'meeting', id: meeting }, after, values))
    },
  }
}

/** Something left, as the point that takes it up. */
interface TakenPoint {
  readonly kind: CarryOver['kind']
  readonly source: RowId
  readonly values: ChangesOf<typeof agendaItem>
}

const takenPoint = (left: CarryOver): TakenPoint => {
  switch (left.kind) {
    case 'point':
      return taken(left.kind, left.point.id, { ...plannedPart(left.point), carriedFrom: left.point.id })
    case 'followUp': {
      const { id, text, bearer } = left.followUp
      return taken(left.kind, id, {
        title: cutAtWord(text ?? 'Suite à donner', agendaItem.fields.title.max),
        speaker: bearer,
        minutesText: 'text',
        followUp: id,
      })
    }
    case 'fiche':
      return taken(left.kind, left.fiche, fichePoint(left.fiche, left.title, left.untreated))
  }
}

const taken = (kind: CarryOver['kind'], source: RowId, values: ChangesOf<typeof agendaItem>): TakenPoint => ({
  kind,
  source,
  values: { kind: 'point', ...values },
})
