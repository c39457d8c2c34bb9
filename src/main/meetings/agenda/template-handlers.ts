import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { agendaContract, TemplateKey, TemplatePage } from '#shared/contract/meetings/agenda.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Meeting, MeetingTemplate } from '#shared/records/records.ts'
import type { RowWrite } from '#shared/records/row-write.ts'
import { addMinutes, minutesBetween } from '#shared/text/time-of-day.ts'
import {
  type PlannedPoint,
  plannedPart,
  pointsOf,
  pointWrites,
  templatePage,
  templatePages,
} from '../read/meeting-templates.ts'
import { pointsOfOwner } from './owner.ts'

type TemplateProcedures =
  | 'templates'
  | 'template'
  | 'startFrom'
  | 'saveAsTemplate'
  | 'addTemplate'
  | 'duplicateTemplate'
  | 'changeStandard'
  | 'removeTemplate'

export const templateHandlers = (
  context: FeatureContext,
): Pick<Handlers<typeof agendaContract>, TemplateProcedures> => {
  const { db } = context.workspace

  const create = (values: Partial<MeetingTemplate>, points: readonly PlannedPoint[]): { readonly id: RowId } => {
    const id = context.ids.row()
    const template: RowWrite = { record: 'meetingTemplate', id, values: cleanValues(values).values }
    context.write({
      intent: 'meetingTemplate.create',
      writes: [template, ...pointWrites(context.ids, { template: id }, points)],
    })
    return { id }
  }
  /** A copy of a template under another name, or standing for a shipped one. */
  const copy = (key: TemplateKey, changes: Partial<MeetingTemplate>) => {
    const page = templatePage(db, key)
    const { name, description, kind, minutes } = page.summary
    const { letter, mail } = page.kind === 'own' ? page.template : { letter: null, mail: null }
    return create({ name, description, kind, minutes, letter, mail, ...changes }, pointsOf(page))
  }

  return {
    templates: () => templatePages(db).map(({ summary }) => summary),
    template: ({ key }) => templatePage(db, key),
    startFrom: ({ meeting: id, template, mode }) => {
      const meeting = demand(db, 'meeting', id)
      const page = templatePage(db, template)
      const there = pointsOfOwner(db, { kind: 'meeting', id })
      const last = mode === 'add' ? (there.at(-1)?.position ?? null) : null
      context.write({
        intent: 'agenda.startFrom',
        writes: [...meetingWrites(meeting, page), ...pointWrites(context.ids, { meeting: id }, pointsOf(page), last)],
        removals: mode === 'add' ? [] : there.map((point) => ({ record: 'agendaItem', id: point.id }) as const),
      })
      return null
    },
    saveAsTemplate: ({ meeting: id, name }) => {
      const { kind, startsAt, endsAt, letter, mail } = demand(db, 'meeting', id)
      const minutes = startsAt === null || endsAt === null ? null : minutesBetween(startsAt, endsAt)
      return create({ name, kind, minutes, letter, mail }, pointsOfOwner(db, { kind: 'meeting', id }).map(plannedPart))
    },
    addTemplate: ({ name }) => create({ name, kind: 'other' }, []),
    duplicateTemplate: ({ key, name }) => copy(key, { name }),
    changeStandard: ({ name }) => {
      const page = templatePage(db, name)
      return page.kind === 'own' ? { id: page.template.id } : copy(name, { replaces: name })
    },
    removeTemplate: ({ id }) => {
      demand(db, 'meetingTemplate', id)
      const points = pointsOfOwner(db, { kind: 'template', id })
      context.write({
        intent: 'meetingTemplate.remove',
        writes: [],
        removals: [
          { record: 'meetingTemplate', id },
          ...points.map((point) => ({ record: 'agendaItem', id: point.id }) as const),
        ],
      })
      return null
    },
  }
}

/** What the meeting does not say yet and the template knows: the end of its slot, the words of the convocation. */
const meetingWrites = ({ id, startsAt, endsAt, letter, mail }: Meeting, page: TemplatePage): readonly RowWrite[] => {
  const { minutes } = page.summary
  const own = page.kind === 'own' ? page.template : { letter: null, mail: null }
  const values = {
    ...(startsAt !== null && endsAt === null && minutes !== null && { endsAt: addMinutes(startsAt, minutes) }),
    ...(letter === null && own.letter !== null && { letter: own.letter }),
    ...(mail === null && own.mail !== null && { mail: own.mail }),
  }
  return Object.keys(values).length === 0 ? [] : [{ record: 'meeting', id, values }]
}
