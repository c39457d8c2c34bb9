import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import type { FicheParty } from '#shared/records/records.ts'
import { budgetTable } from '#shared/records/roadmap/fiche/budget-table.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

type Answer = Partial<Pick<FicheParty, 'amount' | 'granted' | 'fundingState'>>

const fiche = async (app: TestApp, title: string, axis: RowId | null, changes: object): Promise<RowId> => {
  const { id } = await app.call('fiches.create', { title, axis, sector: null })
  await app.call('records.update', { record: 'fiche', id, changes } as never)
  return id
}

const funder = async (app: TestApp, of: RowId, name: string, answer: Answer, actor: RowId | null = null) => {
  const { id } = await app.call('fiches.addParty', { fiche: of, role: 'funder', name, actor })
  await app.call('records.update', { record: 'ficheParty', id, changes: answer } as never)
}

/** Two axes; a funder told in two ways, one refusal, one answer to come, one fiche given up, one not costed. */
const fill = async (app: TestApp) => {
  const axisOf = (number: number) =>
    app.call('records.create', { record: 'axis', values: { number, title: `Axe ${number}`, state: 'proposed' } })
  const [{ id: one }, { id: two }] = [await axisOf(1), await axisOf(2)]
  const { id: region } = await app.call('records.create', { record: 'actor', values: { name: 'Région' } })
  const bus = await fiche(app, 'Bus', one, { budget: 86_000 })
  await funder(app, bus, 'Département', { amount: 40_000, fundingState: 'granted' })
  await funder(app, bus, 'La Région', { amount: 30_000, granted: 18_000 }, region)
  await funder(app, bus, 'Fonds', { amount: 20_000, fundingState: 'requested' })
  const loans = await fiche(app, 'Prêts', one, { budget: 24_000 })
  await funder(app, loans, 'département', { amount: 9_000, fundingState: 'granted' })
  await funder(app, loans, 'Fondation', { amount: 9_000, granted: 5_000, fundingState: 'refused' })
  const charter = await fiche(app, 'Charte', two, { budget: 0 })
  const guide = await fiche(app, 'Guide', two, {})
  await funder(app, guide, 'Région', { amount: 2_000, granted: 1_000 }, region)
  const dropped = await fiche(app, 'Abandonnée', two, { budget: 50_000, state: 'dropped', stateReason: 'Reprise' })
  await funder(app, dropped, 'Département', { amount: 50_000, fundingState: 'granted' })
  return { one, two, bus, loans, charter, guide, dropped }
}

test('what fiches cost, who is asked and who grants add up by axis, by funder and in all', async () => {
  const app = await createReadyApp()
  const { one, two } = await fill(app)
  const { axes, funders, total } = budgetTable((await app.call('fiches.list', {})).lines)
  expect(total).toEqual({
    budget: 110_000,
    requested: 110_000,
    granted: 68_000,
    pending: 20_000,
    missing: 43_000,
    fiches: 4,
    uncosted: 1,
  })
  expect(
    axes.map(({ axis, fiches, total: own }) => [
      axis,
      fiches.map(({ title }) => title),
      own.budget,
      own.granted,
      own.missing,
    ]),
  ).toEqual([
    [one, ['Bus', 'Prêts'], 110_000, 67_000, 43_000],
    [two, ['Charte', 'Guide'], 0, 1_000, 0],
  ])
  expect(
    funders.map(({ name, fiches, requested, granted, pending }) => [name, fiches, requested, granted, pending]),
  ).toEqual([
    ['Département', 2, 49_000, 49_000, 0],
    ['Région', 2, 32_000, 19_000, 0],
    ['Fonds', 1, 20_000, 0, 20_000],
    ['Fondation', 1, 9_000, 0, 0],
  ])
  // Funders and axes each say the whole.
  for (const amount of ['requested', 'granted', 'pending'] as const) {
    expect(funders.reduce((sum, one) => sum + one[amount], 0)).toBe(total[amount])
    expect(axes.reduce((sum, axis) => sum + axis.total[amount], 0)).toBe(total[amount])
  }
})

test('the same amounts are found by hand in the tables', async () => {
  const app = await createReadyApp()
  await fill(app)
  const { total } = budgetTable((await app.call('fiches.list', {})).lines)
  const db = new Database(join(app.dataDir, 'concerto.db'), { readonly: true })
  const line = db
    .prepare(`
    SELECT sum(CASE WHEN fundingState = 'refused' THEN 0 WHEN granted IS NOT NULL THEN granted
                    WHEN fundingState = 'granted' THEN amount ELSE 0 END) AS granted,
      sum(amount) AS requested
    FROM ficheParty JOIN fiche ON fiche.id = ficheParty.fiche WHERE role = 'funder' AND fiche.state IS NOT 'dropped'`)
    .get()
  db.close()
  expect(line).toEqual({ granted: total.granted, requested: total.requested })
})

test('a copy asks its funders anew', async () => {
  const app = await createReadyApp()
  const { bus } = await fill(app)
  const { id } = await app.call('fiches.duplicate', { fiche: bus })
  const { parties } = await app.call('fiches.get', { fiche: id })
  expect(
    parties.map(({ party: { name, amount, granted, fundingState } }) => [name, amount, granted, fundingState]),
  ).toEqual([
    ['Département', 40_000, null, null],
    ['La Région', 30_000, null, null],
    ['Fonds', 20_000, null, null],
  ])
})
