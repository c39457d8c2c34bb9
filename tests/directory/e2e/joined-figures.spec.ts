import type { Page } from '@playwright/test'
import { expectAccessibleInBoth, expectNothingSideways, narrowWidths } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { call, expectAccessible, openEspace, visit } from '../../support/e2e/screens.ts'

const inVaux = { commune: 'Vaux', postcode: '71100', inseeCode: '71002', street: '3 rue Basse', kind: 'association' }
const period = '2026-T3'

const create = async (page: Page, record: string, values: object): Promise<string> =>
  (await call<{ id: string }>(page, 'records.create', { record, values })).id

/** Two structures alike that gave two figures otherwise, and one alike. */
const open = async (page: Page) => {
  const first = await create(page, 'actor', { name: 'Le Relais numérique de Vaux', ...inVaux })
  const second = await create(page, 'actor', { name: 'Relais numérique', ...inVaux })
  const figures = async (name: string, measure: string, ...given: readonly (readonly [string, string | null])[]) => {
    const asked = { measure, overTime: 'sum', frequency: 'quarterly', provider: 'actors' }
    const indicator = await create(page, 'indicator', { name, ...asked })
    for (const [rank, [value, outOf]] of given.entries())
      await create(page, 'figure', {
        ...{ indicator, period, actor: rank === 0 ? first : second, answer: 'given', value, outOf, source: 'typed' },
      })
    return indicator
  }
  const people = await figures('Personnes accompagnées', 'count', ['12', null], ['15', null])
  await figures('Part des femmes', 'percent', ['6', '12'], ['9', '15'])
  await figures('Ateliers', 'count', ['4', null], ['4', null])
  await visit(page, '/annuaire/doublons')
  await expect(page.getByRole('heading', { level: 3, name: 'Chiffres donnés par les deux' })).toBeVisible()
  const read = async () =>
    (
      await call<{ figures: readonly { value: string }[] }>(page, 'indicators.figures', {
        indicator: people,
        periods: [period],
      })
    ).figures.map(({ value }) => value)
  return { first, read }
}

const group = (page: Page, name: string) => page.getByRole('radiogroup', { name })

const joinButton = (page: Page) => page.getByRole('button', { name: 'C’est la même structure' })

test.beforeEach(async ({ page }) => openEspace(page))

test('figures that differ are asked one by one, and one click takes it all back', async ({ page }) => {
  const { first, read } = await open(page)
  await expect(page.getByRole('radiogroup', { name: /Ateliers/ })).toHaveCount(0)
  await expect(group(page, 'Part des femmes').getByRole('radio')).toHaveCount(2)
  const people = group(page, 'Personnes accompagnées')
  for (const radio of await people.getByRole('radio').all()) await expect(radio).not.toBeChecked()

  await joinButton(page).click()
  await expect(page.getByText('Dites ce qui reste.')).toHaveCount(2)
  await expect(group(page, 'Part des femmes').getByRole('radio').first()).toBeFocused()
  expect(await read()).toEqual(['12', '15'])
  expect(await call(page, 'directory.actor', { id: first })).toMatchObject({ joined: [] })

  await group(page, 'Part des femmes').getByText('60\u00A0% (9 sur 15)').click()
  await people.getByText('27').click()
  await expect(page.getByText('Dites ce qui reste.')).toHaveCount(0)
  await joinButton(page).click()
  await expect(page.getByText('Une seule entrée désormais')).toBeVisible()
  await expect.poll(read).toEqual(['27'])
  await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
  await expect(page.getByText('Annulé\u00A0: réunion de deux entrées')).toBeVisible()
  await expect.poll(read).toEqual(['12', '15'])
})

test('by keyboard alone', async ({ page }) => {
  const { read } = await open(page)
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await joinButton(page).focus()
  await page.keyboard.press('Enter')
  await expect(group(page, 'Part des femmes').getByRole('radio').first()).toBeFocused()
  await page.keyboard.press('Space')
  await expect(group(page, 'Part des femmes').getByRole('radio').first()).toBeChecked()
  await page.keyboard.press('Tab')
  await expect(group(page, 'Personnes accompagnées').getByRole('radio').first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(group(page, 'Personnes accompagnées').getByRole('radio').nth(1)).toBeChecked()
  await page.keyboard.press('Tab')
  await expect(joinButton(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Une seule entrée désormais')).toBeVisible()
  await expect.poll(read).toEqual(['15'])
})

test('no barrier, asked or not, and nothing sideways in a narrow window', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page)
  await expectAccessibleInBoth(page)
  await joinButton(page).click()
  await expect(page.getByText('Dites ce qui reste.')).toHaveCount(2)
  await group(page, 'Personnes accompagnées').getByText('27').click()
  await expectAccessibleInBoth(page)
  for (const width of narrowWidths) {
    await page.setViewportSize({ width, height: 450 })
    await expectNothingSideways(page)
    await expectAccessible(page)
  }
})
