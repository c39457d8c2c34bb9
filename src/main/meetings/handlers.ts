import { row, rows } from '#main/db/query.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand, missing } from '#main/kit/demand.ts'
import { meetingSummaries, meetingSummary } from '#main/minutes/read/meeting-summary.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { TemplatePage } from '#shared/contract/meetings/agenda.ts'
import type { meetingsContract } from '#shared/contract/meetings/meetings.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { byName } from '#shared/records/meetings/by-name.ts'
import { isInvitedNext } from '#shared/records/meetings/meeting/next-meeting.ts'
import type { KnownRow, RowWrite } from '#shared/records/row-write.ts'
import { addMinutes } from '#shared/text/time-of-day.ts'
import { composedTitle } from './composed-title.ts'
import { nextNotLater } from './errors.ts'
import { decideNext } from './plan-next.ts'
import { type PlannedPoint, pointsOf, pointWrites, templatePage } from './read/meeting-templates.ts'
import { programmeOf, speakersOf } from './read/programme-of.ts'
import { lastDayTold, toldOfMeeting } from './read/told-of-meeting.ts'
import { stateHandlers } from './state-handlers.ts'

export const meetingsHandlers = (context: FeatureContext): Handlers<typeof meetingsContract> => {
  const { db } = context.workspace

  const sectors = () => rows(db, 'sector', (q) => q.orderBy('position').orderBy('id'))
  const series = () => rows(db, 'series', (q) => q.orderBy('name').orderBy('id'))

  /** The series of that name, with the write that creates it when there is none. */
  const seriesNamed = (name: string): { readonly id: RowId | null; readonly writes: readonly RowWrite[] } => {
    if (name === '') return { id: null, writes: [] }
    const known = series().find((candidate) => fold(candidate.name ?? '') === fold(name))
    if (known !== undefined) return { id: known.id, writes: [] }
    const id = context.ids.row()
    return { id, writes: [{ record: 'series', id, values: { name } }] }
  }

  return {
    list: () => meetingSummaries(db),
    choices: () => ({ sectors: sectors(), series: series() }),
    page: ({ id }) => {
      const meeting = demand(db, 'meeting', id)
      const summary = meetingSummary(db, id)
      if (summary === null) throw missing('meeting')
      return {
        summary,
        meeting,
        series: series(),
        agenda: rows(db, 'agendaItem', (q) => q.where('meeting', '=', id).orderBy('position').orderBy('id')),
        programme: programmeOf(db, id).lines,
        attendances: byName(rows(db, 'attendance', (q) => q.where('meeting', '=', id))),
        ...toldOfMeeting(db, meeting),
        toldOn: lastDayTold(db, id),
      }
    },
    create: (input) => {
      const { values } = cleanValues(input)
      const id = context.ids.row()
      const joined = seriesNamed(values.seriesName)
      const sector = row(db, 'sector', values.sector)
      const { seriesName: _, title, place, chair, template, points: titles, ...fields } = values
      const plan = template === null ? null : templatePage(db, template)
      const meeting = {
        ...fields,
        endsAt: fields.endsAt ?? endOf(fields.startsAt, plan),
        title: title === '' ? composedTitle(values, sector?.name ?? null) : title,
        place: place === '' ? null : place,
        chair: chair === '' ? null : chair,
        series: joined.id,
        state: 'preparing' as const,
        letter: plan?.kind === 'own' ? plan.template.letter : null,
        mail: plan?.kind === 'own' ? plan.template.mail : null,
      }
      const planned = [...(plan === null ? [] : pointsOf(plan)), ...titles.map(titled)]
      context.write({
        intent: 'meetings.create',
        writes: [
          ...joined.writes,
          { record: 'meeting', id, values: meeting },
          ...pointWrites(context.ids, { meeting: id }, planned),
        ],
      })
      return { id }
    },
    planNext: ({ meeting: id, ...input }) => {
      const { date, startsAt, endsAt, place } = cleanValues(input).values
      const meeting = demand(db, 'meeting', id)
      if (meeting.date === null || date <= meeting.date) throw nextNotLater(meeting)
      const listed = rows(db, 'attendance', (q) => q.where('meeting', '=', id).orderBy('id'))
      const decided = decideNext(
        { meeting, sector: row(db, 'sector', meeting.sector), guests: listed.filter(isInvitedNext) },
        { date, startsAt, endsAt, place: place === '' ? null : place },
        context.ids,
      )
      context.write({ intent: 'meetings.create', writes: decided.writes })
      return { id: decided.id }
    },
    ...stateHandlers(context),
    setSeries: ({ id, seriesName }) => {
      demand(db, 'meeting', id)
      const joined = seriesNamed(cleanValues({ seriesName }).values.seriesName)
      context.write({
        intent: 'meeting.update',
        writes: [...joined.writes, { record: 'meeting', id, values: { series: joined.id } }],
      })
      return null
    },
    remove: ({ id }) => {
      demand(db, 'meeting', id)
      context.write({ intent: 'meeting.remove', writes: [], removals: [{ record: 'meeting', id }, ...partsOf(id)] })
      return null
    },
  }

  /** What exists only as a part of the meeting. Axes and fiches live on: other meetings work on them. */
  function partsOf(id: RowId): readonly KnownRow[] {
    const sections = rows(db, 'section', (q) => q.where('meeting', '=', id))
    return [
      ...sections.map((section) => ({ record: 'section', id: section.id }) as const),
      ...sections.flatMap(({ axisSheet }) =>
        axisSheet === null ? [] : [{ record: 'axisSheet', id: axisSheet } as const],
      ),
      ...ownedBy.flatMap((record) =>
        rows(db, record, (q) => q.where('meeting', '=', id)).map((part) => ({ record, id: part.id })),
      ),
      ...rows(db, 'evaluationReply', (q) => q.where('meeting', '=', id)).flatMap((reply) =>
        rows(db, 'evaluationAnswer', (q) => q.where('reply', '=', reply.id)).map(
          (answer) => ({ record: 'evaluationAnswer', id: answer.id }) as const,
        ),
      ),
      ...speakersOf(db, id).map((speaker) => ({ record: 'programmeSpeaker', id: speaker.id }) as const),
    ]
  }
}

/** Records that say whose meeting they are a part of. */
const ownedBy = [
  'attendance',
  'agendaItem',
  'followUp',
  'minutesVersion',
  'dismissedRemark',
  'feedback',
  'evaluationQuestion',
  'evaluationReply',
  'programmeRoom',
  'programmeItem',
  'programmeChoice',
  'sending',
] as const

/** A point of which the title alone is known. */
const titled = (title: string): PlannedPoint => ({
  kind: 'point',
  title,
  detail: null,
  minutes: null,
  speaker: null,
  support: null,
  minutesText: 'text',
})

/** Where a slot that has only its beginning ends, after the length of its template. */
const endOf = (startsAt: string | null, plan: TemplatePage | null): string | null => {
  const minutes = plan?.summary.minutes ?? null
  return startsAt === null || minutes === null ? null : addMinutes(startsAt, minutes)
}
