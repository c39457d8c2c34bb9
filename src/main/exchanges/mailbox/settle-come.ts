import { receivedAt } from '#main/db/exchanges.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { standingOf } from '#main/kit/postes.ts'
import type { AppliedBundle } from '#shared/contract/exchanges/bundles.ts'
import type { HeldFor, MailboxFile, MailboxLook, MailboxSettings } from '#shared/contract/exchanges/mailbox.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { missingFrom } from '#shared/sync/version-vector.ts'
import { applyBundle } from '../bundles/apply-bundle.ts'
import { bringsNothing } from '../bundles/brings-nothing.ts'
import type { ReceivedBundles } from '../bundles/received-bundles.ts'
import { type ReadFile, readMemory } from './memory.ts'
import { isSuperseded } from './superseded.ts'

type Come = ReadFile & { readonly bundle: NonNullable<ReadFile['bundle']> }
type Settled = Pick<MailboxLook, 'heard' | 'applied' | 'held'>

/**
 * Settles what came by the folder from checked postes and without a gap; the rest waits for a person (BU-2, BU-7). What brings
 * nothing is noted as heard, whatever was settled: nobody is asked about it, and what its sender lacks is known.
 */
export const settleCome = async (
  context: FeatureContext,
  received: ReceivedBundles,
  { applies }: Pick<MailboxSettings, 'applies'>,
): Promise<Settled> => {
  const { db, log } = context.workspace
  const heard: MailboxFile[] = []
  const applied: MailboxLook['applied'][number][] = []
  const left = new Set<string>()
  const waiting = (): readonly Come[] => kept(context, received).filter(({ hash }) => receivedAt(db, hash) === null)
  const concerns = ({ bundle }: Come): boolean => applies || missingFrom(log.vector(), bundle.until).length === 0
  // One at a time: what it brings may be what another waited for, its sender or its past.
  for (;;) {
    const next = waiting().find((come) => !left.has(come.hash) && concerns(come) && heldFor(context, come) === null)
    if (next === undefined) break
    const { name, hash } = next
    const done = await takeOne(context, received, next, applies)
    if (done === null) {
      left.add(hash)
      continue
    }
    // What was refused may have waited for what this brought: a role that the hub gave.
    if (!done.already) left.clear()
    if (done.already) heard.push({ name, hash })
    else applied.push({ name, hash, transactions: done.transactions, toSettle: done.toSettle })
  }
  if (!applies) return { heard, applied, held: [] }
  const held = waiting().map((come) => ({
    name: come.name,
    hash: come.hash,
    why: left.has(come.hash) ? 'refused' : (heldFor(context, come) ?? 'refused'),
  }))
  return { heard, applied, held }
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
  if (standingOf(db, bundle.verifying) !== 'known') return 'sender'
  return missingFrom(log.vector(), bundle.since).length === 0 ? null : 'gap'
}

/** `null`: it is left to a person, for it was refused, and says why when it is opened, or would change something. */
const takeOne = async (
  context: FeatureContext,
  received: ReceivedBundles,
  come: Come,
  applies: boolean,
): Promise<AppliedBundle | null> => {
  try {
    const bundle = await received.open(come.hash)
    if (!applies && !bringsNothing(context, bundle)) return null
    return await applyBundle(context, bundle, { trust: null, choices: [], unasked: true })
  } catch (error) {
    if (error instanceof AppFailure && /^(bundle|operation)-/.test(error.error.code)) return null
    throw error
  }
}
