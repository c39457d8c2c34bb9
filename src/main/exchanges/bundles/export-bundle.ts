import { createHash } from 'node:crypto'
import type { Manifest } from '#main/bundle/manifest.ts'
import { sealBundle } from '#main/bundle/seal-bundle.ts'
import { isPassing } from '#main/db/disk-errors.ts'
import { type ExchangeLine, knownBy, noteExchange } from '#main/db/exchanges.ts'
import { isWhole } from '#main/db/hash.ts'
import { readMeta } from '#main/db/meta.ts'
import { row } from '#main/db/query.ts'
import { espaceName } from '#main/db/rights-of-log.ts'
import { createTally } from '#main/db/tally.ts'
import { type PosteKeys, type PublicKeys, publicKeysOf } from '#main/keys/poste-keys.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { asksHere, rootHere } from '#main/kit/postes.ts'
import { safeName } from '#main/kit/safe-name.ts'
import { loadEspace } from '#main/kit/who-writes.ts'
import type { OutgoingBundle, ReadyBundle } from '#shared/contract/exchanges/bundles.ts'
import type { Espace } from '#shared/records/records.ts'
import type { Tx } from '#shared/sync/op.ts'
import { commonTo, type VersionVector } from '#shared/sync/version-vector.ts'
import { readCleared } from '../erasures/state.ts'
import { nobodyToSendTo, notStarted } from '../exchange-errors.ts'
import { readKeys } from '../read/keys-file.ts'
import { damagedHere } from '../read/told-damage.ts'
import { type Addressed, type Recipient, recipientsOf } from './recipients.ts'

interface Asked {
  readonly to: Addressed
  /** Everything, even what they are known to have. */
  readonly complete: boolean
}

/** Whom a bundle would be for, and from what to what it would go. */
interface Outgoing {
  readonly keys: PosteKeys
  readonly own: PublicKeys
  readonly espace: Espace
  /** Its name, see `genesis.ts`. */
  readonly called: string
  readonly recipients: readonly Recipient[]
  readonly since: VersionVector
  readonly until: VersionVector
  readonly pins: Manifest['pins']
}

/** What the others are not known to have (BU-2). @throws AppFailure `espace-not-started`, `nobody-to-send-to` */
export const addressBundle = async (context: FeatureContext, { to, complete }: Asked): Promise<Outgoing> => {
  const { db, log } = context.workspace
  const keys = await readKeys(context.dataDir, context.secrets)
  const espace = loadEspace(db)
  const called = espaceName(db)
  if (keys === null || espace === null || called === null) throw notStarted()
  const own = await publicKeysOf(keys)
  const recipients = recipientsOf(context, own.verifying, to)
  if (recipients.length === 0) throw nobodyToSendTo()
  const since = complete ? {} : commonTo(recipients.map(({ verifying }) => knownBy(db, verifying)))
  return { keys, own, espace, called, recipients, since, until: log.vector(), pins: log.pins() }
}

/** What a bundle would hold, before it is made. */
const gather = async (context: FeatureContext, asked: Asked) => {
  const addressed = await addressBundle(context, asked)
  // Its limits and what is between them, in one go: nothing may be written meanwhile.
  const { log } = context.workspace
  return { ...addressed, until: log.vector(), pins: log.pins(), txs: soundTxs(log.read(addressed.since)) }
}

/** What was written, and nothing else: others would refuse the rest, or be given what damage made of it. */
const soundTxs = (txs: Iterable<Tx>): readonly Tx[] => {
  const sound: Tx[] = []
  try {
    for (const tx of txs) {
      if (!isWhole(tx)) throw damagedHere()
      sound.push(tx)
    }
  } catch (error) {
    throw isPassing(error) ? error : damagedHere()
  }
  return sound
}

/** For whom a bundle would be, what they lack, what it would hold: nothing is made. @throws AppFailure as `exportBundle` */
export const outgoingBundle = async (context: FeatureContext, asked: Asked): Promise<OutgoingBundle> => {
  const { recipients, since, txs } = await gather(context, asked)
  return {
    recipients: recipients.map(({ recipient: _recipient, verifying: _verifying, ...told }) => told),
    ...countsOf(txs, since),
  }
}

/** A bundle, its bytes and what one should know of it. */
export interface SealedBundle {
  readonly ready: ReadyBundle
  readonly bytes: Uint8Array
  readonly manifest: Manifest
  /** What the journal is to say of it, once it left (BU-8). */
  readonly line: ExchangeLine
}

/** Seals it for its recipients, and notes it. @throws AppFailure as `sealOutgoing` */
export const exportBundle = async (context: FeatureContext, asked: Asked): Promise<SealedBundle> => {
  const sealed = await sealOutgoing(context, asked)
  noteSent(context, sealed.line)
  return sealed
}

/** Notes that a bundle left, and tells the windows. @throws AppFailure as `noteExchange` */
export const noteSent = ({ workspace: { db }, emit }: FeatureContext, line: ExchangeLine): void => {
  noteExchange(db, line)
  emit({ kind: 'exchanged' })
}

/** Seals it for its recipients: whoever delivers it notes it. @throws AppFailure `espace-not-started`, `nobody-to-send-to` */
export const sealOutgoing = async (context: FeatureContext, asked: Asked): Promise<SealedBundle> => {
  const { db, log } = context.workspace
  const { keys, own, espace, called, recipients, since, until, pins, txs } = await gather(context, asked)
  const at = context.clock.now()
  const root = rootHere(db)
  const manifest: Manifest = {
    lot: 2,
    espace: called,
    sender: {
      ...{ replica: log.replica, member: readMeta(db, 'member'), ...own, asks: asksHere(db) },
      ...(root !== null && { root }),
    },
    recipients: recipients.map(({ recipient }) => recipient),
    since,
    until,
    pins,
    erased: readCleared(db).done,
    schema: Math.max(1, ...txs.map(({ schema }) => schema)),
    at: at.toISOString(),
  }
  const bytes = await sealBundle(manifest, txs, keys)
  await context.bearWitness()
  const name = `${bundleName(context, espace.departementName)}_${localDay(at)}.lot`
  const { complete, ...counts } = countsOf(txs, since)
  return {
    ready: {
      name,
      bytes: bytes.length,
      ...counts,
      complete,
      recipients: recipients.map((recipient) => recipient.name),
    },
    bytes,
    manifest,
    line: {
      direction: 'sent',
      at: manifest.at,
      file: name,
      hash: createHash('sha256').update(bytes).digest('hex'),
      sender: own.verifying,
      recipients: manifest.recipients,
      ...counts,
    },
  }
}

const countsOf = (txs: readonly Tx[], since: VersionVector) => {
  const tally = createTally()
  for (const tx of txs) tally.add(tx)
  return { ...tally.size(), contents: tally.contents(), complete: Object.keys(since).length === 0 }
}

/** « rhone_ouest »: the département, then the sector of who writes, or the hub. */
const bundleName = ({ workspace: { db } }: FeatureContext, departement: string | null): string => {
  const member = row(db, 'member', readMeta(db, 'member'))
  const sector = row(db, 'sector', member?.sector ?? null)?.name ?? (member?.role === 'hub' ? 'departement' : null)
  const parts = [departement, sector].flatMap((part) => (part === null ? [] : [safeName(part).toLowerCase()]))
  return parts.length === 0 ? 'concerto' : parts.join('_')
}
