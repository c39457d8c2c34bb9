import { describe, expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Period } from '#shared/text/period.ts'
import { plainly } from '../support/import-list.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const period = '2026-T3' as Period

const create = async (app: TestApp, record: string, values: object): Promise<RowId> =>
  (await app.call('records.create', { record, values } as never)).id

type Figure = readonly [value: string | null, outOf?: string]

/** Two structures alike; each gives what is asked, in its turn. */
const createTwins = async (app: TestApp) => {
  const [first, second] = [
    await create(app, 'actor', { name: 'Le Relais' }),
    await create(app, 'actor', { name: 'Relais' }),
  ]
  const indicator = async (name: string, measure: string) =>
    create(app, 'indicator', { name, measure, frequency: 'quarterly', provider: 'actors', overTime: 'sum' })
  const give = async (id: RowId, actor: RowId, [value, outOf]: Figure) =>
    app.call('indicators.type', {
      indicator: id,
      cells: [
        {
          ...{ period, place: { kind: 'actor', id: actor }, item: null, value, outOf: outOf ?? null },
          answer: value === null ? 'unavailable' : 'given',
        },
      ],
    } as never)
  const read = async (id: RowId) => {
    const { figures } = await app.call('indicators.figures', { indicator: id, periods: [period] })
    return figures.map(({ actor, value, outOf, answer }) => [
      actor === first ? 'first' : 'second',
      answer,
      value,
      outOf,
    ])
  }
  const join = (figures: readonly { key: string; keep: 'first' | 'second' | 'sum' }[], turned = false) =>
    app.call('duplicates.join', {
      ...{ record: 'actor', fromSecond: [], keepName: true, figures: [...figures] },
      ...(turned ? { first: second, second: first } : { first, second }),
    })
  const compared = async () =>
    plainly((await app.call('duplicates.compare', { record: 'actor', first, second })).figures)
  return { first, second, indicator, give, read, join, compared }
}

describe('two structures that both gave figures', () => {
  test('are asked of each that differs, and of no other', async () => {
    const { first, second, indicator, give, compared } = await createTwins(await createReadyApp())
    const [people, workshops, share, unknown, alone] = [
      await indicator('Personnes accompagnées', 'count'),
      await indicator('Ateliers', 'count'),
      await indicator('Part des femmes', 'percent'),
      await indicator('Bénévoles', 'count'),
      await indicator('Permanences', 'count'),
    ]
    await give(people, first, ['12'])
    await give(people, second, ['15'])
    await give(workshops, first, ['4'])
    await give(workshops, second, ['4'])
    await give(share, first, ['1', '2'])
    await give(share, second, ['2', '4'])
    await give(unknown, first, [null])
    await give(unknown, second, ['3'])
    await give(alone, second, ['7'])
    const said = { period: '3e trimestre 2026' }
    expect(await compared()).toEqual([
      { key: `${unknown} ${period} `, label: 'Bénévoles', ...said, first: 'Non disponible', second: '3', sum: null },
      {
        ...{ key: `${share} ${period} `, label: 'Part des femmes', ...said },
        ...{ first: '50 % (1 sur 2)', second: '50 % (2 sur 4)', sum: null },
      },
      { key: `${people} ${period} `, label: 'Personnes accompagnées', ...said, first: '12', second: '15', sum: '27' },
    ])
  })

  test('are not joined while one is not said, and nothing is written', async () => {
    const app = await createReadyApp()
    const { first, second, indicator, give, join, compared, read } = await createTwins(app)
    const [people, share] = [await indicator('Personnes', 'count'), await indicator('Part', 'percent')]
    for (const [actor, count, part] of [
      [first, '12', '1'],
      [second, '15', '2'],
    ] as const) {
      await give(people, actor, [count])
      await give(share, actor, [part, '4'])
    }
    const before = await app.call('workspace.check', {})
    const [ofShare, ofPeople] = (await compared()).map(({ key }) => key) as [string, string]
    for (const figures of [
      [],
      [{ key: ofPeople, keep: 'sum' as const }],
      // Shares do not add up.
      [
        { key: ofPeople, keep: 'sum' as const },
        { key: ofShare, keep: 'sum' as const },
      ],
    ])
      await expect(join(figures)).rejects.toMatchObject({ error: { code: 'figures-differ' } })
    expect(await app.call('workspace.check', {})).toEqual(before)
    expect(await read(people)).toHaveLength(2)
  })

  test.each([
    ['first', ['first', 'second'], '12'],
    ['second', ['first', 'second'], '15'],
    ['sum', ['first', 'second'], '27'],
    // Whichever was typed last.
    ['first', ['second', 'first'], '12'],
    ['second', ['second', 'first'], '15'],
  ] as const)('keep the %s given %j, undone and separated as they were', async (keep, order, value) => {
    const app = await createReadyApp()
    const { first, second, indicator, give, join, compared, read } = await createTwins(app)
    const people = await indicator('Personnes', 'count')
    const amounts = { first: [first, '12'], second: [second, '15'] } as const
    for (const side of order) await give(people, amounts[side][0], [amounts[side][1]])
    const before = (await read(people)).toSorted()
    const [{ key } = { key: '' }] = await compared()
    await join([{ key, keep }])
    expect(await read(people)).toEqual([['first', 'given', value, null]])
    await app.call('history.undo', {})
    expect((await read(people)).toSorted()).toEqual(before)
    // Called the other way round, the choice is turned too.
    await join([{ key, keep: keep === 'sum' ? keep : keep === 'first' ? 'second' : 'first' }], true)
    expect(await read(people)).toEqual([['first', 'given', value, null]])
    await app.call('duplicates.separate', { record: 'actor', id: second })
    expect((await read(people)).toSorted()).toEqual(before)
  })

  test('keep what one alone gave, even where the other emptied its own since', async () => {
    const app = await createReadyApp()
    const { first, second, indicator, give, join, compared, read } = await createTwins(app)
    const [people, alone] = [await indicator('Personnes', 'count'), await indicator('Permanences', 'count')]
    await give(people, first, ['12'])
    const emptied = await create(app, 'figure', { indicator: people, period, actor: second, value: '3' })
    await app.call('records.update', { record: 'figure', id: emptied, changes: { value: null } } as never)
    await give(alone, second, ['7'])
    expect(await compared()).toEqual([])
    await join([])
    expect(await read(people)).toEqual([['first', 'given', '12', null]])
    expect(await read(alone)).toEqual([['first', 'given', '7', null]])
  })

  test('are then read as one figure, not as one written twice', async () => {
    const app = await createReadyApp()
    const { first, second, indicator, give, join, compared } = await createTwins(app)
    const people = await indicator('Personnes', 'count')
    await give(people, first, ['12'])
    await give(people, second, ['15'])
    await join((await compared()).map(({ key }) => ({ key, keep: 'sum' as const })))
    const { contributors } = await app.call('measures.detail', { indicator: people, period })
    expect(contributors).toMatchObject([{ copies: 1, note: expect.stringContaining('12') }])
  })
})
