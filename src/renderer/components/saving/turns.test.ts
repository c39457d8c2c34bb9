import { expect, test } from 'vitest'
import { createTurns } from './turns.ts'

/** A work that ends when it is told to. */
const work = (name: string, begun: string[]) => {
  const { promise, resolve } = Promise.withResolvers<string>()
  const run = () => {
    begun.push(name)
    return promise
  }
  return { run, end: () => resolve(name) }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

test('TY-2: works of one name begin in their order, each after the one before; others do not wait', async () => {
  const begun: string[] = []
  const turns = createTurns(() => false)
  const [first, second, other] = [work('first', begun), work('second', begun), work('other', begun)]
  const done = turns.take('row', first.run)
  void turns.take('row', second.run)
  void turns.take('another row', other.run)
  await settled()
  expect(begun).toEqual(['first', 'other'])
  first.end()
  expect(await done).toBe('first')
  await settled()
  expect(begun).toEqual(['first', 'other', 'second'])
})

test('a work that fails lets the next one begin', async () => {
  const turns = createTurns(() => false)
  const failed = turns.take('row', () => Promise.reject(new Error('disk full')))
  const next = turns.take('row', async () => 'next')
  await expect(failed).rejects.toThrow('disk full')
  expect(await next).toBe('next')
})

test('TY-4: when the window closes, what waits begins at once, and nothing waits any more', async () => {
  const begun: string[] = []
  let closing = false
  const turns = createTurns(() => closing)
  for (const name of ['first', 'second', 'third']) void turns.take('row', work(name, begun).run)
  closing = true
  turns.release()
  void turns.take('row', work('last', begun).run)
  await settled()
  expect(begun.toSorted()).toEqual(['first', 'last', 'second', 'third'])
})
