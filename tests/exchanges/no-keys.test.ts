import { expect, test } from 'vitest'
import { randomIds, systemClock } from '#main/app/defaults.ts'
import { openWorkspaceDb } from '#main/db/workspace-db.ts'
import { granted } from '#main/exchanges/espace/statements.ts'
import { createHub, joinHub, open, receive, send } from '../support/postes.ts'
import type { TestApp } from '../support/test-app.ts'

/** Writes in the log of an open poste what its doors may refuse, as another program could. */
const writeGrant = ({ dataDir }: TestApp, { recipient, verifying }: (typeof garbage)[number][1]): void => {
  const { log, close } = openWorkspaceDb(dataDir, { clock: systemClock, ids: randomIds })
  const terms = { poste: verifying, recipient, member: randomIds.row(), role: 'coordinator', sector: null, from: {} }
  log.commit({ intent: 'espace.checked', author: null, writes: [], again: [granted(terms)] })
  close()
}

const garbage = [
  ['no key at all', { recipient: 'age1', verifying: 'AAAA' }],
  ['words', { recipient: 'bonjour', verifying: '<script>' }],
  ['a secret in the place of a key', { recipient: `AGE-SECRET-KEY-1${'Q'.repeat(58)}`, verifying: 'A'.repeat(44) }],
  ['a key of a byte too many', { recipient: `age1${'q'.repeat(58)}`, verifying: Buffer.alloc(33).toString('base64') }],
] as const

test.each(garbage)('ME-16 %s in a grant fails nothing: bundles leave, come, and postes are listed', async (_, keys) => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  writeGrant(hub, keys)
  const { bytes, ready } = await send(hub)
  expect(ready.recipients).toHaveLength(1)
  await receive(ouest, bytes)
  expect((await hub.call('espace.view', {})).others.map(({ hasKeys }) => hasKeys).toSorted()).toEqual([false, true])
  expect((await ouest.call('espace.view', {})).others).toHaveLength(2)
  await receive(hub, (await send(ouest)).bytes)
  expect((await open(hub, (await send(ouest, true)).bytes)).sender).toMatchObject({ status: 'known' })
  await hub.call('bundles.journal', {})
})
