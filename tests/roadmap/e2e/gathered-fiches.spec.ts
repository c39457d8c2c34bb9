import { expectAccessibleInBoth, expectFitsNarrow } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { visit } from '../../support/e2e/screens.ts'

test.use({ demo: true })

test('fiches written apart on one subject are gathered in one, whose page keeps what the other says', async ({
  page,
}) => {
  await visit(page, '/fiches')
  const near = page.getByRole('region', { name: 'Fiches proches' })
  await expect(near).toContainText(/Tenir un annuaire des permanences de la vallée.*Du secteur Amont/)
  await expectAccessibleInBoth(page)
  await expectFitsNarrow(page, 800)
  await page.setViewportSize({ width: 1440, height: 900 })
  const other = await near
    .getByRole('link', { name: 'Tenir un annuaire des permanences de la vallée' })
    .getAttribute('href')

  await near.getByRole('button', { name: /^Réunir, .*Tenir un annuaire des permanences de la vallée/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Réunir deux fiches-actions' })
  await expectAccessibleInBoth(page)
  await dialog.getByLabel('Intitulé de la fiche principale').fill('Tenir un annuaire de tous les lieux')
  await dialog.getByRole('button', { name: 'Réunir' }).click()
  await expect(page.getByText('Fiches réunies', { exact: true })).toBeVisible()
  await expect(page.locator('#page-title')).toBeFocused()
  await expect(page.getByRole('link', { name: 'Tenir un annuaire de tous les lieux' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Tenir un annuaire des permanences de la vallée' })).toBeHidden()

  // A link to the one that was gathered leads to the main one, which keeps what it says.
  await visit(page, (other ?? '').replace(/^.*#/, ''))
  await expect(page.locator('#page-title')).toContainText('Tenir un annuaire de tous les lieux')
  await page.getByRole('link', { name: /^Grille/ }).click()
  const gathered = page.getByRole('region', { name: /^Fiches réunies ici/ })
  await expect(gathered).toContainText('Tenir un annuaire des permanences de la vallée')
  await expect(gathered).toContainText(/Du secteur Amont, le /)
  await expect(gathered).toContainText('Une feuille par vallée, imprimée')
  await expect(page.getByText('Le Haut-Val imprime les feuilles')).toBeVisible()
  await expectAccessibleInBoth(page)
  await expectFitsNarrow(page, 800)
  await page.keyboard.press('Control+z')
  await expect(gathered).toBeHidden()
  // One stands on the grid of the main one, which is called again as it was.
  await expect(page.locator('#page-title')).toContainText('Tenir un annuaire partagé des lieux et des permanences')
})
