import { expect, test } from 'vitest'
import { createReadyApp, createTestApp } from '../support/test-app.ts'

test('words that are added stay with the workspace, and are given to the window each time it opens', async () => {
  const taken: (readonly string[])[] = []
  const takeWords = (words: readonly string[]): void => void taken.push(words)
  const app = await createReadyApp({ host: { takeWords } })
  await app.call('spelling.learn', { word: 'médiacentre' })
  await app.call('spelling.learn', { word: 'éluant' })
  await app.call('spelling.learn', { word: 'copil' })
  await app.call('spelling.learn', { word: 'copil' })
  await app.call('spelling.forget', { word: 'éluant' })
  expect(await app.call('spelling.words', {})).toEqual(['copil', 'médiacentre'])
  expect(taken.at(-1)).toEqual(['copil', 'médiacentre'])
  expect(app.events.filter(({ kind }) => kind === 'preferred')).toHaveLength(5)
  await app.app.close()

  const again = await createTestApp({ dataDir: app.dataDir, host: { takeWords } })
  expect(taken.at(-1)).toEqual(['copil', 'médiacentre'])
  expect(await again.call('spelling.words', {})).toEqual(['copil', 'médiacentre'])
})

test('where no window checks spelling, there is nothing to show', async () => {
  const app = await createReadyApp()
  expect(await app.call('spelling.words', {})).toBeNull()
})
