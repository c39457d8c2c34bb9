import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { openBundle } from '#main/bundle/open-bundle.ts'
import { type PosteKeys, type PublicKeys, publicKeysOf } from '#main/bundle/poste-keys.ts'
import { sealBundle } from '#main/bundle/seal-bundle.ts'
import { digest } from '#main/db/check.ts'
import { rows } from '#main/db/query.ts'
import { readKeys } from '#main/features/keys-file.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { IdSource, RowId } from '#shared/kernel/ids.ts'
import type { Tx } from '#shared/sync/op.ts'
import {
  afterTaking,
  appliedTo,
  areTogether,
  bundleFor,
  isBeyond,
  type ModelledPoste,
  type TakenIn,
  vectorOf,
  withTxs,
} from './exchange-model.ts'
import {
  changingNothing,
  copiedFolder,
  countedIds,
  dropPoste,
  hashOf,
  type LivePoste,
  openPoste,
} from './exchange-poste.ts'
import type { ExchangeStep, FileCopy, Sending } from './exchange-steps.ts'
import { laterFailureCode } from './failure-code.ts'
import { expectedOf } from './reference-model.ts'
import { craftTx, op, shownBy } from './replicas.ts'
import { stillClock } from './temporary.ts'

/** A poste that worlds begin with a copy of: what they would all read of it is read once. */
export interface Origin {
  readonly folder: string
  readonly keys: PosteKeys
  readonly own: PublicKeys
  readonly model: ModelledPoste
}

/** A poste, and what it should be. */
interface Pair extends Pick<Origin, 'keys' | 'own'> {
  live: LivePoste
  model: ModelledPoste
  /** What its copies held, by their names. */
  copies: ReadonlyMap<string, ModelledPoste>
}

interface File extends TakenIn {
  readonly bytes: Uint8Array
  /** Whether what it holds was read apart, and was what the model says: once, whoever can open it. */
  isCompared: boolean
  readonly recipients: readonly string[]
}

interface Travelling {
  readonly due: number
  readonly to: Pair
  readonly file: File
  readonly left: number
}

/** Postes that exchange files, each beside its model. Everything they do is compared as it is done. */
export interface ExchangeWorld {
  readonly pairs: readonly Pair[]
  play(history: readonly ExchangeStep[]): Promise<void>
  /** Each poste shows what the model says, and waits for what it says. */
  compareAll(): void
  /** All have the same tables, and the log of one is whole and gives them: this costs as much as all the rest. */
  prove(which: number): Promise<void>
  /** Files go through the first poste to all and back until each has all that anyone has. */
  exchangeAll(): Promise<void>
  /** One poste is closed, opened again, and shows what the model says. */
  reopen(which: number): Promise<void>
  drop(): Promise<void>
}

/** @param origins postes of one espace that know each other, the first being everyone's way to the others */
export const createWorld = async (origins: readonly Origin[], actors: readonly RowId[]): Promise<ExchangeWorld> => {
  const ids = countedIds()
  const pairs: Pair[] = []
  for (const origin of origins) pairs.push(await pairFrom(origin, ids))
  const post: Travelling[] = []
  const created = [...actors]
  const future: Tx[] = []
  const pairAt = (n: number): Pair => pairs[n % pairs.length] as Pair

  const happen = async (step: ExchangeStep, now: number): Promise<void> => {
    const pair = pairAt(step.at)
    switch (step.kind) {
      case 'send': {
        const file = await sent(pair, step, step.to === 'all' ? null : pairAt(step.to))
        if (file !== null) post.push(...step.copies.flatMap((copy) => travelling(file, copy, now)))
        return
      }
      case 'clone':
        if (pairs.length < mostPostes) pairs.push(await cloneOf(pair, ids))
        return
      case 'newer':
        return receive(pair, await newerFile(pair, future, step, created))
      default:
        await act(pair, step, created, ids)
    }
  }

  const travelling = (file: File, { to, delay, times, left }: FileCopy, now: number): readonly Travelling[] =>
    Array.from({ length: times }, (_none, again) => ({ due: now + delay + again, to: pairAt(to), file, left }))

  return {
    pairs,
    play: async (history) => {
      for (const [now, step] of history.entries()) {
        await happen(step, now)
        for (const { to, file, left } of post.filter(({ due }) => due === now)) {
          if (left === 1_000) await receive(to, file)
          else await refuse(to, file.bytes.subarray(0, Math.floor((file.bytes.length * left) / 1_000)))
        }
      }
    },
    compareAll: () => {
      for (const pair of pairs) compare(pair)
    },
    prove: async (which) => {
      expect(new Set(pairs.map(({ live }) => digest(live.db))).size).toBe(1)
      expect((await pairAt(which).live.call('workspace.check', {})).problems).toEqual([])
    },
    exchangeAll: async () => {
      const [hub, ...others] = pairs as [Pair, ...Pair[]]
      // Copies of one folder have one key, and answer to what the last of them said: they need whole bundles.
      const complete = pairs.length > origins.length
      const exchange = async (): Promise<void> => {
        for (const other of others) await handOver(other, hub, [hub, ...others], complete)
        await handOver(hub, null, others, complete)
      }
      const isDone = () => areTogether(pairs.map(({ model }) => model))
      await exchange()
      // What the first lost with a copy put back is given to it once it has said so.
      if (!isDone()) await exchange()
      expect(isDone()).toBe(true)
    },
    reopen: async (which) => {
      await reopen(pairAt(which), ids)
      compare(pairAt(which))
    },
    drop: async () => {
      for (const { live } of pairs) await dropPoste(live)
    },
  }
}

const mostPostes = 6

export const originOn = async (folder: string): Promise<Origin> => {
  const live = await openPoste(folder, stillClock(), countedIds())
  const keys = await readKeys(folder, null)
  if (keys === null) throw new Error('no keys')
  const nothing = { got: new Map(), replica: live.replica(), told: toldBy(live), files: new Set<string>() }
  const model = withTxs(nothing, live.txs({}))
  await live.close()
  return { folder, keys, own: await publicKeysOf(keys), model }
}

const pairFrom = async ({ folder, keys, own, model }: Origin, ids: IdSource): Promise<Pair> => {
  const live = await openPoste(copiedFolder(folder), stillClock(), ids)
  return { live, model: { ...model, replica: live.replica() }, keys, own, copies: new Map() }
}

/** What it believes of the others. */
const toldBy = ({ db }: LivePoste): ModelledPoste['told'] =>
  new Map(
    db
      .prepare<[], { verifying: string; replica: string; known: string }>('SELECT verifying, replica, known FROM peer')
      .all()
      .map(({ verifying, replica, known }) => [verifying, { replica, has: JSON.parse(known) }]),
  )

const cloneOf = async ({ live, model, ...rest }: Pair, ids: IdSource): Promise<Pair> => {
  const clone = await openPoste(copiedFolder(live.dataDir), stillClock(), ids)
  expect(clone.replica()).not.toBe(live.replica())
  return { ...rest, live: clone, model: { ...model, replica: clone.replica() } }
}

type LocalStep = Exclude<ExchangeStep, { kind: 'send' | 'clone' | 'newer' }>

const act = async (pair: Pair, step: LocalStep, created: RowId[], ids: IdSource): Promise<void> => {
  const { live } = pair
  const id = 'row' in step ? (created[step.row % created.length] as RowId) : ('' as RowId)
  if (step.kind === 'write')
    await tolerantly(() => live.call('records.update', { record: 'actor', id, changes: step.values }))
  else if (step.kind === 'remove') await tolerantly(() => live.call('records.remove', { record: 'actor', id }))
  else if (step.kind === 'undo') await tolerantly(() => live.call('history.undo', {}))
  else if (step.kind === 'create')
    created.push((await live.call('records.create', { record: 'actor', values: { name: 'Nouvel acteur' } })).id)
  else if (step.kind === 'settle') await settle(pair, step.row)
  else if (step.kind === 'clock') live.clock.set(step.to)
  else if (step.kind === 'reopen') await reopen(pair, ids)
  else if (step.kind === 'backup') {
    const { name } = await live.call('backups.make', {})
    pair.copies = new Map([...pair.copies, [name, pair.model]])
  } else if (step.kind === 'putBack') await putBack(pair, step.copy)
  noteOwn(pair)
}

/** What a poste wrote itself reached it too. */
const noteOwn = (pair: Pair): void => {
  pair.model = withTxs(pair.model, pair.live.txs(vectorOf(appliedTo(pair.model))))
}

/** A row that is not there, or nothing to undo, is told and changes nothing. */
const tolerantly = async (work: () => Promise<unknown>): Promise<void> => {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof AppFailure)) throw error
  }
}

const settle = async ({ live }: Pair, which: number): Promise<void> => {
  const { points } = await live.call('conflicts.list', {})
  const point = points[which % Math.max(1, points.length)]
  if (point === undefined) return
  const { record, id, field, kind, sides, proposal } = point
  const side = sides[which % sides.length]?.side ?? ''
  const value = proposal === null || which % 2 === 0 ? { kind: 'side' as const, side } : { kind: 'proposal' as const }
  const removal = { kind: which % 2 === 0 ? ('keep' as const) : ('remove' as const) }
  await live.call('conflicts.settle', { record, id, field, choice: kind === 'removal' ? removal : value })
}

const reopen = async (pair: Pair, ids: IdSource): Promise<void> => {
  await pair.live.close()
  pair.live = await openPoste(pair.live.dataDir, pair.live.clock, ids)
  expect(pair.live.replica()).toBe(pair.model.replica)
}

const putBack = async (pair: Pair, which: number): Promise<void> => {
  const { live, copies, model } = pair
  const kept = (await live.call('backups.list', {})).filter(({ name }) => copies.has(name))
  const name = kept[which % Math.max(1, kept.length)]?.name
  if (name === undefined) return
  await live.call('backups.restore', { name })
  expect(live.replica()).not.toBe(model.replica)
  // What it remembers of the others is of this poste, and not in its log.
  pair.model = { ...model, got: copies.get(name)?.got ?? new Map(), replica: live.replica() }
}

/** Makes a bundle, and proves that it holds what the model says; `null` when it is for the very poste that makes it. */
const sent = async (pair: Pair, { complete }: Pick<Sending, 'complete'>, to: Pair | null): Promise<File | null> => {
  const { live, own, model } = pair
  if (to !== null && to.own.verifying === own.verifying) return null
  const postes = rows(live.db, 'poste').filter(({ verifying }) => verifying !== own.verifying)
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
    chosen.map(({ verifying }) => verifying ?? ''),
    complete,
  )
  const recipients = chosen.map(({ recipient }) => recipient ?? '')
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

/** @param to who can read it, if known */
const compareFile = async (file: File, to: Pair | null): Promise<void> => {
  if (to === null || file.isCompared) return
  const { bytes, bundle, recipients, replica } = file
  const { manifest, txs } = await openBundle(bytes, to.keys)
  const { since, until, sender } = manifest
  expect({ since, until, recipients: manifest.recipients, replica: sender.replica, txs: [...txs()] }).toEqual({
    ...bundle,
    recipients,
    replica,
  })
  file.isCompared = true
}

const receive = async (pair: Pair, file: File): Promise<void> => {
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
  expect({ ...preview, missing: preview.missing.length > 0, appliedAt: preview.appliedAt !== null }).toMatchObject({
    sender: { status: file.key === own.verifying ? 'own' : 'known' },
    transactions: file.bundle.txs.filter(isNew).length,
    missing: isBeyond(model, file.bundle),
    appliedAt: model.files.has(file.hash),
  })
  const applied = await live.call('bundles.apply', { bundle: preview.bundle, trust: null })
  pair.model = afterTaking(model, file)
  const [was, is] = [appliedTo(model).length, appliedTo(pair.model).length]
  const waiting = pair.model.got.size - is
  expect(toldBy(live)).toEqual(pair.model.told)
  expect(applied).toMatchObject({ transactions: is - was, waiting, already: is === was && waiting === 0 })
}

/** What was cut on its way is refused, and changes nothing. */
const refuse = async ({ live }: Pair, bytes: Uint8Array): Promise<void> => {
  const open = () => live.call('bundles.open', { name: 'coupé.lot', content: bytes })
  const code = await changingNothing(live, () => laterFailureCode(open))
  expect(['bundle-damaged', 'bundle-unreadable', 'bundle-not-for-you']).toContain(code)
}

/** @param recipient `null` for all @param to who is given the file */
const handOver = async (from: Pair, recipient: Pair | null, to: readonly Pair[], complete: boolean): Promise<void> => {
  const file = await sent(from, { complete }, recipient?.own.verifying === from.own.verifying ? null : recipient)
  if (file === null) return
  for (const other of to) if (file.recipients.includes(other.own.recipient)) await receive(other, file)
}

/** What a newer version would write in a copy of this workspace, in a bundle of its own. */
const newerFile = async (
  { live, keys, own }: Pair,
  future: Tx[],
  { record, values }: ExchangeStep & { kind: 'newer' },
  created: readonly RowId[],
): Promise<File> => {
  const first = future.length + 1
  const row = created[0] as RowId
  future.push(craftTx({ replica: 'Future', first, lamport: first, ops: [op(record, row, values)] }))
  const bundle = { since: {}, until: { Future: first }, txs: [...future] }
  const manifest = {
    lot: 1 as const,
    espace: rows(live.db, 'espace')[0]?.id ?? '',
    sender: { replica: 'Future', member: null, ...own },
    recipients: [own.recipient],
    since: {},
    until: bundle.until,
    schema: 9,
    at: '2031-01-01T00:00:00.000Z',
  }
  const bytes = await sealBundle(manifest, future, keys)
  const about = { key: own.verifying, replica: 'Future', bundle, recipients: [own.recipient] }
  return { ...about, bytes, hash: hashOf(bytes), isCompared: false }
}

const compare = ({ live, model }: Pair): void => {
  const expected = expectedOf([...model.got.values()])
  expect(shownBy({ workspace: { db: live.db } })).toEqual({ rows: expected.rows, contested: expected.contested })
  expect(live.db.prepare('SELECT count(*) FROM inbox').pluck().get()).toBe(expected.waiting)
}
