import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { attend } from '../support/attend.ts'
import { create } from '../support/directory.ts'
import { forum } from '../support/evaluation.ts'
import { computed, figure, given, period, valuesOf } from '../support/measures.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const sectorsOf = async (app: TestApp): Promise<readonly RowId[]> =>
  (await app.call('meetings.choices', {})).sectors.map(({ id }) => id)

test('figures add up by sector and for the département; a year holds its quarters', async () => {
  const app = await createReadyApp()
  const [north, west] = (await sectorsOf(app)) as [RowId, RowId]
  const indicator = await given(app)
  const actor = await create(app, 'actor', { name: 'Foyer des Tilleuls', sector: north })
  const alone = await create(app, 'actor', { name: 'Recyclerie' })
  await figure(app, { indicator, period: '2026-T2', actor, value: '10' })
  await figure(app, { indicator, period: '2026-T3', actor, value: '12.5' })
  await figure(app, { indicator, period: '2026-T3', sector: west, value: '5' })
  await figure(app, { indicator, period: '2026-T3', actor: alone, value: '2' })
  await figure(app, { indicator, period: '2026-T3', actor: alone, item: null, value: null, answer: 'unavailable' })
  expect(await valuesOf(app, indicator)).toMatchObject({
    '2026-T1': [null, null, null, null],
    '2026-T2': [10, null, null, 10],
    // What was said last of the Recyclerie is that it does not know.
    '2026-T3': [12.5, 5, null, 17.5],
  })
  expect((await valuesOf(app, indicator, { frequency: 'yearly' }))['2026']).toEqual([22.5, 5, null, 27.5])
})

test('two rows of the same key: the last one is read, and the page says there are two', async () => {
  const app = await createReadyApp()
  const indicator = await given(app)
  const actor = await create(app, 'actor', { name: 'Foyer des Tilleuls' })
  await figure(app, { indicator, period: '2026-T3', actor, value: '10' })
  await figure(app, { indicator, period: '2026-T3', actor, value: '11' })
  const { contributors } = await app.call('measures.detail', { indicator, period: period('2026-T3') })
  expect(contributors.map(({ name, value, copies }) => [name, value, copies])).toEqual([['Foyer des Tilleuls', 11, 2]])
  expect((await valuesOf(app, indicator))['2026-T3']?.at(-1)).toBe(11)
})

test('a period waits for those who were asked; parts say what they leave out; a new definition is marked', async () => {
  const app = await createReadyApp()
  const indicator = await given(app)
  const actors = await Promise.all(['Foyer des Tilleuls', 'Recyclerie'].map((name) => create(app, 'actor', { name })))
  const campaign = await create(app, 'campaign', { name: 'T3', period: '2026-T3' })
  await create(app, 'campaignIndicator', { campaign, indicator })
  for (const actor of actors) await create(app, 'campaignActor', { campaign, actor })
  await figure(app, { indicator, period: '2026-T3', actor: actors[0] as RowId, value: '10' })
  const breakdown = await create(app, 'breakdown', { indicator, name: 'Âge' })
  const item = await create(app, 'breakdownItem', { breakdown, label: '18 - 24' })
  await create(app, 'breakdownItem', { breakdown, label: '25 - 39' })
  await figure(app, { indicator, period: '2026-T3', actor: actors[0] as RowId, item, value: '7' })
  await create(app, 'indicatorVersion', { indicator, definition: 'Autrefois', until: '2026-07-01' })

  const series = async () => {
    const { periods } = await app.call('measures.series', { indicator, count: 6 })
    return periods.find((one) => one.period === '2026-T3')
  }
  expect(await series()).toEqual({
    period: '2026-T3',
    provisional: true,
    goesOn: false,
    answered: { given: 1, asked: 2 },
    missing: [{ actor: actors[1], name: 'Recyclerie', sector: null, why: 'silent', awaited: true }],
    redefined: true,
    fixed: false,
    differs: false,
  })
  const detail = await app.call('measures.detail', { indicator, period: period('2026-T3') })
  expect(detail.breakdowns.map(({ sum, total }) => [sum, total])).toEqual([[7, 10]])
  expect(detail.contributors.map(({ name, answer }) => [name, answer])).toEqual([
    ['Foyer des Tilleuls', 'given'],
    ['Recyclerie', null],
  ])
  await app.call('records.update', { record: 'campaign', id: campaign, changes: { closedOn: '2026-10-30' } })
  expect((await series())?.provisional).toBe(false)
})

test('workshops with 10 participants count 10 accompagnements, and those who signed are not added', async () => {
  const app = await createReadyApp()
  const indicator = await computed(app, 'participations')
  const meeting = await forum(app, '2026-09-10')
  const workshop = async (kind: 'workshop' | 'break') => {
    const { id } = await app.call('programme.addItem', { meeting, kind, title: 'Vos démarches' })
    await app.call('records.update', { record: 'programmeItem', id, changes: { participants: 10 } })
  }
  const reached = async () => (await valuesOf(app, indicator))['2026-T3']?.at(-1)
  await workshop('workshop')
  expect(await reached()).toBe(10)
  for (const lastName of ['FLEURANT', 'SARMENT', 'NOISETTE']) await attend(app, meeting, { lastName })
  expect(await reached()).toBe(10)
  await workshop('workshop')
  await workshop('break')
  expect(await reached()).toBe(20)
  const plain = await forum(app, '2026-09-20', { kind: 'concertation' })
  await attend(app, plain, { lastName: 'AVELINE' })
  expect(await reached()).toBe(21)
  const { rows } = await app.call('measures.sources', { indicator, period: period('2026-T3'), sector: null })
  expect(rows.map(({ label, value }) => [label, value])).toEqual([
    ['Vos démarches', 10],
    ['Vos démarches', 10],
    ['Forum du 2026-09-20', 1],
  ])
  expect(rows.at(-1)?.entry).toEqual({ record: 'meeting', id: plain })
})

test('figures of a period that ended are fixed; then they are read, told when they differ, and taken back', async () => {
  const app = await createReadyApp()
  const indicator = await computed(app, 'meetingsHeld')
  const [north] = await sectorsOf(app)
  await forum(app, '2026-09-10', { sector: north })
  await forum(app, '2026-09-20')
  const third = period('2026-T3')
  const told = async () => {
    const { periods, whole } = await app.call('measures.series', { indicator, count: 6 })
    const at = periods.findIndex((one) => one.period === third)
    return [whole.values[at], periods[at]?.fixed, periods[at]?.differs]
  }
  expect(await told()).toEqual([2, false, false])
  expect(await app.call('measures.fix', { indicator, period: third })).toEqual({ figures: 4 })
  expect(await told()).toEqual([2, true, false])
  await forum(app, '2026-09-25')
  expect(await told()).toEqual([2, true, true])
  await app.call('measures.fix', { indicator, period: third })
  expect(await told()).toEqual([3, true, false])
  await app.call('history.undo', {})
  expect(await told()).toEqual([2, true, true])
  const refused = (text: string) => app.app.call('measures.fix', { indicator, period: text })
  expect(await refused('2026-T4')).toMatchObject({ ok: false, error: { code: 'period-goes-on' } })
  expect(await refused('2020')).toMatchObject({ ok: false, error: { code: 'not-counted' } })
})

test('only meetings that took place count; nothing is told before the first', async () => {
  const app = await createReadyApp()
  const indicator = await computed(app, 'meetingsHeld')
  const id = await forum(app, '2026-05-10')
  await forum(app, '2026-08-10')
  await forum(app, '2026-12-10')
  await app.call('records.update', { record: 'meeting', id, changes: { state: 'cancelled' } })
  expect(await valuesOf(app, indicator)).toMatchObject({
    '2026-T2': [null, null, null, null],
    '2026-T3': [0, 0, 0, 1],
    '2026-T4': [0, 0, 0, 0],
  })
})

test('sectors stand side by side; what is behind its target is told, the farthest first', async () => {
  const app = await createReadyApp()
  const [north] = (await sectorsOf(app)) as [RowId]
  const near = await given(app, { name: 'Accompagnements' })
  const late = await given(app, { name: 'Permanences', overTime: 'last' })
  for (const [indicator, value] of [
    [near, '90'],
    [late, '40'],
  ] as const) {
    await figure(app, { indicator, period: '2026-T3', sector: north, value })
    await figure(app, { indicator, period: '2026-T2', sector: north, value: '20' })
    await create(app, 'target', { indicator, year: 2026, value: '120', decidedBy: 'Comité de pilotage' })
  }
  const { lines, period: compared } = await app.call('measures.comparison', {})
  expect(compared).toBe('2026-T3')
  expect(
    lines.map(({ indicator, sectors, whole: { standing } }) => [
      indicator.name,
      sectors[0]?.standing.value,
      standing.overYear,
      standing.attainment,
      standing.evolution,
    ]),
  ).toEqual([
    ['Accompagnements', 90, 110, { rate: 92, state: 'onTrack' }, { by: 350, unit: 'percent' }],
    ['Permanences', 40, 40, { rate: 33, state: 'far' }, { by: 100, unit: 'percent' }],
  ])
  const behind = await app.call('measures.behind', {})
  expect(behind.map(({ indicator }) => indicator.name)).toEqual(['Permanences', 'Accompagnements'])
})

test('a year does not add up persons who may come each quarter: it has what was given for it, and the target is a quarter’s', async () => {
  const app = await createReadyApp()
  const [north] = (await sectorsOf(app)) as [RowId]
  const indicator = await given(app, { name: 'Bénéficiaires', overTime: 'apart' })
  for (const [at, value] of [
    ['2026-T2', '80'],
    ['2026-T3', '90'],
  ] as const)
    await figure(app, { indicator, period: at, sector: north, value })
  await create(app, 'target', { indicator, year: 2026, value: '100', decidedBy: 'Comité de pilotage' })
  const asked = { indicator, frequency: 'yearly', count: 6 } as const
  const quarters = await app.call('measures.series', asked)
  expect([quarters.frequency, quarters.frequencies]).toEqual(['quarterly', ['quarterly']])
  expect(quarters.whole.standing).toMatchObject({ value: 90, overYear: 90, attainment: { rate: 90 } })
  await figure(app, { indicator, period: '2025', sector: north, value: '250' })
  const years = await app.call('measures.series', asked)
  expect([years.frequencies, years.whole.values.at(-1)]).toEqual([['quarterly', 'yearly'], 250])
})

test('an indicator is told with its trend and who is missing; one given by year, at the last year that is over', async () => {
  const app = await createReadyApp()
  const [north] = (await sectorsOf(app)) as [RowId]
  const quarterly = await given(app)
  await given(app, { name: 'Emplois', frequency: 'yearly', overTime: 'last' })
  const actor = await create(app, 'actor', { name: 'Foyer des Tilleuls', sector: north })
  const silent = await create(app, 'actor', { name: 'Recyclerie', sector: north })
  const campaign = await create(app, 'campaign', { name: 'T3', period: '2026-T3' })
  await create(app, 'campaignIndicator', { campaign, indicator: quarterly })
  for (const one of [actor, silent]) await create(app, 'campaignActor', { campaign, actor: one })
  await figure(app, { indicator: quarterly, period: '2026-T2', actor, value: '10' })
  await figure(app, { indicator: quarterly, period: '2026-T3', actor, value: '12' })
  await create(app, 'target', { indicator: quarterly, year: 2026, value: '120', decidedBy: 'Comité de pilotage' })

  const { lines } = await app.call('measures.comparison', { period: period('2026-T3') })
  const [told, yearly] = lines
  expect(told?.periods.map((one) => one.period)).toEqual(
    ['2025-T1', '2025-T2', '2025-T3', '2025-T4', '2026-T1', '2026-T2', '2026-T3'].map(period),
  )
  expect(told?.whole.values.slice(-3)).toEqual([null, 10, 12])
  expect(told?.sectors[0]?.values.slice(-3)).toEqual([null, 10, 12])
  expect(told?.whole.standing).toMatchObject({ overYear: 22, attainment: { state: 'provisional' }, provisional: true })
  expect(told?.periods.slice(-2)).toEqual([
    { period: '2026-T2', goesOn: false, provisional: false, answered: null, missing: [] },
    {
      period: '2026-T3',
      goesOn: false,
      provisional: true,
      answered: { given: 1, asked: 2 },
      missing: [{ actor: silent, name: 'Recyclerie', sector: north, why: 'silent', awaited: true }],
    },
  ])
  expect(yearly?.periods.at(-1)?.period).toBe('2025')
  expect(yearly?.whole.standing.attainment).toEqual({ rate: null, state: 'noFigure' })
  // 22 of 120, while somebody has not answered: the home does not call it behind.
  expect(await app.call('measures.behind', {})).toEqual([])
  await app.call('records.update', { record: 'campaign', id: campaign, changes: { closedOn: '2026-10-30' } })
  expect((await app.call('measures.behind', {})).map(({ standing }) => standing.attainment.state)).toEqual(['far'])
})

test('what stands in the directory has no figure of a period that ended before its first entry', async () => {
  const app = await createReadyApp()
  await app.call('indicators.start', { keys: ['directoryUpToDate'] })
  const known = async (at: string) =>
    (await app.call('measures.comparison', { period: period(at) })).lines[0]?.whole.standing.value ?? null
  const actor = await create(app, 'actor', { name: 'Le Moulin numérique' })
  expect([await known('2026-T3'), await known('2026-T4')]).toEqual([null, 0])
  await app.call('records.update', { record: 'actor', id: actor, changes: { verifiedOn: '2026-09-01' } })
  expect([await known('2026-T3'), await known('2026-T4')]).toEqual([100, 100])
})
