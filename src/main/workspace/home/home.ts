import type { Db } from '#main/db/db.ts'
import { readMeta } from '#main/db/meta.ts'
import { row, rows } from '#main/db/query.ts'
import { prepared } from '#main/db/statements.ts'
import { writerOfTx } from '#main/db/writers.ts'
import { entryCount, neverVerifiedActors } from '#main/directory/read/entry-ids.ts'
import { knownDuplicates } from '#main/directory/read/known-duplicates.ts'
import {
  asideTodos,
  bundleTodos,
  copyTodos,
  damageTodos,
  folderTodos,
  forkTodos,
  sheetTodos,
} from '#main/exchanges/read/poste-todos.ts'
import { campaignTodos } from '#main/indicators/read/campaign-todos.ts'
import { figureTodos } from '#main/indicators/read/figure-todos.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { signedName } from '#main/kit/signed-name.ts'
import { aboutOf } from '#main/kit/subject.ts'
import { structuresMet } from '#main/meetings/read/listed-anywhere.ts'
import { loadTurnout } from '#main/meetings/read/load-turnout.ts'
import { minutesToGive } from '#main/meetings/read/minutes-given.ts'
import { toldOfMeeting } from '#main/meetings/read/told-of-meeting.ts'
import { meetingSummaries } from '#main/minutes/read/meeting-summary.ts'
import { ficheTodos } from '#main/roadmap/read/fiche-todos.ts'
import { needTodos } from '#main/roadmap/read/need-todos.ts'
import { standingFor, standsAlone } from '#main/roadmap/read/standing-in-sql.ts'
import { directoryFilterSchema } from '#shared/contract/directory/directory.ts'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import type { HomeView, RecentIntent, Todo } from '#shared/contract/workspace/workspace.ts'
import type { Freshness } from '#shared/records/directory/freshness.ts'
import { isHeld } from '#shared/records/meetings/meeting/is-held.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import { isOff } from '#shared/records/meetings/meeting/is-off.ts'
import { daysBetween } from '#shared/text/days.ts'
import { isEmpty } from '#shared/text/rich-text/plain-text.ts'
import { firstSteps } from './first-steps.ts'

/** What waits for the person, what is of their sector first, and a few figures, from the projection. */
export const homeView = (context: FeatureContext): HomeView => {
  const { db } = context.workspace
  const today = localDay(context.clock.now())
  const summaries = meetingSummaries(db)
  const meetings = ownFirst(db, summaries)
  const planned = meetings.filter((meeting) => isPlanned(meeting, today)).toSorted(byDay)
  const next = ownFirst(db, planned)[0] ?? null
  const held = meetings.filter((meeting) => isHeld(meeting, today))
  return {
    today,
    next,
    nextGuests: guestsOf(db, next),
    later: planned.filter((meeting) => meeting !== next).slice(0, 5),
    todos: [
      ...damageTodos(context),
      ...folderTodos(context),
      ...copyTodos(context),
      ...forkTodos(context),
      ...missingInOne(held.flatMap((meeting) => todosOf(db, meeting))).slice(0, 8),
      ...held.flatMap((meeting) => minutesTodos(context, meeting, today)),
      ...meetings.filter(needsDay).map((meeting) => ({ kind: 'dayToFix', meeting }) as const),
      ...asideTodos(context),
      ...bundleTodos(context),
      ...sheetTodos(context),
      ...ficheTodos(db, today),
      ...needTodos(db, today),
      ...campaignTodos(db, today),
      ...figureTodos(db),
      ...directoryTodos(context),
    ],
    figures: {
      meetingsHeld: held.length,
      lastMeeting: lastMeeting(
        context,
        summaries.filter((meeting) => isHeld(meeting, today)),
      ),
      structuresMet: structuresMet(context),
      directory: { actors: actorCount(context, []), fresh: actorCount(context, ['fresh']) },
      fiches: count(db, `SELECT count(*) AS n FROM fiche WHERE ${standsAlone('fiche')}`),
    },
    recent: recentIntents(db),
    firstSteps: firstSteps(context),
  }
}

/** How far those invited to a meeting are told of it, and answer. */
const guestsOf = (db: Db, next: MeetingSummary | null): HomeView['nextGuests'] => {
  const meeting = row(db, 'meeting', next?.id ?? null)
  if (meeting === null) return null
  const invited = rows(db, 'attendance', (q) => q.where('meeting', '=', meeting.id).where('invited', '=', 1))
  if (invited.length === 0) return null
  const told = new Set(toldOfMeeting(db, meeting).told)
  return {
    told: invited.filter(({ id }) => told.has(id)).length,
    answered: invited.filter(({ answer }) => answer !== null).length,
    replyBy: meeting.replyBy,
  }
}

/** Those of the person's own sector, and of the whole département, before those of other sectors. */
const ownFirst = (db: Db, meetings: readonly MeetingSummary[]): readonly MeetingSummary[] => {
  const own = row(db, 'sector', row(db, 'member', readMeta(db, 'member'))?.sector ?? null)?.name ?? null
  const isOther = ({ sector }: MeetingSummary): boolean => own !== null && sector !== null && sector !== own
  return meetings.toSorted((a, b) => Number(isOther(a)) - Number(isOther(b)))
}

/** The soonest first. */
const byDay = (a: MeetingSummary, b: MeetingSummary): number =>
  `${a.date} ${a.startsAt ?? ''}`.localeCompare(`${b.date} ${b.startsAt ?? ''}`)

const isPlanned = (meeting: MeetingSummary, today: string): boolean =>
  meeting.date !== null &&
  meeting.date >= today &&
  !isOff(meeting) &&
  !isLocked(meeting) &&
  meeting.state !== 'toValidate'

const needsDay = ({ state, date }: MeetingSummary): boolean => state === 'postponed' && date === null

/** What one meeting held still asks for, most urgent first. */
const todosOf = (db: Db, meeting: MeetingSummary): readonly Todo[] => {
  if (isLocked(meeting)) return []
  if (!meeting.written || (meeting.state === 'toValidate' && !meeting.hasText))
    return [{ kind: 'minutesMissing', meeting, others: [] }]
  const fiches = prepared<[string], { feasibility: string | null; impact: string | null }>(
    db,
    `SELECT feasibility, impact FROM fiche
     WHERE id IN (SELECT ${standingFor('fiche', 'section.fiche')} FROM section WHERE section.meeting = ?)`,
  ).all(meeting.id)
  const untreated = fiches.map(
    (fiche) => Number(fiche.feasibility === 'untreated') + Number(fiche.impact === 'untreated'),
  )
  const cells = untreated.reduce((sum, n) => sum + n, 0)
  const unknown = count(
    db,
    "SELECT count(*) AS n FROM attendance WHERE meeting = ? AND status = 'present' AND structure IS NULL",
    meeting.id,
  )
  return [
    { kind: 'minutesToFinish', meeting, emptySections: emptySections(db, meeting) },
    ...(cells > 0
      ? [{ kind: 'untreated', cells, fiches: untreated.filter((n) => n > 0).length, meeting } as const]
      : []),
    ...(unknown > 0 ? [{ kind: 'unknownStructures', persons: unknown, meeting } as const] : []),
  ]
}

/** Minutes that nobody began are one row, where the first of them stands. */
const missingInOne = (todos: readonly Todo[]): readonly Todo[] => {
  const [first, ...others] = todos.filter((todo) => todo.kind === 'minutesMissing')
  return todos.flatMap((todo): readonly Todo[] => {
    if (todo.kind !== 'minutesMissing') return [todo]
    return todo === first ? [{ ...first, others: others.map(({ meeting }) => meeting) }] : []
  })
}

/** Minutes validated of late, and not given out whole: those of old meetings were, or are no longer waited for. */
const minutesTodos = (context: FeatureContext, meeting: MeetingSummary, today: string): readonly Todo[] => {
  if (!isLocked(meeting)) return []
  const { validatedOn } = row(context.workspace.db, 'meeting', meeting.id) ?? {}
  if (!validatedOn || daysBetween(validatedOn, today) > 90) return []
  const persons = minutesToGive(context, meeting.id)
  return persons === 0 ? [] : [{ kind: 'minutesToGive', meeting, persons }]
}

/** Points of vigilance of the directory. */
const directoryTodos = (context: FeatureContext): readonly Todo[] => {
  const entries = actorCount(context, ['check', 'refresh'])
  const pairs = knownDuplicates(context.workspace)?.total ?? 0
  return [
    ...(entries === 0 ? [] : [{ kind: 'toCheck', entries, ...neverOf(context) } as const]),
    ...(pairs === 0 ? [] : [{ kind: 'duplicates', pairs } as const]),
  ]
}

/** Of those to refresh, those whom nobody ever verified are told apart: a list of today is not old. */
const neverOf = (context: FeatureContext): { readonly overdue: number; readonly never: number } => {
  const never = neverVerifiedActors(context)
  return { overdue: actorCount(context, ['refresh']) - never, never }
}

/** Structures of the directory of any of these freshnesses; all of them when none is named. */
const actorCount = (context: FeatureContext, freshness: readonly Freshness[]): number =>
  entryCount(context, { list: 'actors', filter: directoryFilterSchema.parse({ freshness }) })

/** Sections of text with nothing under their heading, unless a subsection follows at once. */
const emptySections = (db: Db, meeting: MeetingSummary): number => {
  const sections = rows(db, 'section', (q) => q.where('meeting', '=', meeting.id).orderBy('position').orderBy('id'))
  return sections.filter(
    (section, index) =>
      section.kind === 'text' && isEmpty(section.body) && (sections[index + 1]?.level ?? 0) <= (section.level ?? 1),
  ).length
}

/** As its report tells it. */
const lastMeeting = (context: FeatureContext, held: readonly MeetingSummary[]): HomeView['figures']['lastMeeting'] => {
  const meeting = held.find((candidate) => candidate.present > 0)
  const known = row(context.workspace.db, 'meeting', meeting?.id ?? null)
  if (meeting === undefined || known === null) return null
  const { present, newPersons } = loadTurnout(context, known).counts
  return { meeting, present, newcomers: newPersons }
}

/** What was done last; the same thing done several times in a row about the same subject is said once. */
const recentIntents = (db: Db): readonly RecentIntent[] =>
  latestTransactions(db)
    .map(({ at, intent, replica, first }) => ({
      at,
      intent,
      author: signedName(db, writerOfTx(db, replica, first)) ?? '',
      ...aboutOf(db, replica, first),
    }))
    .filter((one, index, all) => one.intent !== all[index - 1]?.intent || one.subject !== all[index - 1]?.subject)
    .slice(0, 6)

const latestTransactions = (db: Db) =>
  prepared<[], { replica: number; first: number; at: string; intent: string }>(
    db,
    'SELECT replica, first, at, intent FROM tx ORDER BY lamport DESC, replica LIMIT 60',
  ).all()

const count = (db: Db, sql: string, ...params: string[]): number =>
  prepared<string[], { n: number }>(db, sql).get(...params)?.n ?? 0
