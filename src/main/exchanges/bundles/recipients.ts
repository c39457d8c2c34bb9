import { heardAt, knownBy } from '#main/db/exchanges.ts'
import { row } from '#main/db/query.ts'
import { areKeys, type PublicKeys } from '#main/keys/poste-keys.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { awaitedHub, knownPostes, posteName } from '#main/kit/postes.ts'
import type { BundleRecipient } from '#shared/contract/exchanges/bundles.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { countBeyond } from '#shared/sync/version-vector.ts'

/** `all`, or these postes. */
export type Addressed = 'all' | readonly RowId[]

export interface Recipient extends PublicKeys, BundleRecipient {}

/** Those to whom a hub granted something, and that did not leave; the hub that invited this poste, before a grant says more of it (ME-16). */
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
  const others = knownPostes(db).filter((poste) => poste.verifying !== own && poste.leftOn === null && areKeys(poste))
  const known = others.map((poste) => ({
    id: poste.id,
    name: posteName(db, poste) ?? 'Collègue sans nom',
    role: poste.role,
    sector: row(db, 'sector', poste.sector)?.name ?? null,
    recipient: poste.recipient,
    verifying: poste.verifying,
    ...told(poste.verifying),
  }))
  if (to !== 'all') return known.filter(({ id }) => to.includes(id))
  const hub = awaitedHub(db)
  if (hub === null) return known
  const { recipient, verifying } = hub
  const awaited = {
    id: null,
    role: 'hub',
    sector: null,
    name: hub.name ?? 'Département',
    recipient,
    verifying,
  } as const
  return [...known, { ...awaited, ...told(verifying) }]
}
