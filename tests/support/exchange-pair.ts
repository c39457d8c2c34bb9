import { expect } from 'vitest'
import { readKeys } from '#main/exchanges/read/keys-file.ts'
import { type PosteKeys, type PublicKeys, publicKeysOf } from '#main/keys/poste-keys.ts'
import type { IdSource } from '#shared/kernel/ids.ts'
import { appliedTo, type ModelledPoste, vectorOf, withTxs } from './exchange-model.ts'
import { copiedFolder, countedIds, type LivePoste, openPoste } from './exchange-poste.ts'
import { expectedOf } from './reference-model.ts'
import { shownBy } from './replicas.ts'
import { stillClock } from './temporary.ts'

/** A poste that worlds begin with a copy of: what they would all read of it is read once. */
export interface Origin {
  readonly folder: string
  readonly keys: PosteKeys
  readonly own: PublicKeys
  readonly model: ModelledPoste
}

/** A poste, and what it should be. */
export interface Pair extends Pick<Origin, 'keys' | 'own'> {
  live: LivePoste
  model: ModelledPoste
  /** What its copies held, by their names. */
  copies: ReadonlyMap<string, ModelledPoste>
}

export const originOn = async (folder: string): Promise<Origin> => {
  const live = await openPoste(folder, stillClock(), countedIds())
  const keys = await readKeys(folder, null)
  if (keys === null) throw new Error('no keys')
  const nothing = { got: new Map(), replica: live.replica(), told: toldBy(live), files: new Set<string>() }
  const model = withTxs(nothing, live.txs({}))
  await live.close()
  return { folder, keys, own: await publicKeysOf(keys), model }
}

export const pairFrom = async ({ folder, keys, own, model }: Origin, ids: IdSource): Promise<Pair> => {
  const live = await openPoste(copiedFolder(folder), stillClock(), ids)
  return asOpened({ live, model: { ...model, replica: live.replica() }, keys, own, copies: new Map() })
}

/** A copied folder is another poste, with the keys of the first. */
export const cloneOf = async ({ live, model, ...rest }: Pair, ids: IdSource): Promise<Pair> => {
  const clone = await openPoste(copiedFolder(live.dataDir), stillClock(), ids)
  expect(clone.replica()).not.toBe(live.replica())
  return asOpened({ ...rest, live: clone, model: { ...model, replica: clone.replica() } })
}

/** A folder opened elsewhere vouches for what it is to write. */
const asOpened = (pair: Pair): Pair => {
  noteOwn(pair)
  return pair
}

/** Closed, and opened again as the same. */
export const reopen = async (pair: Pair, ids: IdSource): Promise<void> => {
  await pair.live.close()
  pair.live = await openPoste(pair.live.dataDir, pair.live.clock, ids)
  expect(pair.live.replica()).toBe(pair.model.replica)
}

/** What it believes of the others. */
export const toldBy = ({ db }: LivePoste): ModelledPoste['told'] =>
  new Map(
    db
      .prepare<[], { verifying: string; replica: string; known: string }>('SELECT verifying, replica, known FROM peer')
      .all()
      .map(({ verifying, replica, known }) => [verifying, { replica, has: JSON.parse(known) }]),
  )

/** What a poste wrote itself reached it too. */
export const noteOwn = (pair: Pair): void => {
  pair.model = withTxs(pair.model, pair.live.txs(vectorOf(appliedTo(pair.model))))
}

/** It shows what its model says, and waits for what it says. */
export const compare = ({ live, model }: Pair): void => {
  const expected = expectedOf([...model.got.values()])
  expect(shownBy({ workspace: { db: live.db } })).toEqual({ rows: expected.rows, contested: expected.contested })
  expect(live.db.prepare('SELECT count(*) FROM inbox').pluck().get()).toBe(expected.waiting)
}
