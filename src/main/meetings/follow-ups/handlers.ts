import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand, missing } from '#main/kit/demand.ts'
import { localDay } from '#main/kit/local-day.ts'
import { positionAfter, positionsAfter } from '#main/kit/positions.ts'
import { followUpsOf } from '#main/minutes/read/follow-ups-of.ts'
import { loadMinutes } from '#main/minutes/read/load-minutes.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { followUpsContract } from '#shared/contract/meetings/follow-ups.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { bearerFields } from '#shared/records/bearer.ts'
import type { FollowUp } from '#shared/records/records.ts'
import type { WriteOf } from '#shared/records/row-write.ts'
import { bearerMail } from './bearer-mail.ts'
import { allLines, meetingLines } from './load-lines.ts'
import { saidFollowUps } from './said-follow-ups.ts'
import { suggestBearers } from './suggest-bearers.ts'

export const followUpsHandlers = (context: FeatureContext): Handlers<typeof followUpsContract> => {
  const { db } = context.workspace
  const today = () => localDay(context.clock.now())
  const gone = () => missing('followUp')

  return {
    list: ({ meeting }) => ({ today: today(), lines: meeting === null ? allLines(db) : meetingLines(db, meeting) }),
    add: ({ meeting, items }) => {
      demand(db, 'meeting', meeting)
      const cleaned = cleanValues({ items }).values.items
      const positions = positionsOf(cleaned, followUpsOf(db, meeting))
      const writes = cleaned.map(({ bearer, ...plain }, index): WriteOf<'followUp'> & { readonly id: RowId } => ({
        record: 'followUp',
        id: context.ids.row(),
        values: {
          ...plain,
          meeting,
          position: positions[index] ?? null,
          ...bearerFields(bearer),
          state: 'open',
        },
      }))
      context.write({ intent: 'followUp.add', writes })
      return { ids: writes.map(({ id }) => id) }
    },
    move: ({ id, after }) => {
      const { meeting } = demand(db, 'followUp', id)
      const others = meeting === null ? [] : followUpsOf(db, meeting).filter((other) => other.id !== id)
      const position = positionAfter(others, after, gone)
      context.write({ intent: 'followUp.move', writes: [{ record: 'followUp', id, values: { position } }] })
      return null
    },
    settle: ({ id, state }) => {
      demand(db, 'followUp', id)
      const values = { state, doneOn: state === 'done' ? today() : null, ...(state === 'open' && { outcome: null }) }
      context.write({ intent: `followUps.${state}`, writes: [{ record: 'followUp', id, values }] })
      return null
    },
    bearers: ({ meeting, text }) => suggestBearers(db, meeting, text),
    said: ({ meeting }) => saidFollowUps(loadMinutes(db, meeting), followUpsOf(db, meeting)),
    mail: ({ id }) => bearerMail(context, demand(db, 'followUp', id)),
  }
}

/** Where each that is added stands: decisions after those there are, and before the tasks; tasks at the end. */
const positionsOf = (
  added: readonly Pick<FollowUp, 'kind'>[],
  known: readonly FollowUp[],
): readonly (string | null)[] => {
  const decided = known.findLastIndex(({ kind }) => kind === 'decision')
  const decisions = added.filter(({ kind }) => kind === 'decision').length
  const forDecisions = positionsAfter(known[decided]?.position ?? null, decisions, known[decided + 1]?.position ?? null)
  const last = known.at(-1)?.position ?? null
  const isAtEnd = decided === known.length - 1
  const forTasks = positionsAfter(isAtEnd ? (forDecisions.at(-1) ?? last) : last, added.length - decisions)
  const [ofDecisions, ofTasks] = [forDecisions.values(), forTasks.values()]
  return added.map(({ kind }) => (kind === 'decision' ? ofDecisions : ofTasks).next().value ?? null)
}
