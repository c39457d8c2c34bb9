import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import { postalLine, reachOf } from '#main/kit/reach.ts'
import type { Recipient } from '#shared/contract/workspace/sendings.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { isOneOf } from './fragments.ts'
import { professionalAddresses } from './professional-addresses.ts'

type Reached = Pick<Recipient, 'addresses' | 'postal' | 'reach'>

/** How each of these structures can be written to. @param today `YYYY-MM-DD`, local */
export const reachedStructures = (db: Db, actors: readonly RowId[], today: string): ((actor: RowId) => Reached) => {
  const addresses = professionalAddresses(db, actors, today)
  const known = new Map(rows(db, 'actor', (q) => q.where(isOneOf(actors))).map((actor) => [actor.id, actor]))
  return (actor) => {
    const [own, postal] = [addresses.get(actor) ?? [], postalLine(known.get(actor) ?? null)]
    return { addresses: own, postal, reach: reachOf(own, postal) }
  }
}
