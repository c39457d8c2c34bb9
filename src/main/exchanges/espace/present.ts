import { type PosteKeys, publicKeysOf } from '#main/bundle/poste-keys.ts'
import { readMeta } from '#main/db/meta.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { knownPostes } from '#main/kit/postes.ts'
import { write } from '#shared/records/row-write.ts'

/**
 * Tells the others the keys of this poste, under the name of its member; what stood under that name before is left, since
 * its keys are gone. Not for « Annuler »: the keys are made, and the others would not know them.
 */
export const present = async (context: FeatureContext, secret: PosteKeys): Promise<void> => {
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
