import fc from 'fast-check'
import type { Commit } from '#main/db/commit.ts'
import { createOrigins, type Origins } from '#main/db/origins.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { RecordName } from '#shared/records/records.ts'
import { parseChanges, type Tx } from '#shared/sync/op.ts'
import { copyFolder, craftTx, op, type Replica, remove, replicaMaker, rowId, txsOf, undo, write } from './replicas.ts'
import { newFolderInMemory } from './temporary.ts'

/** One thing that happens somewhere. Replicas and rows are counted modulo how many there are. */
export type Step =
  | {
      readonly kind: 'write'
      readonly at: number
      readonly row: number
      readonly values: Readonly<Record<string, unknown>>
    }
  | { readonly kind: 'remove' | 'restore'; readonly at: number; readonly row: number }
  | { readonly kind: 'undo' | 'reopen' | 'rebuild' | 'copy'; readonly at: number }
  | { readonly kind: 'clock'; readonly at: number; readonly to: string }
  /** A newer version of Concerto, of which only these operations are known. */
  | {
      readonly kind: 'newer'
      readonly at: number
      readonly row: number
      readonly record: string
      readonly values: Readonly<Record<string, unknown>>
      /** One of its earlier operations that it names besides those it replaces, whatever that one wrote. */
      readonly names: number
    }
  | Message

interface Message {
  readonly kind: 'send'
  readonly from: number
  readonly to: number
  /** Steps after which it arrives; those that arrive after the end are lost. */
  readonly delay: number
  readonly order: 'forward' | 'reverse' | 'shuffled'
  /** Seeds the order and the losses inside the file. */
  readonly seed: number
  readonly loses: boolean
  readonly twice: boolean
  /** Transactions handed over at once; the rest follow. */
  readonly batch: number
}

/** Equal clocks most of the time, and clocks ten years off: they may decide nothing. */
const times = ['2026-11-24T09:00:00.000Z', '2016-11-24T09:00:00.000Z', '2036-11-24T09:00:00.000Z']

const places = fc.nat(4)
const rowNumbers = fc.nat(2)

/** Few values, so that replicas write equal ones too. */
const texts = fc.constantFrom('BRIQUELANDE', 'Élise', 'e\u0301', '', null)

const values = fc.record(
  {
    lastName: texts,
    firstName: texts,
    phone: texts,
    title: texts,
    minutes: fc.constantFrom(1, 2, null),
    position: fc.constantFrom('a0', 'a1'),
  },
  { requiredKeys: [] },
)

const messages: fc.Arbitrary<Message> = fc.record({
  kind: fc.constant('send'),
  from: places,
  to: places,
  delay: fc.nat(6),
  order: fc.constantFrom('forward', 'reverse', 'shuffled'),
  seed: fc.nat(1_000),
  loses: fc.boolean(),
  twice: fc.boolean(),
  batch: fc.constantFrom(1, 2, 100),
})

const newer = fc.record({
  kind: fc.constant('newer' as const),
  at: places,
  row: rowNumbers,
  record: fc.constantFrom('person', 'budget', '"; DROP TABLE op; --'),
  values: fc.dictionary(
    fc.constantFrom('lastName', 'firstName', 'pronouns', '#future'),
    fc.constantFrom('Élise', { kind: 'later' }, 12, true, null),
    { minKeys: 1 },
  ),
  names: fc.nat(6),
})

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('write' as const), at: places, row: rowNumbers, values }) },
  { weight: 8, arbitrary: messages },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('remove' as const, 'restore' as const), at: places, row: rowNumbers }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const), at: places }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('reopen' as const, 'rebuild' as const, 'copy' as const), at: places }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('clock' as const), at: places, to: fc.constantFrom(...times) }),
  },
  { weight: 2, arbitrary: newer },
)

export const histories: fc.Arbitrary<readonly Step[]> = fc.array(anyStep, { minLength: 1, maxLength: 40, size: 'max' })

/** How many histories a property tries; more when asked. */
export const runs = (usual: number): number => usual * Number(process.env.CONCERTO_PROPERTY_FACTOR ?? 1)

interface Poste {
  readonly replica: Replica
  /** Every transaction that reached it, as a set. */
  readonly got: Map<string, Tx>
  readonly commits: Commit[]
  readonly origins: Origins
}

/** Three postes, at most five, to which a history happened. */
export interface World {
  readonly postes: readonly Poste[]
  /** Everything to everyone, in an order of its own for each. */
  exchangeAll(): void
  drop(): void
}

export const play = (history: readonly Step[]): World => {
  const make = replicaMaker()
  const postes: Poste[] = Array.from({ length: 3 }, () => posteOn(make(newFolderInMemory())))
  const post: { due: number; to: Poste; txs: readonly Tx[]; batch: number }[] = []
  const future: Tx[] = []
  const posteAt = (n: number): Poste => postes[n % postes.length] as Poste

  const happen = (step: Step, now: number): void => {
    switch (step.kind) {
      case 'send':
        post.push({
          due: now + step.delay,
          to: posteAt(step.to),
          txs: packed(posteAt(step.from), step),
          batch: step.batch,
        })
        return
      case 'copy':
        if (postes.length < 5) postes.push(copyOf(posteAt(step.at), make))
        return
      case 'newer':
        future.push(futureTx(future, step))
        receive(posteAt(step.at), future.slice(-1), 1)
        return
      default:
        act(posteAt(step.at), step)
    }
  }

  for (const [now, step] of history.entries()) {
    happen(step, now)
    for (const { to, txs, batch } of post.filter(({ due }) => due === now)) receive(to, txs, batch)
  }
  return {
    postes,
    exchangeAll: () => {
      const all = new Map([...postes.flatMap(({ replica }) => txsOf(replica)), ...future].map((tx) => [keyOf(tx), tx]))
      for (const [seed, poste] of postes.entries()) receive(poste, shuffled([...all.values()], seed), 7)
    },
    drop: () => {
      for (const { replica } of postes) replica.drop()
    },
  }
}

const posteOn = (replica: Replica): Poste => ({ replica, got: new Map(), commits: [], origins: createOrigins() })

const copyOf = (poste: Poste, make: (folder: string) => Replica): Poste => ({
  ...posteOn(make(copyFolder(poste.replica))),
  got: new Map(poste.got),
})

type LocalStep = Exclude<Step, { kind: 'send' | 'copy' | 'newer' }>

const act = (poste: Poste, step: LocalStep): void => {
  const { replica, commits } = poste
  const { db, log, projection } = replica.workspace
  if (step.kind === 'write')
    keep(
      poste,
      orRefused(() => write(replica, recordOf(step.row), rowId(step.row), declaredOnly(step))),
    )
  else if (step.kind === 'remove') keep(poste, remove(replica, recordOf(step.row), rowId(step.row)))
  else if (step.kind === 'restore') {
    const restores = [{ record: recordOf(step.row), id: rowId(step.row) }]
    keep(poste, log.commit({ intent: 'person.update', author: null, writes: [], restores }))
  } else if (step.kind === 'undo') {
    const last = commits.pop()
    if (last)
      keep(
        poste,
        orRefused(() => undo(replica, last, poste.origins)),
      )
  } else if (step.kind === 'clock') replica.clock.set(step.to)
  else if (step.kind === 'reopen') replica.reopen()
  else db.transaction(() => projection.rebuild()).immediate()
}

/**
 * What a later version wrote, and this one cannot read, is not written over: nothing is. It may stand there because a choice
 * between it and another was taken back: then the choice is not made again either.
 */
const orRefused = (writing: () => Commit | null): Commit | null => {
  try {
    return writing()
  } catch (error) {
    if (error instanceof AppFailure && error.error.code === 'value-newer') return null
    throw error
  }
}

/** What a poste wrote reached it too. */
const keep = (poste: Poste, commit: Commit | null): void => {
  if (commit !== null) poste.commits.push(commit)
  for (const tx of txsOf(poste.replica)) poste.got.set(keyOf(tx), tx)
}

const receive = ({ replica, got }: Poste, txs: readonly Tx[], batch: number): void => {
  for (let from = 0; from < txs.length; from += batch) {
    replica.workspace.log.receive(txs.slice(from, from + batch))
    for (const tx of txs.slice(from, from + batch)) got.set(keyOf(tx), tx)
  }
}

const packed = ({ replica }: Poste, { order, seed, loses, twice }: Message): readonly Tx[] => {
  const kept = txsOf(replica).filter((_tx, index) => !loses || (index * 7 + seed) % 3 !== 0)
  const ordered = order === 'forward' ? kept : order === 'reverse' ? kept.toReversed() : shuffled(kept, seed)
  return twice ? [...ordered, ...ordered] : ordered
}

/** The next transaction of the newer poste, which replaces its own last writes of the same fields. */
const futureTx = (earlier: readonly Tx[], { record, row, values, names }: Step & { kind: 'newer' }): Tx => {
  const id = rowId(row)
  const lastOf = (field: string): Tx | undefined =>
    earlier.findLast(({ ops: [one] }) => one?.record === record && one.row === id && field in parseChanges(one))
  const named = new Set([...Object.keys(values).map(lastOf), earlier[names]].filter((tx) => tx !== undefined))
  const prev = [...named].map((tx) => ({ replica: tx.replica, seq: tx.first }))
  const first = earlier.length + 1
  return craftTx({
    replica: 'Future',
    first,
    lamport: first,
    ops: [op(record, id, values, prev)],
    after: earlier.at(-1),
  })
}

const keyOf = (tx: Tx): string => `${tx.replica}:${tx.first}`

const recordOf = (row: number): RecordName => (row === 2 ? 'agendaItem' : 'person')

const fieldsOf = { person: ['lastName', 'firstName', 'phone'], agendaItem: ['title', 'minutes', 'position'] } as const

const declaredOnly = ({ row, values }: Step & { kind: 'write' }): Record<string, unknown> => {
  const fields: readonly string[] = row === 2 ? fieldsOf.agendaItem : fieldsOf.person
  return Object.fromEntries(Object.entries(values).filter(([name]) => fields.includes(name)))
}

/** The same order for the same seed. */
const shuffled = <T>(items: readonly T[], seed: number): readonly T[] =>
  items
    .map((item, index) => ({ item, rank: Math.imul(index * 2_654_435_761 + seed * 40_503 + 1, 2_246_822_519) >>> 0 }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
