import { readMeta } from '#main/db/meta.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { feedbackContract } from '#shared/contract/minutes/feedback.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import type { Feedback } from '#shared/records/records.ts'
import { type RowWrite, write } from '#shared/records/row-write.ts'
import { accept, type ChangedText, groupsOf } from '../documents/feedback/accept.ts'
import { writableTexts } from '../documents/feedback/targets.ts'
import { loadMinutes } from '../read/load-minutes.ts'
import { locked } from './errors.ts'
import { feedbackOf, feedbackViews, isOpen, rowsWithin } from './feedback-view.ts'
import { receiveFeedback } from './receive.ts'

export const feedbackHandlers = (context: FeatureContext): Handlers<typeof feedbackContract> => {
  const { db } = context.workspace

  const settled = (id: RowId, state: Feedback['state']): RowWrite =>
    write('feedback', id, {
      state,
      settledBy: state === null ? null : readMeta(db, 'member'),
      settledOn: state === null ? null : localDay(context.clock.now()),
    })

  return {
    ofMeeting: ({ meeting }) => feedbackViews(db, loadMinutes(db, meeting)),
    receive: (asked) => receiveFeedback(context, asked),
    accept: ({ meeting, ids }) => {
      const all = feedbackOf(db, meeting)
      const minutes = loadMinutes(db, meeting)
      if (isLocked(minutes.meeting)) throw locked()
      const { texts, accepted, left } = accept(writableTexts(minutes), all, chosenAmong(all, ids, isOpen))
      const writes = [...textWrites(texts), ...accepted.map((id) => settled(id, 'accepted'))]
      if (writes.length > 0) context.write({ intent: 'feedback.accept', writes })
      return { accepted: accepted.length, left: left.length }
    },
    settle: ({ meeting, ids, state }) => {
      const chosen = chosenAmong(feedbackOf(db, meeting), ids, (one) => one.state !== 'accepted')
      const writes = [...chosen].map((id) => settled(id, state))
      if (writes.length > 0) context.write({ intent: 'feedback.settle', writes })
      return null
    },
    forget: ({ meeting, ids }) => {
      const removals = rowsWithin(db, meeting, new Set(ids)).map(({ id }) => ({ record: 'feedback' as const, id }))
      if (removals.length > 0) context.write({ intent: 'feedback.forget', writes: [], removals })
      return null
    },
  }
}

/** Those that were chosen, of those that may be, with what goes with them. */
const chosenAmong = (
  all: readonly Feedback[],
  ids: readonly RowId[],
  may: (one: Feedback) => boolean,
): ReadonlySet<RowId> => {
  const chosen = new Set(ids)
  const groups = groupsOf(all).filter((group) => group.some((one) => chosen.has(one.id) && may(one)))
  return new Set(groups.flat().map(({ id }) => id))
}

/** One write a row. */
const textWrites = (texts: readonly ChangedText[]): readonly RowWrite[] =>
  [...Map.groupBy(texts, ({ text }) => text.id).values()].flatMap((changed): readonly RowWrite[] => {
    const [first] = changed
    if (first === undefined) return []
    const values = Object.fromEntries(changed.map(({ text, value }) => [text.field, value]))
    // Its fields are those of its record: `minutesTexts` took them from there.
    return [{ record: first.text.record, id: first.text.id, values: cleanValues(values).values } as RowWrite]
  })
