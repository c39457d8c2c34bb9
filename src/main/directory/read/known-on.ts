import { freshnessOf } from '#shared/records/directory/freshness.ts'
import type { Actor, Place } from '#shared/records/records.ts'

interface Dated {
  readonly verifiedOn: string | null
  readonly updatedOn: string | null
}

/** What rows of structures and of places say of how to reach them, and of how fresh that is. */
export const reached = (entry: Actor | Place, today: string) => ({
  freshness: freshnessOf(laterOf(entry), today),
  verifiedOn: laterOf(entry),
  phone: entry.phone,
  email: entry.emails?.[0] ?? null,
})

/** The later of the verification and the source's own date: what freshness is counted from. */
export const laterOf = ({ verifiedOn, updatedOn }: Dated): string | null => {
  if (verifiedOn === null || updatedOn === null) return verifiedOn ?? updatedOn
  return verifiedOn > updatedOn ? verifiedOn : updatedOn
}
