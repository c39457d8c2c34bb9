import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { laterFailureCode } from '../support/failure-code.ts'
import { canMount } from '../support/mounts.ts'
import { createHub, digestOf, joinHub, receive, send } from '../support/postes.ts'
import { filled, smallDisk } from '../support/small-disk.ts'
import { createTestApp, type TestApp } from '../support/test-app.ts'

/** A poste on a small disk, and what the hub sent it. */
const prepared = async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  for (let n = 0; n < 60; n += 1)
    await hub.call('records.create', { record: 'actor', values: { name: `Structure ${n}`, note: 'x'.repeat(3_000) } })
  const { bytes } = await send(hub)
  await ouest.app.close()
  const disk = smallDisk(32)
  if (disk === null) throw new Error('no disk')
  cpSync(ouest.dataDir, join(disk, 'data'), { recursive: true })
  return { disk, bytes, poste: await createTestApp({ dataDir: join(disk, 'data') }) }
}

const askedCopy = async ({ call }: TestApp): Promise<string> =>
  (await call('backups.list', {})).find(({ kind }) => kind === 'asked')?.name ?? ''

const told = ['disk-full', 'snapshot-failed', 'file-unwritable', 'backup-unwritable']

describe.skipIf(!canMount)('a full disk (needs the right to mount one)', () => {
  test('BU-3, BU-4 an import, an export, a copy and a restoration are refused in words, or whole', async () => {
    const { disk, bytes, poste } = await prepared()
    const works: readonly (readonly [string, (at: TestApp) => Promise<unknown>])[] = [
      ['import', (at) => receive(at, bytes)],
      ['export', (at) => send(at, true)],
      ['backup', (at) => at.call('backups.make', {})],
      ['restore', async (at) => at.call('backups.restore', { name: await askedCopy(at) })],
    ]
    const refused = new Set<string>()
    for (const [work, attempt] of works) {
      const before = await digestOf(poste)
      for (const left of [0, 50_000, 300_000, 1_500_000]) {
        const copies = await poste.call('backups.list', {})
        const empty = filled(disk, left)
        const code = await laterFailureCode(() => attempt(poste))
        empty()
        const label = `${work}, ${left} bytes left`
        if (code === null) break
        expect(told, label).toContain(code)
        expect(await digestOf(poste), label).toBe(before)
        expect((await poste.call('backups.list', {})).length, label).toBeLessThanOrEqual(copies.length + 1)
        refused.add(work)
      }
      await attempt(poste)
    }
    expect([...refused]).toEqual(works.map(([work]) => work))
  })
})
