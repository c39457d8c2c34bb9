import { readMeta } from '#main/db/meta.ts'
import { row, rows } from '#main/db/query.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { reviewContract } from '#shared/contract/minutes/review.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import type { DismissedRemark } from '#shared/records/records.ts'
import { reviewMinutes } from '../documents/review/review.ts'
import { decideRepair } from './decide-repair.ts'
import { remarkGone } from './errors.ts'
import { loadSubject } from './load-subject.ts'
import { loadSurroundings } from './load-surroundings.ts'
import { mendable } from './mendable.ts'
import { sortRemarks } from './sort-remarks.ts'

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
