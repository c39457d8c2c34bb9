import type { Tx } from '#shared/sync/op.ts'
import { deliverable } from './reference-model.ts'

/** What a poste must hold and believe, said the plainest way, from nothing but what happened to it. */
export interface ModelledPoste {
  /** Every transaction that reached it, by name. */
  readonly got: ReadonlyMap<string, Tx>
  /** Under which name it writes. */
  readonly replica: string
  /** What each other poste said it had, by its key (BU-2). */
  readonly told: ReadonlyMap<string, Told>
  /** Files taken in, by their hashes. */
  readonly files: ReadonlySet<string>
}

interface Told {
  readonly replica: string
  readonly has: Vector
}

export type Vector = Readonly<Record<string, number>>

/** What a bundle must hold, and what it says of the others. */
export interface ModelledBundle {
  readonly since: Vector
  readonly until: Vector
  readonly txs: readonly Tx[]
}

const keyOf = ({ replica, first }: Pick<Tx, 'replica' | 'first'>): string => `${replica}:${first}`

export const withTxs = (poste: ModelledPoste, txs: readonly Tx[]): ModelledPoste =>
  txs.every((tx) => poste.got.has(keyOf(tx)))
    ? poste
    : { ...poste, got: new Map([...poste.got, ...txs.map((tx) => [keyOf(tx), tx] as const)]) }

/** Asked several times of what reached a poste until more does. */
const applied = new WeakMap<ModelledPoste['got'], readonly Tx[]>()

/** What came and has all that it builds upon (OP-4). */
export const appliedTo = ({ got }: ModelledPoste): readonly Tx[] => {
  const txs = applied.get(got) ?? deliverable([...got.values()]).applied
  applied.set(got, txs)
  return txs
}

/** Whether each has all that anyone has. */
export const areTogether = (postes: readonly ModelledPoste[]): boolean => {
  const all = new Set(postes.flatMap(({ got }) => [...got.keys()]))
  return postes.every(({ got }) => got.size === all.size)
}

/** Of each replica, how many of its operations are applied: they have no gap. */
export const vectorOf = (txs: readonly Tx[]): Vector =>
  Object.fromEntries(
    [...Map.groupBy(txs, ({ replica }) => replica)].map(([replica, own]) => [
      replica,
      own.reduce((sum, { ops }) => sum + ops.length, 0),
    ]),
  )

/** The next bundle for these postes: all but what every one of them said it had. */
export const bundleFor = (from: ModelledPoste, keys: readonly string[], complete: boolean): ModelledBundle => {
  const txs = appliedTo(from)
  const since = complete ? {} : leastOf(keys.map((key) => from.told.get(key)?.has ?? {}))
  const rest = txs.filter(({ replica, first }) => first > (since[replica] ?? 0))
  return { since, until: vectorOf(txs), txs: rest.toSorted(inOrder) }
}

/** Replica by replica, each in order. */
const inOrder = (a: Tx, b: Tx): number => (a.replica === b.replica ? a.first - b.first : a.replica < b.replica ? -1 : 1)

const leastOf = (vectors: readonly Vector[]): Vector => {
  const names = [...new Set(vectors.flatMap((vector) => Object.keys(vector)))]
  const least = names.map((name) => [name, Math.min(...vectors.map((vector) => vector[name] ?? 0))] as const)
  return Object.fromEntries(least.filter(([, seq]) => seq > 0))
}

/** A file that was taken in, signed by a key. */
export interface TakenIn {
  readonly hash: string
  readonly key: string
  readonly replica: string
  readonly bundle: ModelledBundle
}

export const afterTaking = (poste: ModelledPoste, { hash, key, replica, bundle }: TakenIn): ModelledPoste => {
  return {
    ...withTxs(poste, bundle.txs),
    told: new Map([...poste.told, [key, heard(poste.told.get(key), { replica, has: bundle.until })]]),
    files: new Set([...poste.files, hash]),
  }
}

interface Heard {
  readonly replica: string
  readonly has: Vector
}

/** Under a name that its last words know as past, it speaks of before it was restored; what it wrote since, it has all the same. */
const heard = (last: Heard | undefined, now: Heard): Heard => {
  if (last === undefined) return now
  if (last.replica === now.replica) return { ...now, has: greatestOf(last.has, now.has) }
  if (!(now.replica in last.has)) return now
  const own = last.has[last.replica]
  const least = leastOf([last.has, now.has])
  return { ...last, has: own === undefined ? least : { ...least, [last.replica]: own } }
}

const greatestOf = (a: Vector, b: Vector): Vector =>
  Object.fromEntries(Object.keys({ ...a, ...b }).map((name) => [name, Math.max(a[name] ?? 0, b[name] ?? 0)]))

/** Whether it speaks of what came before it as known, which this poste does not have. */
export const isBeyond = (poste: ModelledPoste, { since }: ModelledBundle): boolean => {
  const vector = vectorOf(appliedTo(poste))
  return Object.entries(since).some(([replica, seq]) => (vector[replica] ?? 0) < seq)
}
