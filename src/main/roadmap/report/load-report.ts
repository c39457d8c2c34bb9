import { pastRows } from '#main/db/past-rows.ts'
import { rows } from '#main/db/query.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import { structureNames } from '#main/directory/read/structure-names.ts'
import { startOfDay } from '#main/kit/local-day.ts'
import { loadEspace } from '#main/kit/who-writes.ts'
import { slotWords } from '#main/office/paper/heading.ts'
import { toldMeeting } from '#main/office/paper/told-meeting.ts'
import type { ReportDays } from '#shared/contract/roadmap/report.ts'
import { answerState, isAwaited } from '#shared/records/indicators/answer-state.ts'
import { isLate } from '#shared/records/meetings/awaited.ts'
import { isOff } from '#shared/records/meetings/meeting/is-off.ts'
import { meetingKinds } from '#shared/records/meetings/meeting/meeting.ts'
import type { Meeting } from '#shared/records/records.ts'
import { compareDays, dayAfter } from '#shared/text/days.ts'
import { plural } from '#shared/text/french-numbers.ts'
import { choiceWord } from '#shared/text/newer.ts'
import type { ComingDay, LateAnswers, Report, ReportFollowUp, ReportIndicator } from '../documents/report/report.ts'
import type { ToldMeeting } from '../documents/roadmap/roadmap.ts'
import { roadmapPast } from '../read/roadmap-on.ts'

/** What indicators say at the end of one day and of another: the room of indicators answers. */
export type StandingsBetween = (before: string, day: string) => readonly ReportIndicator[]

/** All that a report tells, as it was known at the end of its last day. */
export const loadReport = (workspace: WorkspaceDb, days: ReportDays, standingsBetween: StandingsBetween): Report => {
  const { from, to } = days
  const dayBefore = dayAfter(from, -1)
  const roadmapOn = roadmapPast(workspace)
  const meetings = meetingsOn(workspace, to)
  return {
    espace: loadEspace(workspace.db),
    from,
    to,
    before: roadmapOn(dayBefore),
    after: roadmapOn(to),
    indicators: standingsBetween(dayBefore, to),
    ...followUpsOf(workspace, days, meetings),
    ...campaignsOn(
      workspace,
      to,
      meetings.flatMap((one) => comingMeeting(one, to)),
    ),
    committee:
      meetings.find(({ row: { kind, date } }) => kind === 'committee' && date !== null && date > to)?.row.date ?? null,
  }
}

interface KnownMeeting {
  readonly row: Meeting
  readonly told: ToldMeeting
}

/** Those that take place, as they were planned at the end of a day, in the order of their dates. */
const meetingsOn = (workspace: WorkspaceDb, day: string): readonly KnownMeeting[] => {
  const sectors = new Map(rows(workspace.db, 'sector').map(({ id, name }) => [id, name]))
  return [...pastRows(workspace, 'meeting')(startOfDay(day, 1)).values()]
    .map(({ row }) => row)
    .filter((meeting) => !isOff(meeting) && meeting.date !== null)
    .toSorted((a, b) => compareDays(a.date, b.date) || (a.id < b.id ? -1 : 1))
    .map((row) => ({
      row,
      told: {
        title: row.title ?? choiceWord(meetingKinds, row.kind ?? 'other'),
        sector: (row.sector === null ? null : sectors.get(row.sector)) ?? null,
        date: row.date,
      },
    }))
}

const comingMeeting = ({ row: { date, place, ...slot }, told }: KnownMeeting, to: string): readonly ComingDay[] =>
  date === null || date <= to
    ? []
    : [
        {
          day: date,
          words: toldMeeting({ ...told, date: null }),
          detail: [slotWords(slot), place].filter((part) => part !== null).join(', ') || null,
        },
      ]

const followUpsOf = (
  workspace: WorkspaceDb,
  { from, to }: ReportDays,
  meetings: readonly KnownMeeting[],
): Pick<Report, 'meetings' | 'doneSince' | 'lateFollowUps'> => {
  const known = new Map(meetings.map(({ row, told }) => [row.id, told]))
  const all = [...pastRows(workspace, 'followUp')(startOfDay(to, 1)).values()]
    .map(({ row }) => row)
    .toSorted((a, b) => compareText(a.position, b.position) || (a.id < b.id ? -1 : 1))
    .flatMap((row) => {
      const meeting = row.meeting === null ? undefined : known.get(row.meeting)
      return meeting === undefined ? [] : [{ ...row, of: row.meeting, meeting }]
    })
  const within = (day: string | null): boolean => day !== null && from <= day && day <= to
  const held = meetings.filter(({ row }) => within(row.date))
  return {
    meetings: held
      .map(({ row, told }) => ({ meeting: told, followUps: all.filter(({ of }) => of === row.id) }))
      // A meeting of the last day is told once it decided something.
      .filter(({ meeting, followUps }) => followUps.length > 0 || (meeting.date ?? '') < to),
    doneSince: all.filter(({ doneOn, meeting }) => within(doneOn) && !within(meeting.date)),
    lateFollowUps: all
      .filter((one) => isLate(one, to))
      .toSorted((a, b) => compareDays(a.dueOn, b.dueOn)) satisfies readonly ReportFollowUp[],
  }
}

const compareText = (a: string | null, b: string | null): number => ((a ?? '') < (b ?? '') ? -1 : Number(a !== b))

/** Who is late to answer, and what is to be sent back later, among what else comes. */
const campaignsOn = (
  workspace: WorkspaceDb,
  day: string,
  meetings: readonly ComingDay[],
): Pick<Report, 'lateAnswers' | 'toCome'> => {
  const end = startOfDay(day, 1)
  const structures = [...pastRows(workspace, 'campaignActor')(end).values()].map(({ row }) => row)
  const refused = new Set([...pastRows(workspace, 'refusedCell')(end).values()].map(({ row }) => row.campaignActor))
  const nameOf = structureNames(
    workspace.db,
    structures.map(({ actor }) => actor),
  )
  const open = [...pastRows(workspace, 'campaign')(end).values()].flatMap(({ row }) =>
    row.closedOn === null && row.dueOn !== null ? [{ ...row, dueOn: row.dueOn }] : [],
  )
  const stateOf = (structure: (typeof structures)[number], dueOn: string) =>
    answerState({ ...structure, dueOn, askedOn: null, refusedCells: refused.has(structure.id) ? 1 : 0 }, day)
  const answers = open.map(({ id, name, dueOn }): LateAnswers => {
    const own = structures.filter(({ campaign }) => campaign === id)
    const awaited = own.filter((structure) => isAwaited(stateOf(structure, dueOn)))
    return {
      campaign: name ?? 'Campagne de collecte',
      dueOn,
      asked: own.length,
      awaited: awaited.map(({ actor }) => nameOf(actor) ?? 'Structure supprimée').toSorted(inFrench),
    }
  })
  return {
    lateAnswers: answers
      .filter(({ dueOn, awaited }) => dueOn < day && awaited.length > 0)
      .toSorted((a, b) => compareDays(a.dueOn, b.dueOn)),
    toCome: [
      ...meetings,
      ...answers
        .filter(({ dueOn, awaited }) => dueOn >= day && awaited.length > 0)
        .map(({ campaign, dueOn, awaited, asked }) => ({
          day: dueOn,
          words: `Réponses à renvoyer\u00a0: ${campaign}`,
          detail: `${plural(awaited.length, 'attendue', 'attendues')} sur ${asked}`,
        })),
    ].toSorted((a, b) => compareDays(a.day, b.day)),
  }
}

const { compare: inFrench } = new Intl.Collator('fr')
