import { row, rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import { localTime } from '#main/kit/local-time.ts'
import { decideSection } from '#main/minutes/read/add-section.ts'
import { loadMinutes } from '#main/minutes/read/load-minutes.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { sessionContract } from '#shared/contract/meetings/session.ts'
import type { IdSource, RowId } from '#shared/kernel/ids.ts'
import { isGoingOn } from '#shared/records/meetings/meeting/is-going-on.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { AgendaItem, Section } from '#shared/records/records.ts'
import type { RowWrite } from '#shared/records/row-write.ts'
import { carriedSheets, seriesAxes } from './carried-stakes.ts'
import {
  decideBegin,
  decideClosing,
  decideReopening,
  decideResumption,
  decideSuspension,
  nextPoint,
  type Room,
} from './clock.ts'
import { mentionedAxes, mentionedPeople } from './mentions.ts'
import { decidePointTexts, decideUntreated, type PointSubject } from './point-texts.ts'
import { saidNeeds } from './said-needs.ts'

export const sessionHandlers = (context: FeatureContext): Handlers<typeof sessionContract> => {
  const { db } = context.workspace

  const room = (id: RowId | null): Room => {
    const meeting = demand(db, 'meeting', id)
    return { meeting, agenda: agendaOf(meeting.id), now: localTime(context.clock.now()) }
  }
  const agendaOf = (meeting: RowId): readonly AgendaItem[] =>
    rows(db, 'agendaItem', (q) => q.where('meeting', '=', meeting).orderBy('position').orderBy('id'))

  const subject = (item: AgendaItem): PointSubject => {
    const minutes = loadMinutes(db, item.meeting)
    return {
      minutes,
      agenda: agendaOf(minutes.meeting.id),
      point: item,
      axes: seriesAxes(db, minutes.meeting),
      fiche: row(db, 'fiche', item.fiche),
    }
  }

  /** A point that opens something in the minutes has its texts from the moment it begins. */
  const begin = (of: Room, item: AgendaItem | null) => {
    const opens = item !== null && item.minutesText !== null && item.minutesText !== 'none'
    const texts = opens ? decidePointTexts(subject(item), context.ids).writes : []
    context.write({ intent: 'session.begin', writes: [...decideBegin(of, item), ...texts] })
    return null
  }

  return {
    advance: ({ meeting }) => {
      const of = room(meeting)
      return begin(of, nextPoint(of))
    },
    begin: ({ point: id }) => {
      const item = demand(db, 'agendaItem', id)
      return begin(room(item.meeting), item)
    },
    suspend: ({ meeting }) => {
      context.write({ intent: 'session.suspend', writes: decideSuspension(room(meeting)) })
      return null
    },
    resume: ({ meeting }) => {
      context.write({ intent: 'session.resume', writes: decideResumption(room(meeting)) })
      return null
    },
    close: ({ meeting }) => {
      const lists = decideLists(loadMinutes(db, meeting), context.ids)
      context.write({ intent: 'session.close', writes: [...decideClosing(room(meeting)), ...lists] })
      return null
    },
    reopen: ({ meeting }) => {
      context.write({ intent: 'session.reopen', writes: decideReopening(room(meeting)) })
      return null
    },
    setUntreated: ({ point: id, untreated }) => {
      const { minutes, point: item } = subject(demand(db, 'agendaItem', id))
      context.write({ intent: 'session.untreated', writes: decideUntreated(minutes, item, untreated) })
      return null
    },
    openTexts: ({ point: id }) => {
      const of = subject(demand(db, 'agendaItem', id))
      const { writes, sections } = decidePointTexts(of, context.ids)
      // A session that goes on ends with them; one that is told afterwards is closed by nobody.
      const lists = isGoingOn(of.minutes.meeting) ? [] : decideLists({ ...of.minutes, sections }, context.ids)
      context.write({ intent: 'session.texts', writes: [...writes, ...lists] })
      return null
    },
    openAllTexts: ({ meeting }) => {
      const writes: RowWrite[] = []
      let minutes = loadMinutes(db, meeting)
      for (const item of agendaOf(meeting).filter(isWritten)) {
        const texts = decidePointTexts({ ...subject(item), minutes }, context.ids)
        writes.push(...texts.writes)
        minutes = { ...minutes, sections: texts.sections }
      }
      context.write({ intent: 'session.texts', writes: [...writes, ...decideLists(minutes, context.ids)] })
      return null
    },
    addSheet: ({ point: id, kind }) => {
      const { minutes, point: item } = subject(demand(db, 'agendaItem', id))
      const after = minutes.sections.findLast(({ agendaItem }) => agendaItem === id) ?? minutes.sections.at(-1)
      const wanted = { kind, level: 2, after: after?.id ?? null, point: item }
      const decided = decideSection(minutes, wanted, context.ids)
      context.write({ intent: 'session.texts', writes: decided.writes })
      return { id: decided.id }
    },
    carried: ({ meeting }) => carriedSheets(db, room(meeting).meeting),
    saidNeeds: ({ meeting }) =>
      saidNeeds(
        loadMinutes(db, meeting),
        rows(db, 'need', (q) => q.where('meeting', '=', meeting)),
      ),
    mentions: ({ meeting, sign, text }) =>
      sign === '@' ? mentionedPeople(db, meeting, text) : mentionedAxes(db, text),
  }
}

/** Something of it is to be said in the minutes. */
const isWritten = ({ kind, minutesText }: AgendaItem): boolean => kind !== 'pause' && minutesText !== 'none'

/** Minutes written in the room end by their two lists, each once: what was decided and asked, and those who came. */
const decideLists = (minutes: Minutes, ids: IdSource): readonly RowWrite[] => {
  if (minutes.sections.length === 0) return []
  const wanted = [
    ...(minutes.followUps.length > 0 ? (['followUps'] as const) : []),
    ...(minutes.attendances.some(({ status }) => status === 'present') ? (['attendance'] as const) : []),
  ].filter((kind) => !minutes.sections.some((section) => section.kind === kind))
  let { sections } = minutes
  return wanted.flatMap((kind) => {
    const decided = decideSection({ ...minutes, sections }, { kind, level: 1, after: null }, ids)
    sections = [...sections, { id: decided.id, ...decided.writes[0]?.values } as Section]
    return decided.writes
  })
}
