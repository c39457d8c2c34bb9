import { readMeta } from '#main/db/meta.ts'
import { row, rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { latestBy, type NotedRow, notedSendings } from '#main/kit/last-sendings.ts'
import { versionGiven } from '#main/minutes/read/minutes-documents.ts'
import type { Recipient } from '#shared/contract/workspace/sendings.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { byName } from '#shared/records/meetings/by-name.ts'
import type { Attendance } from '#shared/records/records.ts'

/** Whether somebody has the minutes as they are validated, from what they were last given. */
export const minutesState = (latest: NotedRow | undefined, version: RowId | null): Recipient['state'] => {
  if (latest === undefined) return 'toTell'
  if (latest.way === 'aside') return 'aside'
  return latest.version === version ? 'told' : 'changed'
}

/** Those on the list of a meeting, by name, to whom its minutes go: whoever gives them out has them. */
export const minutesReaders = (context: FeatureContext, meeting: RowId): readonly Attendance[] =>
  byName(rows(context.workspace.db, 'attendance', (q) => q.where('meeting', '=', meeting))).filter(
    (one) => !isMember(context, one),
  )

/** How many of them are still to be given validated minutes. */
export const minutesToGive = (context: FeatureContext, meeting: RowId): number => {
  const { db } = context.workspace
  const version = versionGiven(db, meeting, null)?.id ?? null
  const latest = latestBy(notedSendings(db, 'minutes', { meeting }), 'attendance')
  const states = minutesReaders(context, meeting).map(({ id }) => minutesState(latest.get(id), version))
  return states.filter((state) => state === 'toTell' || state === 'changed').length
}

const isMember = ({ workspace: { db } }: FeatureContext, { lastName, firstName }: Attendance): boolean => {
  const name = fold(row(db, 'member', readMeta(db, 'member'))?.name ?? '')
  return name !== '' && [`${firstName} ${lastName}`, `${lastName} ${firstName}`].some((one) => fold(one) === name)
}
