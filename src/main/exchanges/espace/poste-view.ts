import type { Db } from '#main/db/db.ts'
import { heardAt } from '#main/db/exchanges.ts'
import { row } from '#main/db/query.ts'
import { espaceName } from '#main/db/rights-of-log.ts'
import { fingerprint } from '#main/keys/fingerprint.ts'
import { areKeys } from '#main/keys/poste-keys.ts'
import { type KnownPoste, posteName } from '#main/kit/postes.ts'
import type { PosteView } from '#shared/contract/exchanges/espace.ts'

/** A poste as the screens of exchanges show it. @param here signing key of this one, `null` before it has any */
export const posteView = (db: Db, poste: KnownPoste, here: string | null): PosteView => ({
  id: poste.id,
  member: poste.member,
  name: posteName(db, poste),
  role: poste.role,
  sectorId: poste.sector,
  sector: row(db, 'sector', poste.sector)?.name ?? null,
  fingerprint: fingerprint(espaceName(db) ?? '', poste),
  isHere: poste.verifying === here,
  isFirst: poste.isFirst,
  tookOver: poste.tookOver,
  hasKeys: areKeys(poste),
  checkedOn: poste.checkedOn,
  checkedBy: row(db, 'member', poste.checkedBy)?.name ?? null,
  leftOn: poste.leftOn,
  heardAt: heardAt(db, poste.verifying),
})
