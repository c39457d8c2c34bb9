import type { KnownWho } from '#shared/contract/meetings/arrivals.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { NameTraits } from '#shared/records/meetings/arrival/name-match.ts'
import type { Person } from '#shared/records/records.ts'

/** Someone whom a text may mean, ready to be compared with it; what is unknown is `null`. */
export interface Candidate {
  readonly who: KnownWho
  readonly lastName: string | null
  readonly firstName: string | null
  readonly role: string | null
  readonly structure: string | null
  readonly person: RowId | null
  readonly actor: RowId | null
  readonly civility: Person['civility']
  readonly isHere: boolean
  readonly traits: NameTraits
}
