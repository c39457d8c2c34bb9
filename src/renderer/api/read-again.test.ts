import { type QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, test, vi } from 'vitest'
import { createQueryClient } from './query-client.ts'
import { readChanged } from './read-again.ts'
import { beginReading } from './readings.ts'

/** A reading that a screen shows, answered from these records each time it is asked for. */
const shown = async (queries: QueryClient, name: string, reads: readonly string[] | undefined) => {
  const ask = vi.fn(async () => {
    beginReading([name])(reads)
    return name
  })
  const observer = new QueryObserver(queries, { queryKey: [name], queryFn: ask })
  observer.subscribe(() => undefined)
  await observer.refetch()
  ask.mockClear()
  return ask
}

test('what was read from records that changed is read again, and what may depend on anything; the rest is not', async () => {
  const queries = createQueryClient()
  const needs = await shown(queries, 'needs', ['need', 'actor'])
  const axes = await shown(queries, 'axes', ['axis'])
  const home = await shown(queries, 'home', undefined)
  await readChanged(queries, new Set(['actor', 'place']))
  expect([needs, axes, home].map((ask) => ask.mock.calls.length)).toEqual([1, 0, 1])
  await readChanged(queries, new Set())
  expect([needs, axes, home].map((ask) => ask.mock.calls.length)).toEqual([1, 0, 2])
})

test('what is being read began before what changed: it is asked for again, wherever it was read from before', async () => {
  const queries = createQueryClient()
  const ask = await shown(queries, 'axes', ['axis'])
  let answerLate = () => {}
  ask.mockImplementationOnce(() => new Promise((resolve) => (answerLate = () => resolve('before'))))
  void queries.refetchQueries({ queryKey: ['axes'] })
  await readChanged(queries, new Set(['need']))
  answerLate()
  expect(ask).toHaveBeenCalledTimes(2)
  expect(queries.getQueryData(['axes'])).toBe('axes')
})

test('an answer that comes after a later one says nothing of what is shown', async () => {
  const queries = createQueryClient()
  const ask = await shown(queries, 'axes', ['axis'])
  const hearEarlier = beginReading(['axes'])
  beginReading(['axes'])(['axis'])
  hearEarlier([])
  await readChanged(queries, new Set(['axis']))
  expect(ask).toHaveBeenCalledTimes(1)
})

test('what failed is read again', async () => {
  const queries = createQueryClient()
  const ask = await shown(queries, 'axes', ['axis'])
  ask.mockRejectedValueOnce(new Error('unreachable'))
  await queries.refetchQueries({ queryKey: ['axes'] })
  await readChanged(queries, new Set(['need']))
  expect(ask).toHaveBeenCalledTimes(2)
})
