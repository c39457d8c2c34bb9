import { expect, test } from '../../support/e2e/concerto.ts'
import { addPerson, call, createMeeting, openEspace, openPalette, visit } from '../../support/e2e/screens.ts'

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

test('a fiche is open by Ctrl K, four letters and Entrée, or by its number; an axis by its words', async ({ page }) => {
  const { id: axis } = await call<{ id: string }>(page, 'records.create', {
    ...{ record: 'axis', values: { number: 2, title: 'Équiper et accompagner', state: 'proposed' } },
  })
  await call(page, 'records.create', {
    record: 'actor',
    values: { name: 'Le Relais', description: 'Une réserve de livres' },
  })
  await call(page, 'fiches.create', { title: 'Ouvrir une permanence du soir', axis, sector: null })
  await call(page, 'fiches.create', { title: 'Créer une réserve de prêt', axis, sector: null })
  const title = page.getByRole('heading', { level: 1 })
  for (const [typed, found] of [
    ['rése', 'Créer une réserve de prêt'],
    ['permanence du soir', 'Ouvrir une permanence du soir'],
    ['fiche 2.2', 'Créer une réserve de prêt'],
    ['equip', 'Équiper et accompagner'],
  ] as const) {
    const palette = await openPalette(page)
    await page.keyboard.type(typed)
    await expect(palette.getByRole('option', { name: found })).toHaveAttribute('data-combobox-selected', 'true')
    await page.keyboard.press('Enter')
    await expect(title).toContainText(found)
  }
})
