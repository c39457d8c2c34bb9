import type { Db } from '#main/db/db.ts'
import { readMeta } from '#main/db/meta.ts'
import { row, rows } from '#main/db/query.ts'
import { knownDirectory } from '#main/directory/read/known-people.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { MinutesReview, reviewContract } from '#shared/contract/minutes/review.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { Remark } from '#shared/records/minutes/remark.ts'
import type { DismissedRemark, Meeting } from '#shared/records/records.ts'
import type { FoundRemark } from '../documents/review/finding.ts'
import { reviewMinutes } from '../documents/review/review.ts'
import type { NextMeeting, ReviewSubject } from '../documents/review/subject.ts'
import { loadMinutes } from '../read/load-minutes.ts'
import type { Surroundings } from './decide-repair.ts'
import { decideRepair } from './decide-repair.ts'
import { remarkGone } from './errors.ts'
import { knownStructures } from './known-structures.ts'

export const reviewHandlers = (context: FeatureContext): Handlers<typeof reviewContract> => {
  const { db } = context.workspace

  const leftOf = (meeting: RowId): readonly DismissedRemark[] =>
    rows(db, 'dismissedRemark', (q) => q.where('meeting', '=', meeting).orderBy('id'))
  const nameOf = (member: RowId | null): string | null => row(db, 'member', member)?.name ?? null

  return {
    ofMeeting: ({ meeting }) => {
      const subject = loadSubject(db, meeting)
      // Nothing written is not something to look at again.
      const found = subject.minutes.sections.length === 0 ? [] : reviewMinutes(subject)
      return sortRemarks(mendable(found, subject.minutes.meeting), leftOf(meeting), nameOf)
    },
    leave: ({ meeting, remark, reason }) => {
      const found = reviewMinutes(loadSubject(db, meeting)).find(({ key }) => key === remark)
      if (found === undefined) throw remarkGone()
      const values = {
        meeting,
        remark,
        reason: cleanValues({ reason }).values.reason || null,
        dismissedBy: readMeta(db, 'member'),
        dismissedOn: localDay(context.clock.now()),
      }
      context.write({ intent: 'review.leave', writes: [{ record: 'dismissedRemark', id: context.ids.row(), values }] })
      return null
    },
    takeUp: ({ meeting, remark }) => {
      // Two postes may have left it, each in a row of its own.
      const removals = leftOf(meeting)
        .filter((left) => left.remark === remark)
        .map(({ id }) => ({ record: 'dismissedRemark', id }) as const)
      context.write({ intent: 'review.takeUp', writes: [], removals })
      return null
    },
    repair: ({ meeting, remark, option }) => {
      const subject = loadSubject(db, meeting)
      const found = reviewMinutes(subject).find(({ key }) => key === remark)
      if (found === undefined) throw remarkGone()
      const { done, writes, removals = [] } = decideRepair(found, option, loadSurroundings(db, subject), context.ids)
      context.write({ intent: 'review.repair', writes, removals })
      return { done: withNoBreakSpaces(done) }
    },
  }
}

/** Everything the review of a meeting looks at. @throws AppFailure `not-found` */
const loadSubject = (db: Db, meeting: RowId): ReviewSubject => {
  const minutes = loadMinutes(db, meeting)
  return {
    minutes,
    followUps: minutes.followUps,
    agenda: rows(db, 'agendaItem', (q) => q.where('meeting', '=', meeting).orderBy('position').orderBy('id')),
    carriedFiches: carriedFiches(db, minutes),
    nextMeeting: nextMeeting(db, minutes.meeting),
    structures: knownStructures(
      db,
      minutes.attendances.flatMap(({ structure }) => structure ?? []),
    ),
  }
}

/** Those of these fiches that the agenda of a later meeting takes up. */
const carriedFiches = (db: Db, { meeting, fiches }: Minutes): ReadonlySet<RowId> => {
  const items = fiches.flatMap(({ id }) => rows(db, 'agendaItem', (q) => q.where('fiche', '=', id)))
  const isLater = (id: RowId | null): boolean => {
    const other = row(db, 'meeting', id)
    return other !== null && other.id !== meeting.id && (other.date === null || other.date > (meeting.date ?? ''))
  }
  return new Set(items.flatMap((item) => (item.fiche !== null && isLater(item.meeting) ? [item.fiche] : [])))
}

const loadSurroundings = (db: Db, { minutes, followUps, nextMeeting }: ReviewSubject): Surroundings => {
  const agenda =
    nextMeeting === null
      ? []
      : rows(db, 'agendaItem', (q) => q.where('meeting', '=', nextMeeting.id).orderBy('position').orderBy('id'))
  return {
    meeting: minutes.meeting.id,
    next: nextMeeting,
    lastAgendaPosition: agenda.at(-1)?.position ?? null,
    lastFollowUpPosition: followUps.at(-1)?.position ?? null,
    directory: knownDirectory(db, minutes.meeting.date),
  }
}

/** Validated minutes are no longer mended; what they left untreated may still be carried to where it is taken up again. */
const mendable = (found: readonly FoundRemark[], { state }: Meeting): readonly FoundRemark[] =>
  state === 'validated'
    ? found.map((remark) => (remark.mending?.way === 'carry' ? remark : { ...remark, repair: null, mending: null }))
    : found

/** Where a series goes on in the same sector: the first meeting after this one that is not held yet. */
const nextMeeting = (db: Db, meeting: Meeting): NextMeeting | null => {
  const { series, sector } = meeting
  if (series === null) return null
  const planned = rows(db, 'meeting', (q) =>
    q
      .where('series', '=', series)
      .where('state', 'in', ['preparing', 'convened', 'postponed'])
      .orderBy((order) => order.fn.coalesce('date', order.val('9999')))
      .orderBy('id'),
  )
  const next = planned.find(
    (other) =>
      other.id !== meeting.id &&
      other.sector === sector &&
      (other.date === null || meeting.date === null || other.date > meeting.date),
  )
  return next === undefined ? null : { id: next.id, title: next.title ?? 'Réunion sans intitulé', date: next.date }
}

/** What waits, and what someone left. A remark left about something that has changed is neither: its key is gone. */
const sortRemarks = (
  found: readonly FoundRemark[],
  dismissed: readonly DismissedRemark[],
  nameOf: (member: RowId | null) => string | null,
): MinutesReview => {
  const left = new Map(dismissed.map((one) => [one.remark, one]))
  return {
    remarks: found.filter(({ key }) => !left.has(key)).map(told),
    left: found.flatMap((remark) => {
      const one = left.get(remark.key)
      if (one === undefined) return []
      return [{ remark: told(remark), reason: one.reason, by: nameOf(one.dismissedBy), on: one.dismissedOn }]
    }),
  }
}

/** The window is told that a gesture can mend it, not how. */
const told = ({ mending: _, ...remark }: FoundRemark): Remark => remark
