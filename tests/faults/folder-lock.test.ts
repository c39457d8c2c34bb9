import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lockFolder } from '#main/db/folder-lock.ts'
import { startChild } from '../support/children.ts'
import { failureCode } from '../support/failure-code.ts'
import { temporaryFolder } from '../support/temporary.ts'

const now = new Date('2026-11-24T09:30:00Z')

test('a second process is told who holds the folder and since when; a killed one holds it no more', async () => {
  const folder = temporaryFolder()
  const child = startChild('hold-folder', folder)
  await child.speaks()
  const cause = expect.stringMatching(
    new RegExp(`^Un autre Concerto l’a ouvert le 24 novembre 2026 à .* \\(processus ${child.process.pid}\\)\\.$`),
  )
  expect(() => lockFolder(folder, now)).toThrow(
    expect.objectContaining({ error: expect.objectContaining({ code: 'workspace-busy', cause }) }),
  )
  await child.kill()
  expect(readdirSync(folder)).toContain('concerto.holder.json')
  const unlock = lockFolder(folder, now)
  expect(failureCode(() => lockFolder(folder, now))).toBe('workspace-busy')
  unlock()
  lockFolder(folder, now)()
  expect(readdirSync(folder)).toEqual(['concerto.lock'])
})

test('of two processes that want the folder at once, one gets it', async () => {
  const folder = temporaryFolder()
  const children = [1, 2, 3].map(() => startChild('hold-folder', folder))
  const spoke = await Promise.allSettled(children.map((child) => child.speaks()))
  expect(spoke.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await Promise.all(children.map((child) => child.kill()))
})
