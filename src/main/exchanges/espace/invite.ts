import { row } from '#main/db/query.ts'
import { readGenesis } from '#main/db/rights-of-log.ts'
import { publicKeysOf } from '#main/keys/poste-keys.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import { demandMay } from '#main/kit/demand-allowed.ts'
import type { Invitation } from '#main/kit/invitation.ts'
import type { KnownPoste } from '#main/kit/postes.ts'
import { safeName } from '#main/kit/safe-name.ts'
import { loadEspace, ownName } from '#main/kit/who-writes.ts'
import type { AskedOf } from '#shared/contract/define.ts'
import type { espaceContract } from '#shared/contract/exchanges/espace.ts'
import type { MadeFile } from '#shared/contract/ready-file.ts'
import { knownCode } from '#shared/text/newer.ts'
import { notStarted } from '../exchange-errors.ts'
import { readKeys } from '../read/keys-file.ts'
import { demandRules } from './demand-rules.ts'
import { regranted } from './statements.ts'

type Asked = Omit<AskedOf<(typeof espaceContract)['invite']>, 'job'>

/** @throws AppFailure `espace-not-started`, `not-found`, `not-allowed` */
export const invite = async (context: FeatureContext, { role, sector }: Asked): Promise<MadeFile> => {
  const { db } = context.workspace
  demandMay(db, role === 'hub' ? 'secretariats' : 'members', null)
  if (sector !== null) demand(db, 'sector', sector)
  return fileOf(await invitationFor(context, { role, sector, member: null }))
}

/**
 * Who has a new computer joins again as the same member; the one before is left from now on.
 * @throws AppFailure `espace-not-started`, `not-found`, `not-allowed`
 */
export const replace = async (context: FeatureContext, poste: KnownPoste): Promise<MadeFile> => {
  const { workspace } = context
  demandRules(workspace.db, poste)
  const { id, name } = demand(workspace.db, 'member', poste.member)
  const { role, sector } = poste
  const invitation = await invitationFor(context, {
    role: knownCode(role) ?? 'coordinator',
    sector,
    member: { id, name },
  })
  const departure = regranted(workspace, poste, { role: null, sector })
  context.write({ intent: 'espace.replace', writes: [], again: [departure] })
  return fileOf(invitation)
}

type Invited = Pick<Invitation, 'role' | 'member'> & Pick<Asked, 'sector'>

const invitationFor = async (context: FeatureContext, { role, sector: id, member }: Invited): Promise<Invitation> => {
  const { db } = context.workspace
  const keys = await readKeys(context.dataDir, context.secrets)
  const espace = loadEspace(db)
  const genesis = readGenesis(db)
  if (keys === null || espace === null || genesis === null) throw notStarted()
  const sector = row(db, 'sector', id)
  const { departementName, departementCode, scope, programmeKind, programmeName } = espace
  return {
    invitation: 2,
    genesis,
    espace: { id: espace.id, departementName, departementCode, scope, programmeKind, programmeName },
    hub: { name: ownName(db), ...(await publicKeysOf(keys)) },
    role,
    sector: sector === null ? null : { id: sector.id, name: sector.name },
    member,
  }
}

/** « invitation_Rhone_Ouest.concerto » */
const fileOf = (invitation: Invitation): MadeFile => {
  const bytes = Buffer.from(`${JSON.stringify(invitation, null, 2)}\n`)
  const { espace, sector, member } = invitation
  const parts = ['invitation', espace.departementName, sector?.name, member?.name].flatMap((part) => part ?? [])
  const name = `${parts.map(safeName).join('_')}.concerto`
  return { name, type: 'application/json', bytes }
}
