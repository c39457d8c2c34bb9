import type { Tx } from '#shared/sync/op.ts'
import type { Rights } from '#shared/sync/rights.ts'
import type { Db } from './db.ts'
import type { Inbox } from './inbox.ts'
import { makesFirst, readGenesis, vouchersIn } from './rights-of-log.ts'

/**
 * Whether what a replica wrote enters the log: its poste vouches for it, and something was said of that poste. Until then it
 * waits beside, so that nobody fills the log of an espace that does not know them (ME-3).
 */
export const admission = (db: Db, inbox: Inbox): ((rights: Rights, tx: Tx) => boolean) => {
  const genesis = readGenesis(db)
  const admitted = new Set<string>()
  const isAdmitted = (rights: Rights, tx: Tx): boolean => {
    if (genesis === null) return true
    const poste = rights.posteOf(tx.replica)
    if (poste !== null) return rights.isNamed(poste)
    const shown = [tx, ...inbox.writing(tx.replica, 'card')]
    const vouchers = shown.flatMap((one) => vouchersIn(one, genesis))
    return vouchers.some(
      (voucher) =>
        rights.isNamed(voucher) ||
        [tx, ...inbox.writing(tx.replica, 'root')].some((one) => makesFirst(one, genesis, voucher)),
    )
  }
  return (rights, tx) => {
    const is = admitted.has(tx.replica) || isAdmitted(rights, tx)
    if (is) admitted.add(tx.replica)
    return is
  }
}
