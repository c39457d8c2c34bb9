import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import type { RecordName } from '#shared/records/records.ts'
import { paragraphsOf } from '../support/read-docx.ts'
import { createReadyApp } from '../support/test-app.ts'

test('a fiche that has no place has one number and one state, on its page, in lists, in searches and in the synthesis', async () => {
  const app = await createReadyApp()
  const create = async (record: RecordName, values: object): Promise<RowId> =>
    ((await app.call('records.create', { record, values } as never)) as { readonly id: RowId }).id
  const axis = await create('axis', { number: 1, title: 'Équiper' })
  // As a later version or another poste may write them: without a place, the second before the first.
  const second = await create('fiche', { title: 'Trier les dons', axis, number: 2, state: 'toDiscuss' })
  const first = await create('fiche', { title: 'Ouvrir un atelier', axis, number: 1 })
  await create('ficheStep', { fiche: second, text: 'Trouver un local', progress: 35 })

  const { lines } = await app.call('fiches.list', {})
  expect(lines.map(({ id, reference, state }) => [id, reference, state])).toEqual([
    [first, '1.1', 'toDiscuss'],
    [second, '1.2', 'running'],
  ])
  expect((await app.call('fiches.get', { fiche: second })).reference).toBe('1.2')
  expect((await app.call('search.find', { text: '1.2' })).hits.map(({ id }) => id)).toEqual([second])

  const meeting = await create('meeting', { title: 'Concertation', kind: 'concertation', date: '2026-11-05' })
  const axisSheet = await create('axisSheet', { axis })
  await create('section', { meeting, kind: 'axis', axisSheet, position: 'a0' })
  await create('section', { meeting, kind: 'fiche', fiche: second, position: 'a1' })
  await create('section', { meeting, kind: 'fiche', fiche: first, position: 'a2' })
  const job = randomUUID()
  await app.call('minutes.exportWord', { meeting, variant: 'synthesis', template: { kind: 'concerto' }, job })
  const said = paragraphsOf(app.app.file(job)?.bytes ?? new Uint8Array()).map((line) => line.replaceAll('\u00a0', ' '))
  expect(said).toEqual(
    expect.arrayContaining([
      '1.2 Trier les dons, en cours ; porteur à désigner',
      '1.1 Ouvrir un atelier, à discuter ; porteur à désigner',
    ]),
  )
})
