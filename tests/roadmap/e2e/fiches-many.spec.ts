import { test as base, expect } from '../../support/e2e/concerto.ts'
import { openEspace, visit } from '../../support/e2e/screens.ts'
import { fillWithFiches } from '../../support/many-fiches.ts'

const test = base.extend({
  dataDir: async ({ dataDir }, use) => {
    fillWithFiches(dataDir, 2_000)
    await use(dataDir)
  },
})

test('2 000 fiches are gone through in the list, the matrix and the calendar, a few drawn at a time', async ({
  page,
}) => {
  await openEspace(page)
  await visit(page, '/fiches')
  const list = page.getByRole('region', { name: 'Liste des fiches-actions' })
  await expect(list.getByRole('table')).toHaveAttribute('aria-rowcount', '2013')
  await list.focus()
  await page.keyboard.press('End')
  await expect(list.getByRole('link', { name: /^Action 19\d\d / }).last()).toBeFocused()
  await list.evaluate((element) => element.scrollTo(0, element.scrollHeight / 2))
  await expect(
    list
      .getByRole('rowheader', { name: /^Axe \d+ – Axe numéro/ })
      .or(list.getByRole('link'))
      .first(),
  ).toBeVisible()
  expect(await list.getByRole('row').count()).toBeLessThan(60)
  await page.getByRole('textbox', { name: 'Chercher dans les fiches-actions' }).fill('action 1999')
  await expect(page.getByRole('status').filter({ hasText: '1 fiche-action' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Chercher dans les fiches-actions' }).fill('')

  await page.getByRole('radio', { name: 'Matrice' }).press('Space')
  const strongest = page.getByRole('button', { name: /^Impact très fort, faisabilité très faible.*fiches-actions$/ })
  await expect(strongest).toBeVisible()
  await strongest.press('Enter')
  await expect(page.getByRole('region', { name: /^Faisabilité 1/ }).getByRole('link')).toHaveCount(100)

  await page.getByRole('radio', { name: 'Calendrier' }).press('Space')
  const bars = page.getByRole('region', { name: 'Barres du calendrier' })
  await bars.focus()
  await page.keyboard.press('End')
  await expect(bars.locator('[aria-posinset="12000"]')).toBeVisible()
  expect(await bars.getByRole('listitem').count()).toBeLessThan(80)
})
