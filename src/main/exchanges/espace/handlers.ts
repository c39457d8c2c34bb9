import { fingerprint } from '#main/bundle/fingerprint.ts'
import { readMeta } from '#main/db/meta.ts'
import type { PosteKeys } from '#main/keys/poste-keys.ts'
import { publicKeysOf } from '#main/keys/poste-keys.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { missing } from '#main/kit/demand.ts'
import { localDay } from '#main/kit/local-day.ts'
import { type KnownPoste, knownPostes } from '#main/kit/postes.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { espaceContract } from '#shared/contract/exchanges/espace.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { IntentCode } from '#shared/records/intents.ts'
import type { Poste } from '#shared/records/records.ts'
import { write } from '#shared/records/row-write.ts'
import { keysOf, newKeys } from '../read/keys-file.ts'
import { alreadySetUp, wordsDiffer } from './errors.ts'
import { invite, replace } from './invite.ts'
import { join, openInvitation } from './join.ts'
import { markChecked } from './mark-checked.ts'
import { areWordsOf } from './spoken-words.ts'
import { espaceView } from './view.ts'

export const espaceHandlers = (context: FeatureContext): Handlers<typeof espaceContract> => {
  const { dataDir, secrets } = context
  const { db } = context.workspace
  let held: Uint8Array | null = null
  const today = () => localDay(context.clock.now())

  const demandPoste = (id: RowId): KnownPoste => {
    const poste = knownPostes(db).find((known) => known.id === id)
    if (poste === undefined) throw missing('poste')
    return poste
  }

  const change = (id: RowId, intent: IntentCode, values: Partial<Poste>): null => {
    context.write({ intent, writes: [{ record: 'poste', id, values }] })
    return null
  }

  return {
    view: () => espaceView(context),
    start: async () => {
      await present(context, await keysOf(dataDir, secrets))
      return espaceView(context)
    },
    renew: async () => {
      await present(context, await newKeys(dataDir, secrets))
      return espaceView(context)
    },
    invite: (input) => invite(context, input),
    replace: (input) => replace(context, input),
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
    checked: ({ poste: id, words }) => {
      const poste = demandPoste(id)
      if (!areWordsOf(fingerprint(poste), words)) throw wordsDiffer()
      markChecked(context, poste)
      context.emit({ kind: 'exchanged' })
      return null
    },
    setLeft: ({ poste, left }) =>
      change(demandPoste(poste).id, left ? 'espace.left' : 'espace.back', { leftOn: left ? today() : null }),
  }
}

/**
 * Tells the others the keys of this poste, under the name of its member; what stood under that name before is left, since
 * its keys are gone. Not for « Annuler »: the keys are made, and the others would not know them.
 */
const present = async (context: FeatureContext, secret: PosteKeys): Promise<void> => {
  const { db } = context.workspace
  const keys = await publicKeysOf(secret)
  const postes = knownPostes(db)
  if (postes.some(({ verifying }) => verifying === keys.verifying)) return
  const member = readMeta(db, 'member')
  const before = postes.filter((poste) => poste.member === member && poste.leftOn === null)
  const leftOn = localDay(context.clock.now())
  context.write(
    {
      intent: before.length === 0 ? 'espace.start' : 'espace.renew',
      writes: [
        { record: 'poste', id: context.ids.row(), values: { member, ...keys } },
        ...before.map(({ id }) => write('poste', id, { leftOn })),
      ],
    },
    () => undefined,
  )
}
