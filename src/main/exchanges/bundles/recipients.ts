import { heardAt, knownBy } from '#main/db/exchanges.ts'
import { row } from '#main/db/query.ts'
import { areKeys, type PublicKeys } from '#main/keys/poste-keys.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { knownPostes } from '#main/kit/postes.ts'
import { awaitedHub } from '#main/kit/shared-espace.ts'
import type { BundleRecipient } from '#shared/contract/exchanges/bundles.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { countBeyond } from '#shared/sync/version-vector.ts'

/** `all`, or these postes. */
export type Addressed = 'all' | readonly RowId[]

export interface Recipient extends PublicKeys, BundleRecipient {}

/**
 * Those whose six words were heard, and that did not leave; the hub that invited this poste, before its own entry has come.
 * A row that nobody checked names no recipient: anybody may have written it.
 */
export const recipientsOf = (
  { workspace: { db, log } }: FeatureContext,
  own: string,
  to: Addressed,
): readonly Recipient[] => {
  const vector = log.vector()
  const told = (verifying: string) => ({
    heardAt: heardAt(db, verifying),
    lacks: countBeyond(vector, knownBy(db, verifying)),
  })
  // What is no key would fail the bundle for all the others.
  const others = knownPostes(db).filter(
    (poste) => poste.verifying !== own && poste.isChecked && poste.leftOn === null && areKeys(poste),
  )
  const known = others.map(({ id, member, recipient, verifying }) => {
    const person = row(db, 'member', member)
    return {
      id,
      name: person?.name ?? 'Collègue sans nom',
      role: person?.role ?? null,
      sector: row(db, 'sector', person?.sector ?? null)?.name ?? null,
      recipient,
      verifying,
      ...told(verifying),
    }
  })
  if (to !== 'all') return known.filter(({ id }) => to.includes(id))
  const hub = awaitedHub(db)
  if (hub === null) return known
  return [
    ...known,
    { id: null, role: 'hub', sector: null, ...hub, name: hub.name ?? 'Département', ...told(hub.verifying) },
  ]
}
