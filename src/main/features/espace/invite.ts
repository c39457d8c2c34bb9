import { publicKeysOf } from '#main/bundle/poste-keys.ts'
import { readMeta } from '#main/db/meta.ts'
import { row, rows } from '#main/db/query.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { espaceContract } from '#shared/contract/espace.ts'
import type { ReadyFile } from '#shared/contract/minutes.ts'
import type { FeatureContext } from '../context.ts'
import { notStarted } from '../exchange-errors.ts'
import type { Invitation } from '../invitation.ts'
import { readKeys } from '../keys-file.ts'
import { notFound } from '../not-found.ts'
import { safeName } from '../safe-name.ts'

type Asked = Parameters<Handlers<typeof espaceContract>['invite']>[0]

/** @throws AppFailure `espace-not-started`, `not-found` */
export const invite = async (context: FeatureContext, { role, sector: id, job }: Asked): Promise<ReadyFile> => {
  const { db } = context.workspace
  const keys = readKeys(context.dataDir, context.secrets)
  const [espace] = rows(db, 'espace', (q) => q.orderBy('id').limit(1))
  if (keys === null || espace === undefined) throw notStarted()
  const sector = row(db, 'sector', id)
  if (id !== null && sector === null) throw notFound('Le secteur demandé', 'm')
  const { departementName, departementCode, scope, programmeKind, programmeName } = espace
  const invitation: Invitation = {
    invitation: 1,
    espace: { id: espace.id, departementName, departementCode, scope, programmeKind, programmeName },
    hub: { name: row(db, 'member', readMeta(db, 'member'))?.name ?? null, ...(await publicKeysOf(keys)) },
    role,
    sector: sector === null ? null : { id: sector.id, name: sector.name },
  }
  const bytes = Buffer.from(`${JSON.stringify(invitation, null, 2)}\n`)
  const name = `${['invitation', espace.departementName, sector?.name]
    .flatMap((part) => part ?? [])
    .map(safeName)
    .join('_')}.concerto`
  context.files.put(job, { name, type: 'application/json', bytes })
  return { name, bytes: bytes.length }
}
