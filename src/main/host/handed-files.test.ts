import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { AppError } from '#shared/kernel/app-error.ts'
import { createHub, invitation, joinHub, send, wordsOf } from '../../../tests/support/postes.ts'
import { temporaryFolder } from '../../../tests/support/temporary.ts'
import { createTestApp } from '../../../tests/support/test-app.ts'
import { handedAmong, handOver } from './handed-files.ts'

test('bundles and invitations are told apart among the arguments of a start', () => {
  const args = ['--data', '/d', 'reçu.lot', '/ailleurs/AUTRE.LOT', '--x.lot', 'liste.csv', 'invitation_Rhone.concerto']
  expect(handedAmong(args, '/mail')).toEqual([
    '/mail/reçu.lot',
    '/ailleurs/AUTRE.LOT',
    '/mail/invitation_Rhone.concerto',
  ])
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
    'Il pèse 200\u00a0Mo, et un envoi n’en dépasse pas 128.',
  ])
  expect(await hub.call('bundles.waiting', {})).toEqual([])
})

test('an invitation waits for the first screen, which joins by it; a poste that is set up refuses it', async () => {
  const hub = await createHub()
  const file = join(temporaryFolder(), 'invitation_Rhone.concerto')
  writeFileSync(file, await invitation(hub))
  expect(await handOver(hub.app, file)).toMatchObject({ ok: false, error: { code: 'already-set-up' } })

  const poste = await createTestApp()
  expect(await poste.call('espace.heldInvitation', {})).toBeNull()
  expect(await handOver(poste.app, file)).toEqual({ ok: true, value: '#/' })
  expect(await poste.call('espace.heldInvitation', {})).toMatchObject({ hub: 'Odalric VENTCLAIR' })
  await poste.call('espace.join', { name: 'Ysoline BOISJOLI', words: await wordsOf(hub), content: null })
  expect(await poste.call('workspace.state', {})).toMatchObject({ kind: 'ready' })

  writeFileSync(file, '{}')
  const other = await createTestApp()
  expect(await handOver(other.app, file)).toMatchObject({ ok: false, error: { code: 'invitation-unreadable' } })
})
