import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { latestBy, type NotedRow, notedSendings } from '#main/kit/last-sendings.ts'
import { ownName } from '#main/kit/who-writes.ts'
import { versionGiven } from '#main/minutes/read/minutes-documents.ts'
import type { Recipient } from '#shared/contract/workspace/sendings.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { byName } from '#shared/records/meetings/by-name.ts'
import type { Attendance, MinutesVersion, Sending } from '#shared/records/records.ts'
import { namedOf } from './named-of.ts'

/** Somebody on no list of the meeting: one row says that they are to be given its minutes. */
export type Other = Pick<Sending, 'id' | 'person' | 'actor' | 'name'>

/** To whom the minutes of a meeting go, and what each was last given. */
export interface MinutesGiven {
  /** The version that is given out; `null` while none is validated. */
  readonly version: MinutesVersion | null
  /** By name, but whoever gives them out: they have them. */
  readonly listed: readonly Attendance[]
  readonly others: readonly Other[]
  /** By presence, or by the row of others. */
  readonly latest: (to: RowId) => NotedRow | undefined
  readonly stateOf: (to: RowId) => Recipient['state']
}

export const minutesGiven = ({ workspace: { db } }: FeatureContext, meeting: RowId): MinutesGiven => {
  const version = versionGiven(db, meeting, null)
  const noted = notedSendings(db, 'minutes', meeting)
  const byAttendance = latestBy('attendance', noted)
  const others = othersOf(
    noted,
    rows(db, 'sending', (q) =>
      q.where('kind', '=', 'minutes').where('meeting', '=', meeting).where('on', 'is', null).orderBy('id'),
    ),
  )
  const me = fold(ownName(db) ?? '')
  const latest = (to: RowId) => byAttendance.get(to) ?? others.get(to)?.latest
  return {
    version,
    listed: byName(rows(db, 'attendance', (q) => q.where('meeting', '=', meeting))).filter(
      (one) => me === '' || !namedOf(one).includes(me),
    ),
    others: [...others.values()].map(({ other }) => other),
    latest,
    stateOf: (to) => {
      const last = latest(to)
      if (last === undefined) return 'toTell'
      if (last.way === 'aside') return 'aside'
      return last.version === (version?.id ?? null) ? 'told' : 'changed'
    },
  }
}

/** How many are still to be given validated minutes. */
export const minutesToGive = (context: FeatureContext, meeting: RowId): number => {
  const { listed, others, stateOf } = minutesGiven(context, meeting)
  return [...listed, ...others].filter(({ id }) => stateOf(id) === 'toTell' || stateOf(id) === 'changed').length
}

/** Equal for one somebody, however often they were named. */
export const otherKey = ({ person, actor, name }: Pick<Sending, 'person' | 'actor' | 'name'>): string =>
  person ?? actor ?? fold(name ?? '')

/** Two colleagues may each have named one somebody: the first row stands for them. */
const othersOf = (noted: readonly NotedRow[], named: readonly Other[]) => {
  const once = named.filter((one, at) => named.findIndex((other) => otherKey(other) === otherKey(one)) === at)
  return new Map(
    once.map((other) => [
      other.id,
      { other, latest: noted.find((one) => one.attendance === null && otherKey(one) === otherKey(other)) },
    ]),
  )
}
