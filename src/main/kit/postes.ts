import { fingerprint } from '#main/bundle/fingerprint.ts'
import type { PublicKeys } from '#main/bundle/poste-keys.ts'
import type { Db } from '#main/db/db.ts'
import { heardAt } from '#main/db/exchanges.ts'
import { row, rows } from '#main/db/query.ts'
import type { PosteView } from '#shared/contract/exchanges/espace.ts'
import type { Poste } from '#shared/records/records.ts'

/** A poste whose keys have come. */
export type KnownPoste = Poste & PublicKeys

export const knownPostes = (db: Db): readonly KnownPoste[] =>
  rows(db, 'poste', (q) => q.orderBy('id')).filter(
    (poste): poste is KnownPoste => poste.recipient !== null && poste.verifying !== null,
  )

export const posteView = (db: Db, poste: KnownPoste, here: PublicKeys | null): PosteView => {
  const member = row(db, 'member', poste.member)
  return {
    id: poste.id,
    member: poste.member,
    name: member?.name ?? null,
    role: member?.role ?? null,
    sector: row(db, 'sector', member?.sector ?? null)?.name ?? null,
    fingerprint: fingerprint(poste),
    isHere: poste.verifying === here?.verifying,
    checkedOn: poste.checkedOn,
    checkedBy: row(db, 'member', poste.checkedBy)?.name ?? null,
    leftOn: poste.leftOn,
    heardAt: heardAt(db, poste.verifying),
  }
}
