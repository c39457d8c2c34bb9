import { receivedAt } from '#main/db/exchanges.ts'
import type { HeldFor, MailboxLook } from '#shared/contract/mailbox.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { missingFrom } from '#shared/sync/version-vector.ts'
import type { FeatureContext } from '../context.ts'
import { applyBundle } from '../exchange/apply-bundle.ts'
import type { ReceivedBundles } from '../exchange/received-bundles.ts'
import { invitingHub } from '../invitation.ts'
import { knownPostes } from '../postes.ts'
import { type ReadFile, readMemory } from './memory.ts'
import { isSuperseded } from './superseded.ts'

type Applied = MailboxLook['applied'][number]
type Come = ReadFile & { readonly bundle: NonNullable<ReadFile['bundle']> }

/** Applies what came by the folder, from checked postes and without a gap; the rest waits for a person (BU-2, BU-7). */
export const applyCome = async (
  context: FeatureContext,
  received: ReceivedBundles,
): Promise<Pick<MailboxLook, 'applied' | 'held'>> => {
  const { db } = context.workspace
  const applied: Applied[] = []
  const refused = new Set<string>()
  const waiting = (): readonly Come[] => kept(context, received).filter(({ hash }) => receivedAt(db, hash) === null)
  // One at a time: what it brings may be what another waited for, its sender or its past.
  for (;;) {
    const next = waiting().find((come) => !refused.has(come.hash) && heldFor(context, come) === null)
    if (next === undefined) break
    const done = await applyOne(context, received, next)
    if (done === null) refused.add(next.hash)
    else applied.push(done)
  }
  const held = waiting().map((come) => ({
    name: come.name,
    hash: come.hash,
    why: refused.has(come.hash) ? 'refused' : (heldFor(context, come) ?? 'refused'),
  }))
  return { applied, held }
}

/**
 * Lets go of what came by the folder and brings nothing any more, but for the latest of each poste: a folder looked at all
 * day long would fill the disk.
 */
export const dismissSuperseded = async (context: FeatureContext, received: ReceivedBundles): Promise<void> => {
  const vector = context.workspace.log.vector()
  const come = kept(context, received)
  const isNeedless = (one: Come): boolean =>
    missingFrom(vector, one.bundle.until).length === 0 &&
    come.some(
      (other) =>
        other.bundle.verifying === one.bundle.verifying &&
        isSuperseded(one.bundle, other.bundle, vector) &&
        (!isSuperseded(other.bundle, one.bundle, vector) || other.hash > one.hash),
    )
  for (const one of come.filter(isNeedless)) await received.dismiss(one.hash)
}

/** What came by the folder, and is still among the bundles received. */
const kept = ({ workspace: { db } }: FeatureContext, received: ReceivedBundles): readonly Come[] => {
  const here = new Set(received.list().map(({ hash }) => hash))
  return readMemory(db).read.filter((line): line is Come => line.bundle !== null && here.has(line.hash))
}

const heldFor = ({ workspace: { db, log } }: FeatureContext, { bundle }: Come): HeldFor | null => {
  const isSigner = ({ verifying }: { readonly verifying: string }): boolean => verifying === bundle.verifying
  const poste = knownPostes(db).find(isSigner)
  const hub = invitingHub(db)
  const isChecked =
    poste === undefined
      ? hub !== null && isSigner(hub)
      : poste.leftOn === null && (poste.checkedOn !== null || (hub !== null && isSigner(hub)))
  if (!isChecked) return 'sender'
  return missingFrom(log.vector(), bundle.since).length === 0 ? null : 'gap'
}

/** `null`: it was refused, and says why to whoever opens it. */
const applyOne = async (context: FeatureContext, received: ReceivedBundles, come: Come): Promise<Applied | null> => {
  try {
    const bundle = await received.open(come.hash)
    const { transactions, toSettle } = await applyBundle(context, bundle, { trust: null, choices: [] })
    return { name: come.name, hash: come.hash, transactions, toSettle }
  } catch (error) {
    if (error instanceof AppFailure && /^(bundle|operation)-/.test(error.error.code)) return null
    throw error
  }
}
