import type { Locator } from '@playwright/test'
import { expect, test } from '../../support/e2e/concerto.ts'
import { visit } from '../../support/e2e/screens.ts'

test.use({ demo: true })

test('Échap closes what stands on top, and only that', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await visit(page, '/annuaire')
  const entry = page.getByRole('dialog', { name: 'Fiche' })
  await page.getByRole('row').nth(1).click()
  await expect(entry).toBeVisible()

  await entry.getByRole('button', { name: 'Toutes les modifications' }).click()
  const history = page.getByRole('dialog', { name: 'Historique' })
  await expect(history).toBeVisible()
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Chercher partout' })
  await expect(palette).toBeVisible()

  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()
  await expect(history).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(history).toBeHidden()
  await expect(entry).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(entry).toBeHidden()
})

test('Échap leaves the dictionary, or the mail to a bearer, under the search that it closes', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 768 })
  // What closes is gone at once.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const palette = page.getByRole('dialog', { name: 'Chercher partout' })
  const keepsUnderSearch = async (under: Locator) => {
    await expect(under).toBeVisible()
    await page.keyboard.press('Control+k')
    await expect(palette).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(palette).toBeHidden()
    await expect(under).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(under).toBeHidden()
  }
  await visit(page, '/indicateurs')
  await page.getByRole('link', { name: 'Équipements vendus ou donnés' }).first().click()
  await page.getByRole('button', { name: 'Dictionnaire' }).click()
  await keepsUnderSearch(page.getByRole('dialog', { name: 'Dictionnaire' }))

  await visit(page, '/reunions/suites')
  await page
    .getByRole('button', { name: /^Autres actions, / })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'Écrire au porteur…' }).click()
  await keepsUnderSearch(page.getByRole('dialog', { name: /^Écrire à / }))
})
