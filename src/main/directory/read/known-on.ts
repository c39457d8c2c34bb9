import { freshnessOf, type KnownDay } from '#shared/records/directory/freshness.ts'
import type { Actor, Place } from '#shared/records/records.ts'

interface Dated {
  readonly verifiedOn: string | null
  readonly updatedOn: string | null
}

/** What rows of structures and of places say of how to reach them, and of how fresh that is. */
export const reached = (entry: Actor | Place, today: string) => ({
  freshness: freshnessOf(laterOf(entry), today),
  known: knownDay(entry),
  phone: entry.phone,
  email: entry.emails?.[0] ?? null,
})

/** The later of the verification and the day it was typed, or dated by its source, and which of them it is. */
const knownDay = (entry: Dated & { readonly source: string | null }): KnownDay | null => {
  const on = laterOf(entry)
  if (on === null) return null
  return { on, by: on === entry.verifiedOn ? 'verified' : entry.source === null ? 'typed' : 'source' }
}

/** The later of the verification and the source's own date: what freshness is counted from. */
export const laterOf = ({ verifiedOn, updatedOn }: Dated): string | null => {
  if (verifiedOn === null || updatedOn === null) return verifiedOn ?? updatedOn
  return verifiedOn > updatedOn ? verifiedOn : updatedOn
}
