import type { Page } from '@playwright/test'
import { expectAccessibleInBoth, expectFitsNarrow } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { visit } from '../../support/e2e/screens.ts'

test.use({ demo: true })

const expectSound = async (page: Page): Promise<void> => {
  await expectAccessibleInBoth(page)
  await expectFitsNarrow(page, 800)
  await page.setViewportSize({ width: 1440, height: 900 })
}

test('the demo shows what came from a colleague, what waits, and who she is', async ({ page }) => {
  await visit(page, '/echanges')
  await expect(page.getByRole('link', { name: /^Échanges.*4 points à trancher, 1 envoi reçu/ })).toBeVisible()
  await page.getByText('Deux envois déjà appliqués').click()
  await expectSound(page)

  await page.getByRole('link', { name: 'Envoi du secteur Amont' }).click()
  await expect(page.getByRole('heading', { name: /^Point 1 sur 1/ })).toBeVisible()
  await page.getByText('Les lire un par un').click()
  await expect(page.getByText('Café associatif La Margelle', { exact: true })).toBeVisible()
  await expectSound(page)

  await page.getByRole('button', { name: 'Appliquer l’envoi' }).click()
  await expect(page.getByText(/Espace d’essai.: aucune copie n’a été faite avant/)).toBeVisible()
  await expectSound(page)

  await visit(page, '/echanges/postes')
  await expect(page.getByText('L’espace a été ouvert ici')).toBeVisible()
  await expect(page.getByRole('row', { name: /Domitille AIRELLEBLEUE/ })).toContainText('par Aurore LISERON')
  await expectSound(page)

  await visit(page, '/echanges/journal')
  await expect(page.getByRole('table', { name: 'Envois préparés et reçus' }).getByRole('row')).toHaveCount(5)
  await expectSound(page)
})

test('each point that the demo left is told in its own way', async ({ page }) => {
  await visit(page, '/echanges/points')
  const title = page.getByRole('heading', { level: 2, name: /^Point \d sur 4/ })
  await expect(title).toContainText('Téléphone')
  await expectSound(page)
  const shown = [
    { point: /^Comparer.: Notes de travail/, says: 'Choisir passage par passage' },
    { point: /^Comparer.: Conditions de réussite/, says: 'Les deux réunies' },
    { point: /^Comparer.: Actualité à garder ou à supprimer/, says: 'Valombrage propose sa halle' },
  ]
  for (const { point, says } of shown) {
    await page.getByRole('button', { name: point }).click()
    await expect(page.getByText(says).first()).toBeVisible()
    await expectSound(page)
  }
})
