import { expect, test } from '../../support/e2e/concerto.ts'
import { expectAccessible } from '../../support/e2e/screens.ts'

test('nothing else is begun while the demonstration is being filled', async ({ page }) => {
  await page.getByRole('textbox', { name: 'Prénom et nom' }).fill('Odile Sarment')
  await page.getByRole('button', { name: 'Charger l’espace d’essai' }).click()
  await expect(page.getByText('L’espace d’essai se remplit')).toBeVisible()
  for (const name of ['Continuer', 'Rejoindre un espace', 'Reprendre une sauvegarde…', 'Charger l’espace d’essai'])
    await expect(page.getByRole('button', { name })).toBeDisabled()
  await expect(page.getByText('En cours depuis')).toBeVisible({ timeout: 60_000 })
})

test('a sector that is still being typed goes with one press of « Continuer »', async ({ page }) => {
  await page.getByRole('textbox', { name: 'Prénom et nom' }).fill('Odile Sarment')
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.getByText('Écrire les comptes-rendus').click()
  await page.getByRole('combobox', { name: 'Les secteurs de votre département' }).pressSequentially('Nord')
  const box = await page.getByRole('button', { name: 'Continuer' }).boundingBox()
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 10)
  await page.mouse.down()
  await expect(page.getByLabel('Le vôtre')).toHaveValue('Nord')
  await page.mouse.up()
  await expect(page.getByText('Votre secteur : Nord')).toBeVisible()
})

test('the first run is answered with the keyboard alone', async ({ page }) => {
  const keys = page.keyboard
  await expect(page.getByRole('textbox', { name: 'Prénom et nom' })).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'Prénom et nom' })).toHaveAttribute('autocomplete', 'name')
  await expectAccessible(page)
  await keys.press('Enter')
  await expect(page.getByText('Écrivez le nom qui signera vos changements.')).toBeVisible()
  await keys.type('Odile Sarment')
  await keys.press('Enter')

  const departement = page.getByRole('combobox', { name: 'Département' })
  await expect(departement).toBeFocused()
  await keys.type('saone-et')
  await page.getByRole('option', { name: 'Saône-et-Loire (71)' }).waitFor()
  await expect(page.getByRole('option')).toHaveCount(1)
  await keys.press('ArrowDown')
  await keys.press('Enter')
  await expect(departement).toHaveValue('Saône-et-Loire (71)')
  await expectAccessible(page)
  await keys.press('Tab')
  await expect(page.getByLabel('Périmètre')).toBeFocused()
  await keys.type('hors agglomération')
  await keys.press('Enter')
  await expect(page.getByText('Saône-et-Loire (71), hors agglomération')).toBeVisible()

  await expect(page.getByRole('radio', { name: 'Écrire les comptes-rendus' })).toBeFocused()
  await keys.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'Animer et coordonner' })).toBeChecked()
  await keys.press('Tab')
  await keys.type('Nord')
  await keys.press('Enter')
  await expect(page.getByLabel('Le vôtre')).toBeVisible()
  await keys.type('Sud')
  await keys.press('Enter')
  await expect(page.getByLabel('Le vôtre')).toHaveValue('Nord')
  await expectAccessible(page)
  await keys.press('Tab')
  await keys.press('Tab')
  await keys.press('Enter')

  await expect(page.getByRole('button', { name: 'Une réunion' })).toBeFocused()
  await expectAccessible(page)
  for (const door of [
    'Un forum',
    'Un compte-rendu déjà écrit',
    'Vos structures',
    'Des chiffres à recueillir',
    'Une page blanche',
  ]) {
    await keys.press('Tab')
    await expect(page.getByRole('button', { name: door })).toBeFocused()
  }
  await keys.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Ce qui vous attend' })).toBeVisible()
  const bar = page.getByRole('navigation', { name: 'Navigation' })
  await expect(bar.getByText('Secteur Nord')).toBeVisible()
  await expect(bar.getByText('Saône-et-Loire, hors agglomération')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Premiers pas' })).toBeVisible()
})

test('a first meeting begins by its form, with the keyboard in it', async ({ page }) => {
  const keys = page.keyboard
  await page.getByRole('textbox', { name: 'Prénom et nom' }).fill('Odile Sarment')
  await keys.press('Enter')
  // The list of départements covers neither the field under it nor the button, until one asks for it.
  await expect(page.getByRole('combobox', { name: 'Département' })).toBeFocused()
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.getByText('Écrire les comptes-rendus').click()
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.getByRole('button', { name: 'Une réunion' }).click()
  const form = page.getByRole('dialog', { name: 'Préparer une réunion' })
  await expect(form).toBeVisible()
  await expect(form.locator(':focus')).toHaveCount(1)
})

test('an answer is changed from its folded line', async ({ page }) => {
  await page.getByRole('textbox', { name: 'Prénom et nom' }).fill('Odile Sarment')
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.getByRole('button', { name: 'Changer' }).click()
  await expect(page.getByRole('textbox', { name: 'Prénom et nom' })).toHaveValue('Odile Sarment')
})

test('the demonstration is waited for, whole, and opens in the room of the meeting that goes on', async ({ page }) => {
  await page.getByRole('button', { name: 'Charger l’espace d’essai' }).click()
  const loading = page.getByRole('heading', { level: 1, name: 'Le secrétariat de votre coordination' })
  const room = page.getByText('En cours depuis')
  // One or the other, and nothing between.
  await expect
    .poll(async () => [await loading.isVisible(), await room.isVisible()], { timeout: 60_000, intervals: [20] })
    .toEqual([false, true])
  await expect(page).toHaveURL(/\/salle$/)
  await expect(page.getByText('Deux médiateurs à bord')).toBeVisible()
})
