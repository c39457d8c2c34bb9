import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { openBundle } from '#main/bundle/open-bundle.ts'
import { sealBundle } from '#main/bundle/seal-bundle.ts'
import { espaceName } from '#main/db/rights-of-log.ts'
import { throughDoor } from '#main/db/run-door.ts'
import { knownPostes } from '#main/kit/postes.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Tx } from '#shared/sync/op.ts'
import { afterTaking, appliedTo, bundleFor, isBeyond, type TakenIn, vectorOf } from './exchange-model.ts'
import { type Pair, toldBy } from './exchange-pair.ts'
import { changingNothing, hashOf } from './exchange-poste.ts'
import type { ExchangeStep, Sending } from './exchange-steps.ts'
import { laterFailureCode } from './failure-code.ts'
import { nameOf } from './replica-keys.ts'
import { cardOp, craftTx, op } from './replicas.ts'

/** A bundle on its way, and what it should hold. */
export interface TravellingFile extends TakenIn {
  readonly bytes: Uint8Array
  /** Whether what it holds was read apart, and was what the model says: once, whoever can open it. */
  isCompared: boolean
  readonly recipients: readonly string[]
}

/** Makes a bundle, and proves that it holds what the model says; `null` when it is for the very poste that makes it. */
export const sent = async (
  pair: Pair,
  { complete }: Pick<Sending, 'complete'>,
  to: Pair | null,
): Promise<TravellingFile | null> => {
  const { live, own, model } = pair
  if (to !== null && to.own.verifying === own.verifying) return null
  const postes = knownPostes(live.db).filter(({ verifying }) => verifying !== own.verifying)
  const chosen = postes.filter(({ verifying }) => to === null || verifying === to.own.verifying)
  const job = randomUUID()
  const ready = await live.call('bundles.export', {
    to: to === null ? 'all' : chosen.map(({ id }) => id),
    complete,
    job,
  })
  const bytes = live.app.file(job)?.bytes ?? new Uint8Array()
  const bundle = bundleFor(
    model,
    chosen.map(({ verifying }) => verifying),
    complete,
  )
  const recipients = chosen.map(({ recipient }) => recipient)
  expect(ready).toMatchObject({
    transactions: bundle.txs.length,
    operations: bundle.txs.reduce((sum, { ops }) => sum + ops.length, 0),
    complete: Object.keys(bundle.since).length === 0,
  })
  const about = { key: own.verifying, replica: model.replica, bundle, recipients }
  const file = { ...about, bytes, hash: hashOf(bytes), isCompared: false }
  await compareFile(file, to)
  return file
}

/** Of a run, whoever passes it on has the signature of its end alone: the door proves that one. */
const withoutSignature = ({ sig: _, ...tx }: Tx): Omit<Tx, 'sig'> => tx

/** @param to who can read it, if known */
const compareFile = async (file: TravellingFile, to: Pair | null): Promise<void> => {
  if (to === null || file.isCompared) return
  const { bytes, bundle, recipients, replica } = file
  const { manifest, txs } = await openBundle(bytes, to.keys)
  const { since, until, sender } = manifest
  const found = [...throughDoor(txs())].map(withoutSignature)
  expect({ since, until, recipients: manifest.recipients, replica: sender.replica, txs: found }).toEqual({
    ...{ ...bundle, txs: bundle.txs.map(withoutSignature) },
    recipients,
    replica,
  })
  file.isCompared = true
}

/** Taken in as the model says, or not for it and told so. */
export const receive = async (pair: Pair, file: TravellingFile): Promise<void> => {
  const { live, own, model } = pair
  const name = 'reçu.lot'
  if (!file.recipients.includes(own.recipient)) {
    const open = () => live.call('bundles.open', { name, content: file.bytes })
    expect(await changingNothing(live, () => laterFailureCode(open))).toBe('bundle-not-for-you')
    return
  }
  await compareFile(file, pair)
  const preview = await changingNothing(live, () => live.call('bundles.open', { name, content: file.bytes }))
  const before = vectorOf(appliedTo(model))
  const isNew = ({ replica, first }: Tx): boolean => first > (before[replica] ?? 0)
  const brought = file.bundle.txs.filter(isNew).length
  expect({ ...preview, missing: preview.missing.length > 0, appliedAt: preview.appliedAt !== null }).toMatchObject({
    sender: { status: file.key === own.verifying ? 'own' : 'known' },
    transactions: brought,
    missing: isBeyond(model, file.bundle),
    appliedAt: model.files.has(file.hash),
  })
  const applied = await live.call('bundles.apply', { bundle: preview.bundle, trust: null })
  pair.model = afterTaking(model, file)
  const [was, is] = [appliedTo(model).length, appliedTo(pair.model).length]
  const waiting = pair.model.got.size - is
  expect(toldBy(live)).toEqual(pair.model.told)
  expect(applied).toMatchObject({ transactions: is - was, waiting, already: brought === 0 })
}

/** What was cut on its way is refused, and changes nothing. */
export const refuse = async ({ live }: Pair, bytes: Uint8Array): Promise<void> => {
  const open = () => live.call('bundles.open', { name: 'coupé.lot', content: bytes })
  const code = await changingNothing(live, () => laterFailureCode(open))
  expect(['bundle-damaged', 'bundle-unreadable', 'bundle-not-for-you']).toContain(code)
}

/** @param recipient `null` for all @param to who is given the file */
export const handOver = async (
  from: Pair,
  recipient: Pair | null,
  to: readonly Pair[],
  complete: boolean,
): Promise<void> => {
  const file = await sent(from, { complete }, recipient?.own.verifying === from.own.verifying ? null : recipient)
  if (file === null) return
  for (const other of to) if (file.recipients.includes(other.own.recipient)) await receive(other, file)
}

/** What a newer version would write in a copy of this workspace, in a bundle of its own. */
export const newerFile = async (
  { live, keys, own }: Pair,
  future: Tx[],
  { record, values }: ExchangeStep & { kind: 'newer' },
  created: readonly RowId[],
): Promise<TravellingFile> => {
  const espace = espaceName(live.db) ?? ''
  if (future.length === 0)
    future.push(craftTx({ replica: 'Future', first: 1, lamport: 1, ops: [cardOp(keys, espace, nameOf('Future'))] }))
  const first = future.length + 1
  const row = created[0] as RowId
  future.push(
    craftTx({ replica: 'Future', first, lamport: first, ops: [op(record, row, values)], after: future.at(-1) }),
  )
  const bundle = { since: {}, until: { [nameOf('Future')]: first }, txs: [...future] }
  const manifest = {
    lot: 2 as const,
    espace,
    sender: { replica: nameOf('Future'), member: null, asks: null, ...own },
    recipients: [own.recipient],
    since: {},
    until: bundle.until,
    pins: {},
    erased: {},
    schema: 9,
    at: '2031-01-01T00:00:00.000Z',
  }
  const bytes = await sealBundle(manifest, future, keys)
  const about = { key: own.verifying, replica: nameOf('Future'), bundle, recipients: [own.recipient] }
  return { ...about, bytes, hash: hashOf(bytes), isCompared: false }
}
