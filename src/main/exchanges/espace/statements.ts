import type { LoggedWrite } from '#main/db/intent.ts'
import { lastOf } from '#main/db/log-read.ts'
import { espaceName, rightsIn } from '#main/db/rights-of-log.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import { cardOf } from '#main/keys/cards.ts'
import { type PosteKeys, verifyingOf } from '#main/keys/poste-keys.ts'
import { rowNamed } from '#main/keys/row-named.ts'
import type { KnownPoste } from '#main/kit/postes.ts'
import type { ReplicaId } from '#shared/kernel/ids.ts'
import type { Cut, Cuts, Terms } from '#shared/records/exchanges/grant.ts'
import { pinOf } from '#shared/sync/op.ts'
import type { Ruling } from '#shared/sync/rights.ts'

/** A grant as it is written, by a hub alone. */
export const granted = (terms: Terms): LoggedWrite => ({
  record: 'grant',
  id: rowNamed(terms.poste),
  values: { terms },
})

/** What is in force of a poste, with other rights from what is seen of it on. */
export const regranted = (
  workspace: WorkspaceDb,
  { verifying, recipient, member }: Pick<KnownPoste, 'verifying' | 'recipient' | 'member'>,
  { role, sector }: Pick<Terms, 'role' | 'sector'>,
): LoggedWrite => granted({ poste: verifying, recipient, member, role, sector, from: seenOf(workspace, verifying) })

/** Who left is back as it was: what it wrote since its departure counts too. */
export const takenBack = (departure: Ruling): LoggedWrite => {
  const { poste, recipient, from, member } = departure
  const { role, sector } = beforeLeaving(departure)
  return granted({ poste, recipient, member, role, sector, from })
}

const beforeLeaving = (ruling: Ruling): Ruling => {
  const [former] = ruling.former
  return ruling.role !== null || former === undefined ? ruling : beforeLeaving(former)
}

/** Of each replica of a poste, the last that is here. */
export const seenOf = (workspace: WorkspaceDb, verifying: string): Cuts =>
  Object.fromEntries(
    Object.keys(workspace.log.vector()).flatMap((replica) => {
      const cut = rightsIn(workspace.db)?.posteOf(replica) === verifying ? cutOf(workspace, replica) : null
      return cut === null ? [] : [[replica, cut]]
    }),
  )

const cutOf = ({ db, names }: WorkspaceDb, replica: string): Cut | null => {
  const last = lastOf(db, names.replica(replica as ReplicaId))
  return last === null ? null : [last.seq, pinOf(last.hash)]
}

/** The card of what this poste writes under; nothing when it stands already. */
export const ownCards = (workspace: WorkspaceDb, keys: PosteKeys): readonly LoggedWrite[] => {
  const { db, log } = workspace
  return rightsIn(db)?.posteOf(log.replica) === verifyingOf(keys) ? [] : [carded(workspace, keys, log.replica, null)]
}

/** Where an espace begins: all that its log holds is vouched for as it is, whoever wrote it before there were keys (MI-1). */
export const firstCards = (workspace: WorkspaceDb, keys: PosteKeys): readonly LoggedWrite[] => {
  const { log } = workspace
  const others = Object.keys(log.vector()).filter((replica) => replica !== log.replica)
  return [
    carded(workspace, keys, log.replica, null),
    ...others.map((replica) => carded(workspace, keys, replica, cutOf(workspace, replica))),
  ]
}

const carded = ({ db }: WorkspaceDb, keys: PosteKeys, replica: string, until: Cut | null): LoggedWrite => ({
  record: 'card',
  id: rowNamed(replica),
  values: { card: cardOf(keys, espaceName(db) ?? '', { replica, until }) },
})
