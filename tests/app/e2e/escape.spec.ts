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
