import { fingerprint } from '#main/bundle/fingerprint.ts'
import { publicKeysOf } from '#main/bundle/poste-keys.ts'
import { readMeta } from '#main/db/meta.ts'
import { row, rows } from '#main/db/query.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { EspaceView, espaceContract } from '#shared/contract/espace.ts'
import type { Poste } from '#shared/domain/records.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { FeatureContext } from '../context.ts'
import { invitingHub } from '../invitation.ts'
import { keysOf, readKeys } from '../keys-file.ts'
import { localDay } from '../local-day.ts'
import { notFound } from '../not-found.ts'
import { knownPostes, posteView } from '../postes.ts'
import { invite } from './invite.ts'
import { join } from './join.ts'

export const espaceHandlers = (context: FeatureContext): Handlers<typeof espaceContract> => {
  const { db } = context.workspace
  const today = () => localDay(context.clock.now())

  const change = (id: RowId, intent: string, values: Partial<Poste>): null => {
    if (row(db, 'poste', id) === null) throw notFound('Le poste demandé', 'm')
    context.write({ intent, writes: [{ record: 'poste', id, values }] })
    return null
  }

  return {
    view: () => espaceView(context),
    start: async () => {
      const keys = await publicKeysOf(await keysOf(context.dataDir, context.secrets))
      if (knownPostes(db).some(({ verifying }) => verifying === keys.verifying)) return espaceView(context)
      const values = { member: readMeta(db, 'member'), ...keys, checkedOn: today() }
      context.write(
        { intent: 'espace.start', writes: [{ record: 'poste', id: context.ids.row(), values }] },
        () => undefined,
      )
      return espaceView(context)
    },
    invite: (input) => invite(context, input),
    join: (input) => join(context, input),
    checked: ({ poste }) => change(poste, 'espace.checked', { checkedOn: today() }),
    setLeft: ({ poste, left }) => change(poste, 'espace.setLeft', { leftOn: left ? today() : null }),
  }
}

const espaceView = async ({ workspace: { db }, dataDir, secrets }: FeatureContext): Promise<EspaceView> => {
  const keys = readKeys(dataDir, secrets)
  const own = keys === null ? null : await publicKeysOf(keys)
  const postes = knownPostes(db).map((poste) => posteView(db, poste, own))
  const hub = invitingHub(db)
  const isHere = rows(db, 'poste').some(({ verifying }) => verifying === hub?.verifying)
  return {
    here: postes.find((poste) => poste.isHere) ?? null,
    others: postes
      .filter((poste) => !poste.isHere)
      .toSorted((a, b) => Number(a.leftOn !== null) - Number(b.leftOn !== null)),
    invitedBy: hub === null || isHere ? null : { name: hub.name, fingerprint: fingerprint(hub) },
  }
}
