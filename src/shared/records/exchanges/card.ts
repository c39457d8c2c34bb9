import { logged } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'
import type { Cut } from './grant.ts'

/** By which a poste vouches for a replica: what is written under it is its own. In a row named after the replica. */
export const card = defineRecord('card', feminine('carte', 'cartes'), {
  card: logged<Card>('Carte', 'L’ordinateur qui a écrit'),
})

export interface Card {
  readonly replica: string
  /** Signing key of the poste. */
  readonly poste: string
  /** Up to where, for one that nobody writes under any more; `null` for all of it. */
  readonly until: Cut | null
  /** Of the rest and of the espace, by the poste. */
  readonly signature: string
}
