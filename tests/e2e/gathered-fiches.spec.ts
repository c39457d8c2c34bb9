import { expectAccessibleInBoth, expectNothingSideways, narrowWidths } from './support/accessibility.ts'
import { expect } from './support/concerto.ts'
import { test } from './support/proposed.ts'
import { visit } from './support/screens.ts'

test('fiches written apart on one subject are gathered in one, whose page keeps what the other says', async ({
  page,
  proposed: _,
}) => {
  await visit(page, '/fiches')
  const near = page.getByRole('region', { name: 'Fiches proches' })
  await expect(near).toContainText(/Une réserve d’ordinateurs à prêter.*Du secteur /)
  await expectAccessibleInBoth(page)
  for (const width of narrowWidths) {
    await page.setViewportSize({ width, height: 800 })
    await expectNothingSideways(page)
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  const other = await near.getByRole('link', { name: 'Une réserve d’ordinateurs à prêter' }).getAttribute('href')

  await near.getByRole('button', { name: /^Réunir, .*Une réserve d’ordinateurs à prêter/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Réunir deux fiches-actions' })
  await expectAccessibleInBoth(page)
  await dialog.getByLabel('Intitulé de la fiche principale').fill('Une réserve d’ordinateurs pour tous')
  await dialog.getByRole('button', { name: 'Réunir' }).click()
  await expect(page.getByText('Fiches réunies', { exact: true })).toBeVisible()
  await expect(page.locator('#page-title')).toBeFocused()
  await expect(page.getByRole('link', { name: 'Une réserve d’ordinateurs pour tous' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Une réserve d’ordinateurs à prêter' })).toBeHidden()

  // A link to the one that was gathered leads to the main one, which keeps what it says.
  await visit(page, (other ?? '').replace(/^.*#/, ''))
  await expect(page.locator('#page-title')).toContainText('Une réserve d’ordinateurs pour tous')
  const gathered = page.getByRole('region', { name: /^Fiches réunies ici/ })
  await expect(gathered).toContainText('Une réserve d’ordinateurs à prêter')
  await expect(gathered).toContainText(/Du secteur .*, le /)
  await expect(gathered).toContainText('En cours')
  await expect(page.getByText('La mairie prête un local')).toBeVisible()
  await expectAccessibleInBoth(page)
  for (const width of narrowWidths) {
    await page.setViewportSize({ width, height: 800 })
    await expectNothingSideways(page)
  }
  await page.keyboard.press('Control+z')
  await expect(gathered).toBeHidden()
  await expect(page.locator('#page-title')).toContainText('Une réserve d’ordinateurs à prêter')
})
