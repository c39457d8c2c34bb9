import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { AppError } from '#shared/kernel/app-error.ts'
import { createHub, joinHub, send } from '../../../tests/support/postes.ts'
import { temporaryFolder } from '../../../tests/support/temporary.ts'
import { bundlesAmong, handOver } from './handed-bundles.ts'

test('bundles are told apart among the arguments of a start', () => {
  const args = ['--data', '/d', 'reçu.lot', '/ailleurs/AUTRE.LOT', '--x.lot', 'liste.csv']
  expect(bundlesAmong(args, '/mail')).toEqual(['/mail/reçu.lot', '/ailleurs/AUTRE.LOT'])
})

test('a bundle that is handed over is kept, and shown where it is told', async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  const file = join(temporaryFolder(), 'reçu.lot')
  writeFileSync(file, (await send(ouest)).bytes)
  const handed = await handOver(hub.app, file)
  const [waiting] = await hub.call('bundles.waiting', {})
  expect(handed).toEqual({ ok: true, value: `#/echanges/lots/${waiting?.bundle}` })
  expect(waiting?.file).toBe('reçu.lot')
})

test('a file that is gone, or is no bundle, is refused in words', async () => {
  const hub = await createHub()
  const file = join(temporaryFolder(), 'liste.lot')
  expect(await handOver(hub.app, file)).toMatchObject({ ok: false, error: { code: 'file-unreadable' } })
  writeFileSync(file, 'Nom;Commune')
  expect(await handOver(hub.app, file)).toMatchObject({ ok: false, error: { code: 'bundle-unreadable' } })
  truncateSync(file, 200 * 1_048_576)
  const { error } = (await handOver(hub.app, file)) as { readonly error?: AppError }
  expect([error?.code, error?.cause]).toEqual([
    'bundle-too-large',
    'Il pèse 200\u00a0Mo, et un lot n’en dépasse pas 128.',
  ])
  expect(await hub.call('bundles.waiting', {})).toEqual([])
})
