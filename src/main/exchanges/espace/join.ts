import { readMeta, writeMeta } from '#main/db/meta.ts'
import { fingerprint } from '#main/keys/fingerprint.ts'
import { espaceNamed } from '#main/keys/genesis.ts'
import { publicKeysOf } from '#main/keys/poste-keys.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { keepHub, readInvitation } from '#main/kit/invitation.ts'
import { localDay } from '#main/kit/local-day.ts'
import type { AskedOf } from '#shared/contract/define.ts'
import type { espaceContract, InvitationView, JoinedEspace } from '#shared/contract/exchanges/espace.ts'
import { type RowWrite, write } from '#shared/records/row-write.ts'
import { keysOf } from '../read/keys-file.ts'
import { alreadySetUp, invitationWordsDiffer } from './errors.ts'
import { areWordsOf } from './spoken-words.ts'
import { ownCards } from './statements.ts'

/** @throws AppFailure `invitation-unreadable` */
export const openInvitation = (content: Uint8Array): InvitationView => {
  const { espace, hub, role, sector, member } = readInvitation(content)
  return {
    departement: espace.departementName,
    role,
    sector: sector?.name ?? null,
    hub: hub.name,
    member: member?.name ?? null,
  }
}

/** With the invitation itself. */
type Joining = AskedOf<(typeof espaceContract)['join']> & { readonly content: Uint8Array }

/**
 * Makes this empty poste one of the espace: its member, its keys, and what the invitation says of the espace, in the very
 * words of the hub, so that they are equal values and no conflict when the hub's own arrive. What it may is the hub's to say, once
 * it heard its words. Whose invitation it is, the six words heard over the telephone prove: a file that was changed on its way
 * has others.
 * @throws AppFailure `invitation-unreadable`, `already-set-up`, `invitation-words-differ`
 */
export const join = async (context: FeatureContext, { name, content, words }: Joining): Promise<JoinedEspace> => {
  const { genesis, espace, hub, role, sector, member: known } = readInvitation(content)
  const { db } = context.workspace
  if (readMeta(db, 'member') !== null) throw alreadySetUp()
  const called = espaceNamed(genesis)
  if (!areWordsOf(fingerprint(called, hub), words)) throw invitationWordsDiffer()
  const keys = await keysOf(context.dataDir, context.secrets)
  const member = known?.id ?? context.ids.row()
  const { id, ...named } = espace
  const writes: readonly RowWrite[] = [
    { record: 'espace', id, values: named },
    ...(sector === null ? [] : [write('sector', sector.id, { name: sector.name })]),
    { record: 'member', id: member, values: { name: known?.name ?? name } },
  ]
  // Cut half-way, a member without an espace could neither join again nor begin.
  context.together(() => {
    writeMeta(db, 'genesis', JSON.stringify(genesis))
    keepHub(db, { ...hub, checkedOn: localDay(context.clock.now()), asked: { role, sector: sector?.id ?? null } })
    writeMeta(db, 'member', member)
    const again = ownCards(context.workspace, keys)
    context.write({ intent: 'espace.join', writes, again }, () => undefined)
  })
  return { fingerprint: fingerprint(called, await publicKeysOf(keys)) }
}
