import { QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { connection } from './connection.ts'
import { createQueryClient } from './query-client.ts'
import { beginReading } from './readings.ts'
import { hearChanged, noteChanged, saving, savingShown } from './saving.ts'

/** A list that a screen shows, read from `need`; each answer takes a while. */
const shownList = async () => {
  const queries = createQueryClient()
  const stored = ['Un lieu']
  const observer = new QueryObserver(queries, {
    queryKey: ['needs'],
    queryFn: async () => {
      const hear = beginReading(['needs'])
      const answer = [...stored]
      await new Promise((resolve) => setTimeout(resolve, 30))
      hear(['need'])
      return answer
    },
  })
  observer.subscribe(() => undefined)
  await observer.refetch()
  connection.set('open')
  const write = async (text: string) => {
    stored.push(text)
    noteChanged(['need'])
  }
  return { queries, write, shown: () => queries.getQueryData(['needs']) }
}

test('a gesture resolves once what it changed is shown, not before it is read', async () => {
  const { queries, write, shown } = await shownList()
  await savingShown(queries, () => write('Une aide'))
  expect(shown()).toEqual(['Un lieu', 'Une aide'])
})

test('its reading may be taken over by that of another change', async () => {
  const { queries, write, shown } = await shownList()
  const gesture = savingShown(queries, () => write('Une aide'))
  setTimeout(() => hearChanged(queries, ['need']), 10)
  await gesture
  expect(shown()).toEqual(['Un lieu', 'Une aide'])
})

test('what it changed waits for what is being stored besides', async () => {
  const { queries, write, shown } = await shownList()
  const other = saving(queries, () => new Promise((resolve) => setTimeout(resolve, 60)))
  await savingShown(queries, () => write('Une aide'))
  await other
  expect(shown()).toEqual(['Un lieu', 'Une aide'])
})
