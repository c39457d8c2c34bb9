import { rankOf, type VersionVector } from '#shared/sync/version-vector.ts'
import type { Log } from './log.ts'

/** Beyond so many operations, reading the rows themselves is quicker than asking what was done to them. */
const most = 5_000

/** Whether rows of these records may have been written since the log had seen `since`, here or elsewhere. */
export const wereTouched = (log: Log, since: VersionVector, records: readonly string[]): boolean => {
  const now = log.vector()
  const steps = [...new Set([...Object.keys(since), ...Object.keys(now)])].map(
    (id) => rankOf(now, id) - rankOf(since, id),
  )
  const beyond = steps.reduce((sum, step) => sum + step, 0)
  // A log that starts over has seen less than before.
  if (beyond > most || steps.some((step) => step < 0)) return true
  if (beyond === 0) return false
  for (const { ops } of log.read(since)) if (ops.some(({ record }) => records.includes(record))) return true
  return false
}
