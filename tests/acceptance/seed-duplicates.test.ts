import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fold } from '#shared/kernel/fold.ts'
import { probableDuplicates } from '../support/probable-duplicates.ts'
import { createReadyApp } from '../support/test-app.ts'

const seed = new URL('../../../shared/seed/compte-rendu.md', import.meta.url)

/** The word that the three ways of writing one structure share in the seed. */
const shared = 'croix'

describe.skipIf(!existsSync(seed))('the seed’s structures (skipped where ../shared is absent)', () => {
  test('the one written three ways is found and becomes one, and no other looks double', async () => {
    const app = await createReadyApp()
    await app.call('minutes.import', {
      source: { kind: 'text', text: readFileSync(seed, 'utf8') },
      job: crypto.randomUUID(),
    })
    const pairs = await probableDuplicates(app)
    const names = new Set(pairs.flatMap(({ first, second }) => [first.name, second.name]))
    expect([...names].filter((name) => !fold(name).includes(shared))).toEqual([])
    expect([names.size, pairs.length, pairs.every(({ joinable }) => joinable)]).toEqual([3, 3, true])

    for (let [pair] = pairs; pair !== undefined; [pair] = await probableDuplicates(app)) {
      const { record, first, second } = pair
      await app.call('duplicates.join', { record, first: first.id, second: second.id, fromSecond: [], keepName: true })
    }
    const [only, ...others] = await app.call('directory.suggestActors', { text: shared })
    expect(others).toEqual([])
    const view = await app.call('directory.actor', { id: only?.id as never })
    expect([view.joined.length, view.aliases.length, view.posts.length]).toEqual([2, 2, 3])
  })
})
