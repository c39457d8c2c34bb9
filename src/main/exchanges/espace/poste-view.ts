import { fingerprint } from '#main/bundle/fingerprint.ts'
import type { Db } from '#main/db/db.ts'
import { heardAt } from '#main/db/exchanges.ts'
import { row } from '#main/db/query.ts'
import { areKeys, type PublicKeys } from '#main/keys/poste-keys.ts'
import type { KnownPoste } from '#main/kit/postes.ts'
import type { PosteView } from '#shared/contract/exchanges/espace.ts'

/** A poste as the screens of exchanges show it. @param here keys of this one, `null` before it has any */
export const posteView = (db: Db, poste: KnownPoste, here: PublicKeys | null): PosteView => {
  const member = row(db, 'member', poste.member)
  return {
    id: poste.id,
    member: poste.member,
    name: member?.name ?? null,
    role: member?.role ?? null,
    sectorId: member?.sector ?? null,
    sector: row(db, 'sector', member?.sector ?? null)?.name ?? null,
    fingerprint: poste.isChecked ? fingerprint(poste) : null,
    isHere: poste.verifying === here?.verifying,
    isChecked: poste.isChecked,
    hasKeys: areKeys(poste),
    checkedOn: poste.checkedOn,
    checkedBy: row(db, 'member', poste.checkedBy)?.name ?? null,
    leftOn: poste.leftOn,
    heardAt: heardAt(db, poste.verifying),
  }
}
