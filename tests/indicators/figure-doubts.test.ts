import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { edited, openedFigures, startCampaign, type, workbooksOf } from '../support/campaign.ts'
import { create } from '../support/directory.ts'
import { figure, given, period } from '../support/measures.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const third = period('2026-T3')

/** A structure that gave 54 and 102, then a thousand. */
const outlier = async () => {
  const app = await createReadyApp()
  const indicator = await given(app)
  const actor = await create(app, 'actor', { name: 'CCAS de Pontvermeil' })
  await figure(app, { indicator, period: '2026-T1', actor, value: '54' })
  await figure(app, { indicator, period: '2026-T2', actor, value: '102' })
  await figure(app, { indicator, period: '2026-T3', actor, value: '1000' })
  return { app, indicator, actor }
}

const contributor = async (app: TestApp, indicator: RowId) =>
  (await app.call('measures.detail', { indicator, period: third })).contributors[0]

const provisionalAt = async (app: TestApp, indicator: RowId) =>
  (await app.call('measures.series', { indicator })).periods.find((one) => one.period === third)?.provisional

const figureTodos = async (app: TestApp) =>
  (await app.call('workspace.home', {})).todos.filter(({ kind }) => kind === 'figuresToConfirm')

const why = ['plus de trois fois ce qu’elle donnait (54 à 102)']

test('a figure that stands out is to be confirmed, and provisional until it is, wherever it is read', async () => {
  const { app, indicator } = await outlier()
  const found = await contributor(app, indicator)
  expect(found?.doubt).toMatchObject({ why, confirmation: null })
  expect(await provisionalAt(app, indicator)).toBe(true)
  const todo = { kind: 'figuresToConfirm', figures: 1, indicator, name: 'Accompagnements', period: third, why }
  expect(await figureTodos(app)).toEqual([{ ...todo, structure: 'CCAS de Pontvermeil' }])
  const { lines } = await app.call('measures.comparison', { period: third })
  expect(lines.find((line) => line.indicator.id === indicator)?.whole.standing).toMatchObject({
    value: 1000,
    provisional: true,
    attainment: { state: 'provisional' },
  })

  await app.call('indicators.confirm', { figure: found?.doubt?.figure as RowId, words: 'Forum exceptionnel' })
  expect((await contributor(app, indicator))?.doubt).toMatchObject({ why, confirmation: 'Forum exceptionnel' })
  expect(await figureTodos(app)).toEqual([])
  expect(await provisionalAt(app, indicator)).toBe(false)
  await app.call('history.undo', {})
  expect(await provisionalAt(app, indicator)).toBe(true)
})

test('a campaign tells of each structure which of its figures are to be confirmed', async () => {
  const { app, indicator, actor } = await outlier()
  const changes = { definition: 'Ce qui est compté.' }
  await app.call('records.update', { record: 'indicator', id: indicator, changes })
  const { id } = await app.call('campaigns.create', {
    ...{ name: 'Collecte', period: third, opensOn: null, dueOn: null, replyTo: '', message: '' },
    ...{ indicators: [indicator], structures: [actor, await create(app, 'actor', { name: 'Mairie' })] },
  })
  const toConfirm = async () =>
    (await app.call('campaigns.page', { campaign: id })).structures.map((one) => one.toConfirm)
  expect(await toConfirm()).toEqual([[{ id: indicator, name: 'Accompagnements' }], []])
  const [doubt] = (await app.call('indicators.figures', { indicator, periods: [third] })).doubts
  await app.call('indicators.confirm', { figure: doubt?.figure as RowId, words: 'Forum exceptionnel' })
  expect(await toConfirm()).toEqual([[], []])
})

test('a confirmed figure that changes is to be confirmed again; put back as it was, it is confirmed', async () => {
  const { app, indicator, actor } = await outlier()
  const { figures, doubts } = await app.call('indicators.figures', { indicator, periods: [third] })
  expect(doubts).toEqual([{ figure: figures[0]?.id, why, confirmation: null }])
  await app.call('indicators.confirm', { figure: doubts[0]?.figure as RowId, words: 'Vérifié au téléphone' })
  const type = (value: string) =>
    app.call('indicators.type', {
      indicator,
      cells: [{ period: third, place: { kind: 'actor', id: actor }, item: null, answer: 'given', value, outOf: null }],
    })
  await type('1100')
  expect((await contributor(app, indicator))?.doubt?.confirmation).toBeNull()
  await type('1000')
  expect((await contributor(app, indicator))?.doubt?.confirmation).toBe('Vérifié au téléphone')
  await type('120')
  expect((await contributor(app, indicator))?.doubt).toBeNull()
})

test('the past of structures that are one is theirs; parts that do not add up stand out', async () => {
  const { app, indicator, actor } = await outlier()
  const other = await create(app, 'actor', { name: 'CCAS Pontvermeil' })
  await figure(app, { indicator, period: '2025-T4', actor: other, value: '900' })
  await app.call('records.update', { record: 'actor', id: other, changes: { sameAs: actor } })
  expect((await contributor(app, indicator))?.doubt).toBeNull()

  const breakdown = await create(app, 'breakdown', { indicator, name: 'Âge' })
  const [young, old] = [
    await create(app, 'breakdownItem', { breakdown, label: '18 - 39' }),
    await create(app, 'breakdownItem', { breakdown, label: '40 et plus' }),
  ]
  await figure(app, { indicator, period: '2026-T3', actor, item: young, value: '600' })
  expect((await contributor(app, indicator))?.doubt).toBeNull()
  await figure(app, { indicator, period: '2026-T3', actor, item: old, value: '300' })
  expect((await contributor(app, indicator))?.doubt?.why).toEqual(['la somme des parts (âge) est 900'])
})

test('a figure that is gone cannot be confirmed', async () => {
  const { app, indicator } = await outlier()
  const found = (await contributor(app, indicator))?.doubt?.figure as RowId
  await app.call('records.remove', { record: 'figure', id: found })
  expect(await app.app.call('indicators.confirm', { figure: found, words: 'Oui' })).toMatchObject({
    ok: false,
    error: { code: 'not-found' },
  })
})

test('what stands out of workbooks is told before they are taken, beside what the others give, and written all the same', async () => {
  const app = await createReadyApp()
  const { id, asked, structures } = await startCampaign(app, ['Atelier A', 'Atelier B', 'Atelier C', 'Atelier D'])
  const books = await workbooksOf(app, id)
  const files = await Promise.all(
    [40, 54, 1000, 88].map(async (value, rank) => ({
      name: `${rank}.xlsx`,
      bytes: await edited(books[rank] ?? new Uint8Array(), (sheet) => type(sheet, asked.supports, { value })),
    })),
  )
  const { preview, apply } = await openedFigures(app, id, files)
  const remarks = (await preview()).files.map((file) => (file.kind === 'unreadable' ? [] : file.remarks))
  expect(remarks).toEqual([
    [],
    [],
    [
      'Accompagnements\u00a0: 1\u00a0000, plus de trois fois le plus grand chiffre des autres (88). Ce chiffre sera à confirmer.',
    ],
    [],
  ])
  await apply()
  const { contributors } = await app.call('measures.detail', { indicator: asked.supports, period: third })
  const doubted = contributors.filter(({ doubt }) => doubt !== null)
  expect(doubted.map(({ actor, value }) => [actor, value])).toEqual([[structures[2], 1000]])
})
