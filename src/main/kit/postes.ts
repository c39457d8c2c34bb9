import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import type { PublicKeys } from '#main/keys/poste-keys.ts'
import type { Poste } from '#shared/records/records.ts'
import { checkOf, isOf } from './checked-keys.ts'
import { invitingHub } from './invitation.ts'

/** A poste whose keys have come, and its check: by a hub for all, or by its words typed here. */
export type KnownPoste = Poste & PublicKeys & { readonly isChecked: boolean }

/** Those that were checked first: a row that nobody checked may bear the key of another. */
export const knownPostes = (db: Db): readonly KnownPoste[] => {
  const hub = invitingHub(db)
  const known = rows(db, 'poste', (q) => q.orderBy('id')).flatMap((poste): readonly KnownPoste[] => {
    const { recipient, verifying } = poste
    if (recipient === null || verifying === null) return []
    const keys = { recipient, verifying }
    const check = poste.checkedOn === null ? checkOf(db, keys) : null
    // Who joined before words were typed compared those of the hub.
    const isChecked = poste.checkedOn !== null || check !== null || (hub !== null && isOf(hub)(keys))
    return [{ ...poste, ...keys, ...check, isChecked }]
  })
  return known.toSorted((a, b) => Number(b.isChecked) - Number(a.isChecked))
}

/** Whose a signature is. */
export const posteOf = (db: Db, verifying: string): KnownPoste | undefined => signerAmong(knownPostes(db), verifying)

export const signerAmong = (postes: readonly KnownPoste[], verifying: string): KnownPoste | undefined =>
  postes.find((poste) => poste.verifying === verifying)

/** Those of either key: where there are several, whom a bundle comes from or goes to depends on which is looked at. */
export const ofEitherKey = (
  postes: readonly KnownPoste[],
  { recipient, verifying }: Partial<Poste>,
): readonly KnownPoste[] => postes.filter((poste) => poste.recipient === recipient || poste.verifying === verifying)

/** What becomes of what a poste signs: `unknown` is held until someone hears its words (BU-7). */
export const standingOf = (db: Db, verifying: string): 'known' | 'left' | 'unknown' => {
  const poste = posteOf(db, verifying)
  if (poste === undefined) return invitingHub(db)?.verifying === verifying ? 'known' : 'unknown'
  if (poste.leftOn !== null) return 'left'
  return poste.isChecked ? 'known' : 'unknown'
}
