import { readMeta } from '#main/db/meta.ts'
import { noteCheck } from '#main/kit/checked-keys.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { mayHere } from '#main/kit/demand-allowed.ts'
import { localDay } from '#main/kit/local-day.ts'
import type { KnownPoste } from '#main/kit/postes.ts'

/**
 * Notes that the six words of a poste were heard: for everyone where one may say who takes part, else for this poste alone.
 * It is back, if it had left.
 */
export const markChecked = (context: FeatureContext, poste: KnownPoste, note?: () => undefined): void => {
  const { db } = context.workspace
  const check = { checkedOn: localDay(context.clock.now()), checkedBy: readMeta(db, 'member') }
  if (!mayHere(db, 'members')) {
    noteCheck(db, poste, check)
    return
  }
  const values = { ...check, leftOn: null }
  context.write({ intent: 'espace.checked', writes: [{ record: 'poste', id: poste.id, values }] }, note)
}
