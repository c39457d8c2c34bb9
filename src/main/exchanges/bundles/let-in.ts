import type { Manifest } from '#main/bundle/manifest.ts'
import type { Change } from '#main/db/intent.ts'
import { rightsIn } from '#main/db/rights-of-log.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import { demandMay } from '#main/kit/demand-allowed.ts'
import { knownPostes, strictestOf } from '#main/kit/postes.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { write } from '#shared/records/row-write.ts'
import { demandRules } from '../espace/demand-rules.ts'
import { granted, regranted, takenBack } from '../espace/statements.ts'
import { withoutPoste } from '../exchange-errors.ts'

type Sender = Manifest['sender']

/**
 * By which a hub lets in whoever signed a bundle, once it heard their six words: as what they ask, in the place of the computer
 * that they had; who had left is back as they were.
 * @throws AppFailure `not-allowed`, `bundle-without-poste`
 */
export const lettingIn = (workspace: WorkspaceDb, sender: Sender): Change => {
  const { db } = workspace
  const rulings = rightsIn(db)?.granted.get(sender.verifying)
  if (rulings !== undefined) return { intent: 'espace.back', writes: [], again: [takenBack(strictestOf(rulings))] }
  const { member, asks } = sender
  if (member === null || asks === null) throw withoutPoste()
  if (asks.role === 'hub') demandMay(db, 'secretariats', null)
  const former = knownPostes(db).filter((poste) => poste.member === member && poste.leftOn === null)
  for (const poste of former) demandRules(db, poste)
  const { role, sector } = asks
  return {
    intent: 'espace.checked',
    writes: [write('member', member as RowId, { role, sector: sector as RowId | null })],
    again: [
      grantedTo(sender, { role, sector }),
      ...former.map((poste) => regranted(workspace, poste, { role: null, sector: poste.sector })),
    ],
  }
}

/** What a newcomer would bring is looked at as if it were let in. */
export const asIfIn = (sender: Sender): Change => ({
  intent: 'espace.checked',
  writes: [],
  again: [grantedTo(sender, { role: 'coordinator', sector: null })],
})

const grantedTo = (
  { verifying, recipient, member }: Sender,
  said: Pick<NonNullable<Sender['asks']>, 'role' | 'sector'>,
) => granted({ poste: verifying, recipient, member: member ?? '', ...said, from: {} })
