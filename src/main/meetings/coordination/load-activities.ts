import { sql } from 'kysely'
import { fieldHistory } from '#main/db/field-history.ts'
import { row, rows, select } from '#main/db/query.ts'
import { announcedPosts } from '#main/directory/read/announced.ts'
import { among, standingFor } from '#main/directory/read/fragments.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { actorKinds } from '#shared/records/directory/actor.ts'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import { isOff } from '#shared/records/meetings/meeting/is-off.ts'
import type { Meeting } from '#shared/records/records.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { daysOf, type Period } from '#shared/text/period.ts'
import { minutesBetween } from '#shared/text/time-of-day.ts'
import type { Activity } from '../documents/coordination/activity.ts'
import { speakersOf } from '../read/programme-of.ts'
import { structureKey } from '../read/turnout-of.ts'

type Dated = Meeting & { readonly date: string }

interface HeldIn {
  /** By day, then by hour. */
  readonly activities: readonly Activity[]
  readonly notHeld: number
}

/** What was held in a period; what nothing says was held is counted apart. */
export const activitiesIn = (context: FeatureContext, period: Period): HeldIn => {
  const meetings = meetingsIn(context, period)
  const present = presentAt(context, meetings)
  const held = meetings.filter((meeting) => wasHeld(meeting, present.get(meeting.id) ?? []))
  const loaded = held.map((meeting) => activityOf(context, meeting, present.get(meeting.id) ?? []))
  return { activities: loaded, notHeld: meetings.length - held.length }
}

/** Dated in the period, up to today, neither cancelled nor postponed. */
const meetingsIn = ({ workspace: { db }, clock }: FeatureContext, period: Period): readonly Dated[] => {
  const { first, last } = daysOf(period)
  const [until] = [last, localDay(clock.now())].toSorted()
  return rows(db, 'meeting', (q) =>
    q
      .where('date', '>=', first)
      .where('date', '<=', until ?? last)
      .orderBy('date')
      .orderBy('startsAt')
      .orderBy('id'),
  ).filter((meeting): meeting is Dated => meeting.date !== null && !isOff(meeting))
}

const heldStates: ReadonlySet<Meeting['state']> = new Set(['running', 'toValidate', 'validated'])

const wasHeld = ({ state }: Dated, present: readonly Present[]): boolean => heldStates.has(state) || present.length > 0

interface Present {
  readonly meeting: RowId
  readonly structure: string | null
  readonly actor: RowId | null
  /** As that day's sheet says it, else the directory. */
  readonly role: string | null
}

const presentAt = (
  { workspace: { db } }: FeatureContext,
  meetings: readonly Dated[],
): ReadonlyMap<RowId, readonly Present[]> => {
  const lines = select(
    db,
    sql<Present>`
      SELECT attendance.meeting, attendance.structure, coalesce(attendance.role, post.title) AS role,
        coalesce(${standingFor('actor', sql`attendance.actor`)}, announced.structure) AS actor
      FROM attendance
      LEFT JOIN (${announcedPosts}) AS announced
        ON announced.person = ${standingFor('person', sql`attendance.person`)} AND +announced.rank = 1
      LEFT JOIN post ON post.id = announced.post
      WHERE attendance.status = 'present' AND ${among(
        sql`attendance.meeting`,
        meetings.map(({ id }) => id),
      )}`,
  )
  return Map.groupBy(lines, ({ meeting }) => meeting)
}

const activityOf = (context: FeatureContext, meeting: Dated, present: readonly Present[]): Activity => {
  const { db } = context.workspace
  const mediators = present.filter(isMediator)
  return {
    id: meeting.id,
    date: meeting.date,
    title: meeting.title ?? 'Réunion sans intitulé',
    kind: meeting.kind ?? 'other',
    series: row(db, 'series', meeting.series)?.name ?? null,
    sector: row(db, 'sector', meeting.sector)?.name ?? null,
    place: meeting.place,
    minutes: minutesOf(meeting),
    present: present.length,
    mediators: mediators.length,
    structures: new Set(present.map(structureKey).filter((key) => key !== null)).size,
    others: present.filter((one) => !isMediator(one) && structureKey(one) === null).length,
    partners: hasProgramme(meeting) ? partnersOf(context, meeting.id) : [],
    ...daysWritten(context, meeting.id),
  }
}

/** « Médiatrice numérique », « Conseiller numérique France Services », « conseillère en médiation numérique ». */
const isMediator = ({ role }: Present): boolean =>
  /\b(mediateur|mediatrice|conseiller|conseillere)s?\b.*\bnumerique|^mediat(eur|rice)$/.test(fold(role ?? ''))

/** As it was held; as it was announced when nobody ran its clock. */
const minutesOf = ({ openedAt, closedAt, startsAt, endsAt }: Dated): number | null => {
  if (openedAt !== null && closedAt !== null) return minutesBetween(openedAt, closedAt)
  return startsAt !== null && endsAt !== null ? minutesBetween(startsAt, endsAt) : null
}

/** Each structure of the programme once, in the order they speak. */
const partnersOf = ({ workspace: { db } }: FeatureContext, meeting: RowId): Activity['partners'] => {
  const named = speakersOf(db, meeting).flatMap(({ actor }) =>
    actor === null ? [] : [sameEntry(db, 'actor', actor).standing],
  )
  return [...new Set(named)].flatMap((id) => {
    const actor = row(db, 'actor', id)
    if (actor?.name == null) return []
    return [{ name: actor.name, kind: actor.kind === null ? null : choiceWord(actorKinds, actor.kind) }]
  })
}

/** When it was first and last written, as the log says. */
const daysWritten = (
  { workspace: { db, names } }: FeatureContext,
  id: RowId,
): Pick<Activity, 'recordedOn' | 'changedOn'> => {
  const days = fieldHistory(db, names, 'meeting', id).map(({ at }) => localDay(new Date(at)))
  const [recordedOn, changedOn] = [days.at(-1) ?? '', days[0] ?? '']
  return { recordedOn, changedOn: changedOn === recordedOn ? null : changedOn }
}
