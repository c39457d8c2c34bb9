import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Period } from '#shared/text/period.ts'
import { plainly } from '../support/import-list.ts'
import { createHub, exchange, joinHub } from '../support/postes.ts'
import type { TestApp } from '../support/test-app.ts'

const period = '2026-T3' as Period

/** Two postes that know two structures and an indicator, of which the first gave a figure. */
const twoPostes = async () => {
  const hub = await createHub()
  const poste = await joinHub(hub, 'Ysoline BOISJOLI')
  const create = async (record: string, values: object): Promise<RowId> =>
    (await hub.call('records.create', { record, values } as never)).id
  const [first, second] = [
    await create('actor', { name: 'Le Relais' }),
    await create('actor', { name: 'Relais du Gué' }),
  ]
  const indicator = await create('indicator', {
    ...{ name: 'Personnes accompagnées', measure: 'count' },
    ...{ frequency: 'quarterly', provider: 'actors', overTime: 'sum' },
  })
  const give = (app: TestApp, actor: RowId, value: string) =>
    app.call('indicators.type', {
      indicator,
      cells: [{ period, place: { kind: 'actor', id: actor }, item: null, value, outOf: null, answer: 'given' }],
    } as never)
  await give(hub, first, '12')
  await exchange(hub, poste)
  return {
    ...{ hub, poste, first, second, give },
    join: (app: TestApp, figures: readonly { readonly key: string; readonly keep: 'first' | 'second' }[] = []) =>
      app.call('duplicates.join', {
        ...{ record: 'actor', first, second, fromSecond: [], keepName: true, figures: [...figures] },
      }),
    read: async (app: TestApp) =>
      (await app.call('indicators.figures', { indicator, periods: [period] })).figures.map(({ value }) => value),
    apart: async (app: TestApp) => plainly(await app.call('duplicates.figuresApart', {})),
  }
}

test('two figures that an exchange brings together are told on both postes, and settled once', async () => {
  const { hub, poste, first, second, give, join, read, apart } = await twoPostes()
  await join(hub)
  await give(poste, second, '15')
  expect([await apart(hub), await apart(poste)]).toEqual([[], []])
  await exchange(hub, poste)
  const told = {
    ...{ actor: { id: first, name: 'Le Relais' }, names: ['Relais du Gué', 'Le Relais'] },
    ...{ label: 'Personnes accompagnées', period: '3e trimestre 2026', first: '15', second: '12', sum: '27' },
  }
  expect([await apart(hub), await apart(poste)]).toEqual([
    [expect.objectContaining(told)],
    [expect.objectContaining(told)],
  ])
  const [{ key } = { key: '' }] = await apart(poste)
  await poste.call('duplicates.settleFigure', { key, keep: 'second' })
  expect([await apart(poste), await read(poste)]).toEqual([[], ['12']])
  await exchange(hub, poste)
  expect([await apart(hub), await read(hub)]).toEqual([[], ['12']])
  await expect(hub.call('duplicates.settleFigure', { key, keep: 'sum' })).rejects.toMatchObject({
    error: { code: 'not-found' },
  })
})

test('their sum may stay, and is taken back', async () => {
  const { hub, poste, second, give, join, read, apart } = await twoPostes()
  await join(hub)
  await give(poste, second, '15')
  await exchange(hub, poste)
  const [{ key } = { key: '' }] = await apart(hub)
  await hub.call('duplicates.settleFigure', { key, keep: 'sum' })
  expect([await apart(hub), await read(hub)]).toEqual([[], ['27']])
  await hub.call('history.undo', {})
  expect([(await apart(hub)).length, await read(hub)]).toEqual([1, ['15']])
})

test.each(['first', 'second'] as const)('what a joining asked about is not told again: %s stays', async (keep) => {
  const { hub, first, second, give, join, apart } = await twoPostes()
  await give(hub, second, '15')
  const { figures } = await hub.call('duplicates.compare', { record: 'actor', first, second })
  await join(
    hub,
    figures.map(({ key }) => ({ key, keep })),
  )
  expect([figures.length, await apart(hub)]).toEqual([1, []])
})
