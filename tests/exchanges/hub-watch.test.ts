import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startCommand } from '../support/children.ts'
import { createHub, joinHub } from '../support/postes.ts'
import { runConcerto } from '../support/run-concerto.ts'
import { temporaryFolder } from '../support/test-app.ts'

/** What a watch said, without the instants. */
const saidBy = (out: string): readonly unknown[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { at, ...said } = JSON.parse(line)
      expect(new Date(at).toISOString()).toBe(at)
      return said
    })

test('a hub without a window merges and publishes, says ids and codes only, and stops when it is asked', async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  await hub.app.close()
  const folder = temporaryFolder()
  await ouest.call('mailbox.settle', { settings: { folder, applies: true, publishes: true } })
  await ouest.call('records.create', { record: 'actor', values: { name: 'Atelier du Moulin' } })
  const { published } = await ouest.call('mailbox.look', { publish: true })

  const once = await runConcerto('--data', hub.dataDir, 'hub', 'watch', folder, '--once')
  expect(once).toMatchObject({ code: 0, err: '' })
  expect(once.out).not.toContain('rhone')
  expect(saidBy(once.out)).toMatchObject([
    { code: 'started' },
    { code: 'arrived', hash: published?.hash },
    { code: 'applied', hash: published?.hash, transactions: 1, toSettle: 0 },
    { code: 'published', operations: expect.any(Number) },
    { code: 'stopped' },
  ])
  expect(readdirSync(folder)).toHaveLength(2)
  expect(await ouest.call('mailbox.look', { publish: false })).toMatchObject({ heard: [{}], applied: [] })

  const watching = startCommand('--data', hub.dataDir, 'hub', 'watch', folder, '--every', '0.1')
  await watching.speaks()
  const ended = new Promise((resolve) => watching.process.on('close', resolve))
  watching.process.kill('SIGINT')
  expect(await ended).toBe(0)
  expect(saidBy(watching.said()).at(-1)).toEqual({ code: 'stopped' })

  const absent = await runConcerto('--data', hub.dataDir, 'hub', 'watch', join(folder, 'absent'), '--once')
  expect(absent).toMatchObject({ code: 1, out: '', err: expect.stringContaining('[mailbox-missing]') })
  expect(await runConcerto('--data', hub.dataDir, 'hub', 'watch', folder, '--every', 'jamais')).toMatchObject({
    code: 2,
  })
}, 60_000)
