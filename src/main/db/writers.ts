import type { ReplicaId } from '#shared/kernel/ids.ts'
import type { OpId } from '#shared/sync/op.ts'
import type { Db } from './db.ts'
import { readMeta } from './meta.ts'
import { firstHubsIn, rightsIn } from './rights-of-log.ts'
import { prepared } from './statements.ts'

/** Who wrote something (ME-15). */
export interface Writer {
  /**
   * Row id of the member of the poste that signed it; where nothing is shared, of the member that it says. `null` for the
   * program, and for a poste of which no hub said anything.
   */
  readonly author: string | null
  /** Row id of the member who wrote it as it says, where they are another; `null` else. */
  readonly claimed: string | null
}

/** Reads who wrote an operation, and in whose name. @param said row id of the member who wrote it, as its transaction says */
export type WriterOf = (id: OpId, said: string | null) => Writer

/** By the grants alone, as every poste has them: whatever a transaction says of its writer, whoever signs it may have typed. */
export const writersIn = (db: Db): WriterOf => {
  const rights = rightsIn(db)
  if (rights === null) return (_, said) => ({ author: said, claimed: null })
  const first = new Map(firstHubsIn(db).map(({ poste, member }) => [poste, member]))
  const own = rights.posteOf(readMeta(db, 'replica') ?? '')
  return (id, said) => {
    const poste = rights.posteOf(id.replica)
    const granted = rights.standing(id)[0]?.member || first.get(poste ?? '')
    // Before a hub lets it in, a poste knows no more of itself than what it says.
    const author = granted ?? (poste !== null && poste === own ? said : null)
    return { author, claimed: said === author ? null : said }
  }
}

/** Who wrote a transaction. @param replica its number here @param first rank of its first operation */
export const writerOfTx = (db: Db, replica: number, first: number): Writer => {
  const tx = prepared<[number, number], { readonly id: ReplicaId; readonly said: string | null }>(
    db,
    'SELECT replica.id, tx.author AS said FROM tx JOIN replica ON replica.n = tx.replica WHERE tx.replica = ? AND first = ?',
  ).get(replica, first)
  return tx === undefined ? { author: null, claimed: null } : writersIn(db)({ replica: tx.id, seq: first }, tx.said)
}
