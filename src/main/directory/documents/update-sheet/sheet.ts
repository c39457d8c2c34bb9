import type { Actor, Espace, Place } from '#shared/records/records.ts'
import type { Contact } from '../entries.ts'

/** All that a structure is asked to check. */
export interface UpdateSheet {
  readonly actor: Actor
  readonly aliases: readonly string[]
  /** Opening hours already in French. */
  readonly places: readonly (Place & { readonly hours: readonly string[] })[]
  readonly people: readonly Contact[]
  readonly espace: Espace | null
  /** Of the edition, `YYYY-MM-DD`. */
  readonly day: string
}
