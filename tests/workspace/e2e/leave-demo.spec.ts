import { expect, test } from '../../support/e2e/concerto.ts'
import { expectAccessible, visit } from '../../support/e2e/screens.ts'

test.use({ demo: true })

test('the demo is left from the settings, after it was asked, for the three questions', async ({ page }) => {
  await visit(page, '/reglages')
  await page.getByRole('button', { name: 'Quitter l’espace d’essai…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Quitter l’espace d’essai ?' })
  await expect(dialog).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Annuler' }).click()
  await expect(dialog).toBeHidden()

  await page.getByRole('button', { name: 'Quitter l’espace d’essai…' }).click()
  await dialog.getByRole('button', { name: 'Effacer l’essai et commencer' }).click()
  await expect(page.getByText('Comment vous appelez-vous')).toBeVisible()
})
