import { expect } from 'vitest'
import { digest } from '#main/db/check.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Tx } from '#shared/sync/op.ts'
import { act } from './exchange-acts.ts'
import { handOver, newerFile, receive, refuse, sent, type TravellingFile } from './exchange-files.ts'
import { areTogether } from './exchange-model.ts'
import { cloneOf, compare, type Origin, type Pair, pairFrom, reopen } from './exchange-pair.ts'
import { countedIds, dropPoste } from './exchange-poste.ts'
import type { ExchangeStep, FileCopy } from './exchange-steps.ts'

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

  const travelling = (file: TravellingFile, { to, delay, times, left }: FileCopy, now: number): readonly Travelling[] =>
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

interface Travelling {
  readonly due: number
  readonly to: Pair
  readonly file: TravellingFile
  readonly left: number
}
