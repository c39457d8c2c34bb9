import { expectAccessibleInBoth } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { expectAccessible, openEspace, visit } from '../../support/e2e/screens.ts'

test.describe('with a directory', () => {
  test.use({ demo: true })

  test('the home page leads to the relances, the oldest first, each with its mail ready', async ({ page }) => {
    await page.getByRole('button', { name: /^et .* autres$/ }).click()
    const toCheck = page.getByRole('listitem').filter({ hasText: 'de l’annuaire à vérifier' })
    await toCheck.getByRole('link', { name: 'Préparer les relances' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Relances' })).toBeVisible()
    await page.getByText('Tout le département').click()
    await page.getByRole('link', { name: 'Habitat Lisse' }).click()
    const mail = page.getByRole('link', { name: 'Ouvrir dans la messagerie' })
    await expect(mail).toHaveAttribute('href', /^mailto:contact%40habitat-lisse\.exemple\.fr\?subject=/)
    await expect(page.getByText('Aurore LISERON', { exact: false }).last()).toBeVisible()
  })

  test('what was asked is noted, and the note is taken back', async ({ page }) => {
    await visit(page, '/annuaire/relances')
    await page.getByText('Tout le département').click()
    await page.getByRole('link', { name: 'Habitat Lisse' }).click()
    const row = page.getByRole('listitem').filter({ hasText: 'Habitat Lisse' })
    await page.getByRole('button', { name: 'Noter comme relancée' }).click()
    await expect(row).toContainText('Relance notée le')
    await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
    await expect(row).toContainText('Aucune relance notée')
  })

  test('is accessible', async ({ page }) => {
    await visit(page, '/annuaire/relances')
    await expect(page.getByRole('link', { name: 'Ouvrir dans la messagerie' })).toBeVisible()
    await expectAccessibleInBoth(page)
  })
})

test('nothing to ask is said, with the way to the directory', async ({ page }) => {
  await openEspace(page)
  await visit(page, '/annuaire/relances')
  await expect(page.getByText('Aucune structure n’attend de relance dans le secteur Nord.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Voir tout le département' }).press('Enter')
  await expect(page.getByText('Aucune structure n’attend de relance.')).toBeVisible()
  await expectAccessible(page)
})
