import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expectAccessibleInBoth, expectFitsNarrow } from '../../support/e2e/accessibility.ts'
import { expect, hostName, test } from '../../support/e2e/concerto.ts'
import { wordsOnPaper } from '../../support/e2e/on-paper.ts'
import { call, openEspace, visit } from '../../support/e2e/screens.ts'

/** Presses a button that hands over a file; its name, once it is a Word file. */
const handedOver = async (page: Page, button: Locator): Promise<string> => {
  const downloading = page.waitForEvent('download')
  await button.press('Enter')
  const file = await downloading
  const start = readFileSync(await file.path()).subarray(0, 2)
  expect(start.toString()).toBe('PK')
  return file.suggestedFilename()
}

test.describe('with fiches-actions', () => {
  test.use({ demo: true })

  test('the roadmap is exported whole, as the filters keep it, or an axis; so is one fiche, and its thread', async ({
    page,
  }) => {
    await visit(page, '/fiches')
    await page.getByRole('button', { name: 'Exporter en Word' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Exporter la feuille de route' })
    await expect(dialog.getByRole('button', { name: 'Exporter en Word' })).toBeFocused()
    await dialog.getByRole('radio', { name: 'Un axe' }).press('Space')
    await expect(dialog.getByLabel('Axe', { exact: true })).toBeVisible()
    await expectAccessibleInBoth(page)
    expect(await handedOver(page, dialog.getByRole('button', { name: 'Exporter en Word' }))).toMatch(
      /^Feuille-de-route_axe-1_\d{4}-\d\d-\d\d\.docx$/,
    )
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('button', { name: 'Exporter en Word' })).toBeFocused()

    await page.getByRole('textbox', { name: 'Chercher dans les fiches-actions' }).fill('charte')
    await expect(page.getByRole('status').filter({ hasText: '1 fiche-action' })).toBeVisible()
    await page.getByRole('button', { name: 'Exporter en Word' }).press('Enter')
    await expect(dialog.getByRole('radio', { name: /Ce que les filtres gardent\s:\s1\sfiche-action/ })).toBeChecked()
    await expect(dialog.getByRole('checkbox', { name: 'Le fil de chaque axe' })).toBeHidden()
    expect(await handedOver(page, dialog.getByRole('button', { name: 'Exporter en Word' }))).toMatch(
      /^Feuille-de-route_/,
    )

    await page.getByRole('textbox', { name: 'Chercher dans les fiches-actions' }).fill('')
    await page.getByRole('link', { name: /^Mettre sur la route un bus/ }).press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: /Mettre sur la route un bus/ })).toBeVisible()
    await page.getByRole('button', { name: 'Exporter en Word' }).press('Enter')
    const own = page.getByRole('dialog', { name: 'Exporter la fiche-action' })
    await own.getByRole('checkbox', { name: 'Sans les personnes' }).press('Space')
    await expectAccessibleInBoth(page)
    expect(await handedOver(page, own.getByRole('button', { name: 'Exporter en Word' }))).toBe(
      'Fiche-action_1-1_sans-personnes.docx',
    )
    await expect(own).toBeHidden()
    await page.getByRole('link', { name: 'Le fil', exact: true }).press('Enter')
    expect(await handedOver(page, page.getByRole('button', { name: 'Imprimer le fil' }))).toMatch(/^Fil_Mettre-sur/)
  })

  test('what the national platform asks for is copied a field at a time, or all at once', async ({ page, copied }) => {
    await visit(page, '/fiches')
    await page.getByRole('button', { name: /^Autres actions, Créer une réserve/ }).press('Enter')
    await page.getByRole('menuitem', { name: 'Textes pour Mon Inclusion Numérique' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Textes pour Mon Inclusion Numérique' })
    await expect(dialog.getByRole('button', { name: /^Copier\s: Contexte$/ })).toBeDisabled()
    await dialog.getByRole('button', { name: /^Copier\s: Besoins$/ }).press('Enter')
    await expect
      .poll(copied.text)
      .toBe('Structurer une filière de reconditionnement locale\nStructurer un fond local pour l’inclusion numérique')
    await dialog.getByRole('button', { name: 'Tout copier' }).press('Enter')
    await expect.poll(copied.text).toMatch(/^Nom de l’action\nCréer une réserve de prêt d’ordinateurs\n\n/)
    await expectAccessibleInBoth(page)
    await expectFitsNarrow(page, 800)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()

    await page.getByRole('button', { name: 'Exporter en Word' }).press('Enter')
    await page.getByRole('button', { name: 'Textes à copier' }).press('Enter')
    await expect(dialog.getByText(/9\sfiches-actions en un seul texte/)).toBeVisible()
    await dialog.getByRole('button', { name: 'Tout copier' }).press('Enter')
    await expect.poll(async () => (await copied.text()).split('Nom de l’action\n').length).toBe(10)
  })
})

test('paper holds every fiche of the list and of the calendar, each column in the sheet', async ({ page }) => {
  test.skip(hostName === 'electron', 'Playwright n’imprime que depuis Chromium sans fenêtre.')
  await openEspace(page)
  for (let n = 1; n <= 60; n += 1)
    await call(page, 'fiches.create', { title: `Action numéro ${n}.`, axis: null, sector: null })
  for (const [address, name] of [
    ['/fiches', 'Liste des fiches-actions'],
    ['/fiches?vue=calendrier', 'Barres du calendrier'],
  ] as const) {
    await page.setViewportSize({ width: 1440, height: 900 })
    await visit(page, address)
    const region = page.getByRole('region', { name })
    await expect(region.getByRole('link').first()).toBeVisible()
    const words = await wordsOnPaper(page)
    for (let n = 1; n <= 60; n += 1) expect(words).toContain(`Action numéro ${n}.`)

    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 720, height: 1_000 })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await expect(region.getByRole('link')).toHaveCount(60)
    const tooWide = () =>
      page
        .locator('table')
        .evaluateAll((tables) => tables.filter((one) => one.getBoundingClientRect().right > window.innerWidth).length)
    await expect.poll(tooWide).toBe(0)
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: null })
  }
})
