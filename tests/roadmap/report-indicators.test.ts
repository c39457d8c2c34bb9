import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { create } from '../support/directory.ts'
import { figure, given } from '../support/measures.ts'
import { paragraphsOf } from '../support/read-docx.ts'
import { createReadyApp } from '../support/test-app.ts'

test('a year of which an earlier quarter is awaited is provisional, names who is, and counts no answers of another quarter', async () => {
  const app = await createReadyApp()
  const indicator = await given(app)
  await create(app, 'target', { indicator, year: 2026, value: '120', decidedBy: 'Comité de pilotage' })
  const actor = await create(app, 'actor', { name: 'Foyer des Tilleuls' })
  for (const period of ['2026-T2', '2026-T3']) {
    const campaign = await create(app, 'campaign', { name: period, period })
    await create(app, 'campaignIndicator', { campaign, indicator })
    await create(app, 'campaignActor', { campaign, actor })
  }
  await figure(app, { indicator, period: '2026-T3', actor, value: '30' })
  const words = async () => {
    const job = randomUUID()
    await app.call('report.write', { from: '2026-10-01', to: '2026-11-24', job } as never)
    return paragraphsOf(Buffer.from(app.app.file(job)?.bytes ?? []))
      .join('\n')
      .replaceAll('\u00a0', ' ')
  }
  const open = await words()
  expect(open).toContain('Provisoire')
  expect(open).toContain('Foyer des Tilleuls')
  expect(open).not.toContain('1 réponse sur 1')
  await figure(app, { indicator, period: '2026-T2', actor, value: '60' })
  expect(await words()).not.toContain('Provisoire')
})
