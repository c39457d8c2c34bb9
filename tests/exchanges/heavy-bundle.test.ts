import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { startLoopback } from '#main/loopback/start-loopback.ts'
import { carriedBytesType } from '#shared/contract/carried-bytes.ts'
import type { AppliedBundle, BundlePreview } from '#shared/contract/exchanges/bundles.ts'
import { heaviestPicture } from '#shared/records/minutes/picture.ts'
import { createHub, digestOf, joinHub, send } from '../support/postes.ts'
import { type TestApp, temporaryFolder } from '../support/test-app.ts'

const mebibyte = 1_048_576

/** A window of a poste in the browser: what it calls, with a file or without. */
const windowOf = async ({ app }: TestApp) => {
  const { address, token, close } = await startLoopback(app, {
    port: 0,
    renderer: temporaryFolder(),
    log: () => undefined,
  })
  const entered = await fetch(`${address}/api/session`, {
    method: 'POST',
    body: JSON.stringify({ token }),
    headers: { 'content-type': 'application/json' },
  })
  const { value: secret } = (await entered.json()) as { readonly value: string }
  const call = async (path: string, input: object, content?: Uint8Array): Promise<unknown> => {
    const line = JSON.stringify({ path, input })
    const body = content === undefined ? line : Buffer.concat([Buffer.from(`${line}\n`), content])
    const type = content === undefined ? 'application/json' : carriedBytesType
    const answer = await fetch(`${address}/api/call`, {
      method: 'POST',
      body,
      headers: { authorization: `Bearer ${secret}`, 'content-type': type },
    })
    const envelope = (await answer.json()) as { readonly value: unknown }
    return envelope.value
  }
  return { call, close }
}

test('BU-3 a bundle full of pictures crosses the browser host as it does the IPC, and both postes have the same', async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  for (let n = 0; n < 32; n += 1) {
    const data = randomBytes(heaviestPicture).toString('base64')
    await ouest.call('records.create', { record: 'picture', values: { type: 'png', data, width: 800, height: 600 } })
  }
  const { bytes } = await send(ouest)
  expect(bytes.length).toBeGreaterThan(60 * mebibyte)
  const { call, close } = await windowOf(hub)
  const preview = (await call('bundles.open', { name: 'photos.lot' }, bytes)) as BundlePreview
  expect(preview).toMatchObject({ bytes: bytes.length, transactions: 32, missing: [] })
  expect((await call('bundles.apply', { bundle: preview.bundle, trust: null })) as AppliedBundle).toMatchObject({
    transactions: 32,
    already: false,
  })
  await close()
  expect(await digestOf(hub)).toBe(await digestOf(ouest))
})
