import { readMeta } from '#main/db/meta.ts'
import { rightsIn } from '#main/db/rights-of-log.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demandMay } from '#main/kit/demand-allowed.ts'
import { notFound } from '#main/kit/not-found.ts'
import { type KnownPoste, knownPostes, strictestOf } from '#main/kit/postes.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { espaceContract } from '#shared/contract/exchanges/espace.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { write } from '#shared/records/row-write.ts'
import { keysOf, newKeys, readKeys } from '../read/keys-file.ts'
import { demandRules } from './demand-rules.ts'
import { alreadySetUp } from './errors.ts'
import { invite, replace } from './invite.ts'
import { join, openInvitation } from './join.ts'
import { demandNotFirstOfSeveral, present } from './present.ts'
import { forgetRecovery, recoverySheet } from './recovery-sheet.ts'
import { regranted, takenBack } from './statements.ts'
import { takeOver } from './take-over.ts'
import { espaceView } from './view.ts'

export const espaceHandlers = (context: FeatureContext): Handlers<typeof espaceContract> => {
  const { dataDir, secrets, workspace } = context
  const { db } = workspace
  let held: Uint8Array | null = null

  const demandPoste = (id: RowId): KnownPoste => {
    const poste = knownPostes(db).find((known) => known.id === id)
    if (poste === undefined) throw notFound('L’ordinateur demandé', 'm')
    return poste
  }

  return {
    view: () => espaceView(context),
    start: async () => {
      if ((await readKeys(dataDir, secrets)) === null) demandNotFirstOfSeveral(context)
      await present(context, await keysOf(dataDir, secrets))
      return espaceView(context)
    },
    renew: async () => {
      demandNotFirstOfSeveral(context)
      await present(context, await newKeys(dataDir, secrets))
      return espaceView(context)
    },
    invite: (input) => invite(context, input),
    replace: ({ poste }) => replace(context, demandPoste(poste)),
    openInvitation: ({ content }) => openInvitation(content),
    holdInvitation: ({ content }) => {
      openInvitation(content)
      if (readMeta(db, 'member') !== null) throw alreadySetUp()
      held = content
      context.emit({ kind: 'exchanged' })
      return null
    },
    heldInvitation: () => (held === null ? null : openInvitation(held)),
    join: ({ content, ...input }) => join(context, { ...input, content: content ?? held ?? new Uint8Array() }),
    takeOver: async ({ words }) => {
      await takeOver(context, words)
      return null
    },
    recoverySheet: () => recoverySheet(context),
    forgetRecovery: async ({ read }) => {
      await forgetRecovery(context, read)
      return null
    },
    setRole: ({ poste: id, role, sector }) => {
      const poste = demandPoste(id)
      demandRules(db, poste)
      if (role === 'hub') demandMay(db, 'secretariats', null)
      context.write({
        intent: 'espace.role',
        writes: [write('member', poste.member, { role, sector })],
        again: [regranted(workspace, poste, { role, sector })],
      })
      return null
    },
    setLeft: ({ poste: id, left }) => {
      const poste = demandPoste(id)
      demandRules(db, poste)
      const { sector } = poste
      if (left) {
        const departure = regranted(workspace, poste, { role: null, sector })
        context.write({ intent: 'espace.left', writes: [], again: [departure] })
      } else if (poste.leftOn !== null) {
        const rulings = rightsIn(db)?.granted.get(poste.verifying) ?? []
        context.write({ intent: 'espace.back', writes: [], again: [takenBack(strictestOf(rulings))] })
      }
      return null
    },
  }
}
