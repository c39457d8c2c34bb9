import { expectAccessibleInBoth } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { onTheWay, openEspace, visit } from '../../support/e2e/screens.ts'

test.beforeEach(async ({ page }) => {
  await openEspace(page)
  await visit(page, '/reglages')
})

test('a name changed here signs the bar at once', async ({ page }) => {
  await page.getByLabel('Votre nom').fill('Aubin Lerche')
  await page.getByLabel('Votre nom').blur()
  await expect(page.getByRole('navigation', { name: 'Navigation' })).toContainText('Aubin Lerche')
})

test('a pause after a space does not take the space away', async ({ page }) => {
  await visit(page, '/reglages/espace')
  const scope = page.getByLabel('Périmètre')
  await scope.fill('hors ')
  await expect(page.getByRole('navigation', { name: 'Navigation' })).toContainText('Saône-et-Loire, hors')
  await scope.press('End')
  await page.keyboard.type('vallée')
  await expect(page.getByRole('navigation', { name: 'Navigation' })).toContainText('Saône-et-Loire, hors vallée')
})

test('a name cannot be emptied', async ({ page }) => {
  await page.getByLabel('Votre nom').fill('')
  await page.getByLabel('Votre nom').blur()
  await expect(page.getByLabel('Votre nom')).toHaveValue('Odile Sarment')
})

test('sectors are added, renamed and taken away', async ({ page }) => {
  await page.getByRole('navigation', { name: 'Réglages' }).getByRole('link', { name: 'L’espace' }).click()
  const sectors = page.getByRole('list', { name: 'Secteurs' }).getByRole('textbox')
  await page.getByLabel('Nouveau secteur').fill('Est')
  await page.getByRole('button', { name: 'Ajouter' }).click()
  await expect(sectors).toHaveCount(4)
  await page.getByLabel('Nom du secteur Est').fill('Est et vallée')
  await page.getByLabel('Nom du secteur Est').press('Enter')
  await expect(page.getByRole('button', { name: 'Supprimer le secteur Est et vallée' })).toBeVisible()
  await page.getByRole('button', { name: 'Supprimer le secteur Est et vallée' }).click()
  await expect(sectors).toHaveCount(3)
})

test('the colours follow the computer, then the choice, and are kept', async ({ page }) => {
  const scheme = () => page.evaluate(() => document.documentElement.dataset.mantineColorScheme)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(scheme).toBe('dark')
  await page.getByText('Clair').click()
  await expect.poll(scheme).toBe('light')
  await page.reload()
  await expect.poll(scheme).toBe('light')
})

test('an installer that somebody handed over is chosen once it is said what happens', async ({ page }) => {
  const refusal = { code: 'installer-foreign', fact: 'Concerto n’a pas été mis à jour.', cause: 'a', next: 'b' }
  // A browser installs nothing: the program of a window would.
  await onTheWay(page, (route) => {
    const { path } = route.request().postDataJSON() ?? {}
    if (path === 'workspace.takesInstallers') return route.fulfill({ json: { ok: true, value: true } })
    if (path === 'workspace.update')
      return route.fulfill({ json: { ok: false, error: { ...refusal, unchanged: 'c' } } })
    return route.fallback()
  })
  await page.reload()
  await page.getByRole('button', { name: 'Mettre à jour…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Mettre à jour Concerto' })
  await expect(dialog).toContainText('se ferme')
  await expectAccessibleInBoth(page)
  await dialog.getByRole('button', { name: 'Choisir le fichier…' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Concerto n’a pas été mis à jour.')
  await dialog.getByRole('button', { name: 'Annuler' }).click()
  await expect(page.getByRole('button', { name: 'Mettre à jour…' })).toBeFocused()
})
