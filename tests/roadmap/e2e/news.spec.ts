import { readFileSync } from 'node:fs'
import { expectAccessibleInBoth, expectFitsNarrow } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { call, chooseIn, holdCall, openEspace, openPalette, visit } from '../../support/e2e/screens.ts'

test('an item of news is begun from the palette, written, dated, and found again', async ({ page }) => {
  await openEspace(page)
  const { id: fiche } = await call<{ id: string }>(page, 'fiches.create', { title: 'Le bus', axis: null, sector: null })
  const palette = await openPalette(page)
  await palette.locator('input').fill('écrire une actualité')
  await expect(palette.getByRole('option', { name: /Écrire une actualité/ })).toBeVisible()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Écrire une actualité' })
  await expect(dialog.getByLabel('Titre')).toBeFocused()
  await expect(page.getByText('Aucune actualité pour l’instant.')).toBeAttached()
  await page.keyboard.press('Enter')
  await expect(dialog.getByText(/Donnez un titre/)).toBeVisible()
  await expectAccessibleInBoth(page)
  await page.keyboard.type('Le bus roule')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Le bus roule' })).toBeVisible()
  const text = page.getByRole('textbox', { name: 'Texte de l’actualité' })
  await text.click()
  await expect(text).toBeFocused()
  await page.keyboard.type('Il s’arrête devant l’école.')
  await page.getByRole('combobox', { name: 'Fiche-action' }).click()
  await page.getByRole('option', { name: 'Le bus', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Ouvrir la fiche-action' })).toBeVisible()
  await page.getByRole('button', { name: 'Dater d’aujourd’hui' }).click()
  await expect(page.getByRole('button', { name: 'Dater d’aujourd’hui' })).toHaveCount(0)
  await expectAccessibleInBoth(page)

  await page.getByRole('navigation', { name: 'Fil d’Ariane' }).getByRole('link', { name: 'Actualités' }).click()
  await expect(page.getByRole('row', { name: /Le bus roule.*Il s’arrête devant l’école/ })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Besoins et actualités' })).toHaveAttribute('aria-current', 'page')
  await page.getByRole('combobox', { name: 'Période' }).selectOption('Brouillons')
  await expect(page.getByText('Aucune actualité ne répond à ces filtres.')).toBeVisible()
  await page.getByRole('link', { name: 'Retirer les filtres' }).click()
  await expectAccessibleInBoth(page)
  await expectFitsNarrow(page)

  // One click from the thread of the fiche to the news that came of it.
  await visit(page, `/fiches/${fiche}/fil`)
  await page
    .getByRole('list', { name: 'Le fil de la fiche-action' })
    .getByRole('link', { name: 'Le bus roule' })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Le bus roule' })).toBeVisible()
  await page.getByRole('button', { name: 'Supprimer' }).press('Enter')
  await expect(page.getByText('Aucune actualité pour l’instant.')).toBeVisible()
  await page
    .getByRole('status')
    .getByRole('button', { name: /Annuler/ })
    .click()
  await expect(page.getByRole('link', { name: 'Le bus roule' })).toBeVisible()
})

test.describe('the letter', () => {
  test.use({ demo: true })

  test('is chosen, previewed, copied, and saved in each format', async ({ page, copied }) => {
    await visit(page, '/actualites/lettre')
    const preview = page.getByRole('region', { name: 'Aperçu de la lettre' })
    const told = preview.getByText('Le bus du numérique passe par les hameaux')
    await expect(told.first()).toBeVisible()
    await expectAccessibleInBoth(page)
    const entry = page.getByRole('checkbox', { name: 'Le bus du numérique passe par les hameaux' })
    await entry.press('Space')
    await expect(told).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Tout garder' })).toBeVisible()
    await page.getByRole('button', { name: 'Tout garder' }).click()
    await expect(entry).toBeChecked()
    await expect(told.first()).toBeVisible()
    await page.getByLabel('Introduction').fill('Chers partenaires,')
    await expect(preview.getByText('Chers partenaires,')).toBeVisible()
    await page.getByRole('combobox', { name: 'Secteur' }).selectOption('Plaine')
    await expect(told).toHaveCount(0)

    await page.getByRole('button', { name: 'Copier la lettre' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Lettre copiée' })).toBeVisible()
    expect(await copied.html()).toContain('Chers partenaires,')
    expect(await copied.html()).toMatch(/<h2 style=/)
    expect(await copied.text()).toContain('Chers partenaires,')
    await expect(page.getByRole('link', { name: 'Préparer le message' })).toHaveAttribute(
      'href',
      /^mailto:\?subject=Lettre/,
    )
    for (const [name, ending] of [
      ['Document Word', /\.docx$/],
      ['Courriel prêt à envoyer (.eml)', /\.eml$/],
      ['Page web (.html)', /\.html$/],
    ] as const) {
      await page.getByRole('button', { name: 'Enregistrer' }).click()
      const downloading = page.waitForEvent('download')
      await page.getByRole('menuitem', { name }).click()
      const download = await downloading
      expect(download.suggestedFilename()).toMatch(ending)
      expect(readFileSync(await download.path()).length).toBeGreaterThan(1_000)
    }
    await expectFitsNarrow(page)
  })
})

test('the first letter is composed in one gesture, says that it holds nothing, and is taken back', async ({ page }) => {
  await openEspace(page)
  await visit(page, '/actualites/lettre')
  await expect(page.getByText('Aucune lettre n’est encore composée.')).toBeVisible()
  await expectAccessibleInBoth(page)
  await page.getByRole('button', { name: 'Composer une lettre' }).last().click()
  await expect(page.getByText('Rien n’est daté sur cette période.', { exact: false })).toBeVisible()
  await expectAccessibleInBoth(page)
  await chooseIn(page, 'Enregistrer', 'Document Word')
  await expect(page.getByRole('alert')).toContainText('Sur cette période, elle n’a rien à dire.')
  await page.getByRole('button', { name: 'Supprimer la lettre' }).press('Enter')
  await expect(page.getByText('Aucune lettre n’est encore composée.')).toBeVisible()
  await expect(page.locator('#page-title')).toBeFocused()
})

test('a field that names a row never says « none » while it is read, nor « nothing there »', async ({ page }) => {
  await openEspace(page)
  const create = (record: string, values: object) => call<{ id: string }>(page, 'records.create', { record, values })
  const { id: axis } = await create('axis', { number: 2, title: 'Former ceux qui aident' })
  const { id } = await create('newsItem', { title: 'Le bus roule', axis })
  const answers = [await holdCall(page, 'fiches.list'), await holdCall(page, 'needs.list')]
  await visit(page, `/actualites/${id}`)
  const field = page.getByRole('combobox', { name: 'Axe', exact: true })
  await expect(field).toBeDisabled()
  await expect(field).toHaveValue(axis)
  await expect(page.getByText('Aucun besoin n’est encore noté.')).toHaveCount(0)
  for (const answer of answers) answer()
  await expect(field).toBeEnabled()
  await expect(field.locator('option:checked')).toHaveText('Axe 2 – Former ceux qui aident')
  await expect(page.getByText('Aucun besoin n’est encore noté.')).toBeVisible()
})
