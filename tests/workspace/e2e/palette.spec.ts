import { expect, test } from '../../support/e2e/concerto.ts'
import { addPerson, createMeeting, openEspace, openPalette, visit } from '../../support/e2e/screens.ts'

test.beforeEach(async ({ page }) => openEspace(page))

test('Ctrl K finds without accents and opens what is chosen, from a text field too', async ({ page }) => {
  const meeting = await createMeeting(page)
  await addPerson(page, meeting, 'BRUMECLAIRE', 'Églantine', 'Médiathèque de Lornay')
  await visit(page, '/reglages')
  await page.getByLabel('Votre nom').focus()
  const palette = await openPalette(page)
  await page.keyboard.type('2e CONCERTATION')
  await expect(palette.getByText('Réunions', { exact: true })).toBeVisible()
  await expect(palette.getByRole('option', { name: /concertation/i }).first()).toHaveAttribute(
    'data-combobox-selected',
    'true',
  )
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/concertation/i)

  await openPalette(page)
  await page.keyboard.type('eglantine')
  await expect(palette.getByText('BRUMECLAIRE Églantine').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()
})

test('Ctrl K does: « Préparer une réunion » opens the form', async ({ page }) => {
  await page.getByRole('button', { name: 'Rechercher' }).click()
  await expect(page.getByRole('dialog', { name: 'Chercher partout' }).locator('input')).toBeFocused()
  await page.keyboard.type('preparer')
  await expect(page.getByRole('option', { name: 'Préparer une réunion' })).toHaveAttribute(
    'data-combobox-selected',
    'true',
  )
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Préparer une réunion' })).toBeVisible()
})

test('words that nothing answers are told so', async ({ page }) => {
  await openPalette(page)
  await page.keyboard.type('zzzz')
  await expect(page.getByText('Rien ne répond à ces mots.')).toBeVisible()
})
