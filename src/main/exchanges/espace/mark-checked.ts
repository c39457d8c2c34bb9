import { readMeta } from '#main/db/meta.ts'
import { row } from '#main/db/query.ts'
import { type Check, checkOf, noteCheck } from '#main/kit/checked-keys.ts'
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
  if (mayHere(db, 'members')) tell(context, poste, check, note)
  else noteCheck(db, poste, check)
}

/** What was heard here before its row came, as of the hub that invited this poste, is told to everyone once one may. */
export const passOnCheck = (context: FeatureContext, poste: KnownPoste): void => {
  const { db } = context.workspace
  const check = checkOf(db, poste)
  if (check !== null && row(db, 'poste', poste.id)?.checkedOn === null && mayHere(db, 'members'))
    tell(context, poste, check, () => undefined)
}

const tell = (context: FeatureContext, { id }: KnownPoste, check: Check, note?: () => undefined): void => {
  context.write(
    { intent: 'espace.checked', writes: [{ record: 'poste', id, values: { ...check, leftOn: null } }] },
    note,
  )
}
