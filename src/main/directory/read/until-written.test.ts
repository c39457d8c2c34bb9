import { expect, onTestFinished, test } from 'vitest'
import { randomIds, systemClock } from '#main/app/defaults.ts'
import { openWorkspaceDb } from '#main/db/workspace-db.ts'
import { temporaryFolder } from '../../../../tests/support/temporary.ts'
import { untilWritten } from './until-written.ts'

const opened = () => {
  const workspace = openWorkspaceDb(temporaryFolder(), { clock: systemClock, ids: randomIds })
  onTestFinished(() => workspace.close())
  let asked = 0
  return {
    ...workspace,
    ask: (question: string, size = 1) =>
      untilWritten(workspace.db, question, () => {
        asked += 1
        return Array(size).fill(asked)
      })[0],
  }
}

test('an answer is kept until something is written, whatever it is', () => {
  const { ask, log } = opened()
  expect([ask('a'), ask('b'), ask('a')]).toEqual([1, 2, 1])
  log.commit({
    intent: 'person.update',
    author: null,
    writes: [{ record: 'sector', id: 's', values: { name: 'Nord' } }],
  })
  expect([ask('a'), ask('b'), ask('a')]).toEqual([3, 4, 3])
})

test('what was asked the longest ago is forgotten first, and the last answer never', () => {
  const { ask } = opened()
  expect([ask('a', 600_000), ask('b', 300_000), ask('a', 600_000), ask('c', 300_000)]).toEqual([1, 2, 1, 3])
  expect([ask('a', 600_000), ask('b', 300_000)]).toEqual([1, 4])
  expect([ask('huge', 2_000_000), ask('huge', 2_000_000)]).toEqual([5, 5])
})
