import type { Page } from '@playwright/test'
import { expectAccessibleInBoth } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { call, expectAccessible, openEspace, visit } from '../../support/e2e/screens.ts'

test.describe('with a directory', () => {
  test.use({ demo: true })

  test('the home page leads to the relances, the oldest first, each with its mail ready', async ({ page }) => {
    await page.getByRole('button', { name: /^et .* autres$/ }).click()
    const toCheck = page.getByRole('listitem').filter({ hasText: 'de l’annuaire à vérifier' })
    await toCheck.getByRole('link', { name: 'Préparer les relances' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Relances' })).toBeVisible()
    await page.getByText('Tout le département').click()
    await expect(page.getByRole('region', { name: 'Le message' })).toContainText('Votre fiche dans l’annuaire')
    await openRows(page)
    await expect(row(page)).toContainText('contact@habitat-lisse.exemple.fr')
    await row(page).getByRole('button', { name: 'Autres actions, Habitat Lisse' }).click()
    const coming = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'Préparer son brouillon' }).click()
    expect((await coming).suggestedFilename()).toBe('Habitat-Lisse.eml')
  })

  test('what was asked is noted, and the note is taken back', async ({ page }) => {
    await visit(page, '/annuaire/relances')
    await page.getByText('Tout le département').click()
    await openRows(page)
    await row(page).getByRole('button', { name: 'Noter comme envoyé\u00a0: Habitat Lisse' }).click()
    await expect(row(page)).toContainText('noté comme envoyé aujourd’hui')
    await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
    await expect(row(page)).not.toContainText('noté comme envoyé')
  })

  test('one structure is asked from its entry', async ({ page }) => {
    const [found] = await call<{ id: string }[]>(page, 'directory.suggestActors', { text: 'Habitat Lisse' })
    await visit(page, `/annuaire/acteurs/${found?.id}`)
    await page.getByRole('link', { name: 'Demander par courriel' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Relances' })).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: 'Jamais vérifiée' }).or(row(page))).toHaveCount(1)
    await expect(page.getByRole('region', { name: 'Le message' })).toContainText(
      'la fiche de «\u00a0Habitat Lisse\u00a0»',
    )
    await page.getByRole('link', { name: 'Toutes les structures à relancer' }).click()
    await expect(page.getByText('Tout le département')).toBeVisible()
  })

  test('is accessible', async ({ page }) => {
    await visit(page, '/annuaire/relances')
    await expect(page.getByRole('region', { name: 'Le message' })).toBeVisible()
    await expectAccessibleInBoth(page)
  })
})

const row = (page: Page) => page.getByRole('listitem').filter({ hasText: 'Habitat Lisse' })

/** All rows of each group. */
const openRows = async (page: Page): Promise<void> => {
  for (const button of await page.getByRole('button', { name: /^Voir les \d+ autres$/ }).all()) await button.click()
}

test('nothing to ask is said, with the way to the directory', async ({ page }) => {
  await openEspace(page)
  await visit(page, '/annuaire/relances')
  await expect(page.getByText('Aucune structure n’attend de relance dans le secteur Nord.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Voir tout le département' }).press('Enter')
  await expect(page.getByText('Aucune structure n’attend de relance.')).toBeVisible()
  await expectAccessible(page)
})
