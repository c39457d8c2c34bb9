import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectAccessibleInBoth } from '../../support/e2e/accessibility.ts'
import { expect, handedWords, hostName, test, testFilled } from '../../support/e2e/concerto.ts'
import { fillWithActors, openDirectory } from '../../support/e2e/directory.ts'
import { wordsOnPaper } from '../../support/e2e/on-paper.ts'
import { expectAccessible, openEspace, visit } from '../../support/e2e/screens.ts'

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Exporter' })

const openExport = async (page: Page, address = '/annuaire') => {
  await visit(page, address)
  await page.getByRole('button', { name: 'Exporter', exact: true }).click()
  return dialogOf(page)
}

test.describe('with a directory', () => {
  test.use({ demo: true })

  test('the list shown is said, then written in Excel and handed over', async ({ page }) => {
    const dialog = await openExport(page)
    await expect(dialog.getByText(/La liste affichée\s:\s31\sstructures\./)).toBeVisible()
    await expect(dialog.getByRole('radio', { name: 'La liste affichée (Excel)' })).toBeChecked()
    const downloading = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Exporter' }).click()
    const file = await downloading
    expect(file.suggestedFilename()).toMatch(/^Annuaire_Structures_\d{4}-\d\d-\d\d\.xlsx$/)
    expect(
      readFileSync(await file.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('status').filter({ hasText: handedWords(/Fichier prêt/) })).toBeVisible()
  })

  test('the ticked rows alone, or the whole list', async ({ page }) => {
    await visit(page, '/annuaire')
    for (const row of [1, 2]) await page.getByRole('row').nth(row).getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Exporter', exact: true }).click()
    const dialog = dialogOf(page)
    await expect(dialog.getByRole('radio', { name: '2 lignes cochées' })).toBeChecked()
    await expectAccessible(page)
    await dialog.getByRole('radio', { name: 'La liste affichée (CSV)' }).check()
    const downloading = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Exporter' }).click()
    const lines = readFileSync(await (await downloading).path(), 'utf8')
      .trim()
      .split('\r\n')
    expect(lines).toHaveLength(3)
    await expect(dialog).toBeHidden()
    await page.getByRole('button', { name: 'Exporter', exact: true }).click()
    await dialog.getByRole('radio', { name: /La liste affichée\s:\s31\sstructures/ }).check()
    await expect(dialog.getByRole('radio', { name: '2 lignes cochées' })).not.toBeChecked()
  })

  test('what a file could not hold is told, by entry', async ({ page }) => {
    const dialog = await openExport(page, '/annuaire?liste=lieux')
    await dialog.getByRole('radio', { name: /schéma national 1\.0\.2 \(CSV\)/ }).check()
    await dialog.getByRole('button', { name: 'Exporter' }).click()
    await expect(dialog.getByRole('listitem').filter({ hasText: 'ni SIRET ni RNA connu' })).toBeVisible()
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Fermer' }).last().click()
    await expect(dialog).toBeHidden()
  })

  test('people are left out by one box, except of their own list', async ({ page }) => {
    const dialog = await openExport(page, '/annuaire?liste=personnes')
    await dialog.getByRole('checkbox', { name: 'Sans les personnes' }).check()
    await expect(dialog.getByText('La liste des personnes ne peut pas s’écrire sans elles.')).toBeVisible()
    await expect(dialog.getByRole('button', { name: 'Exporter' })).toBeDisabled()
    await dialog.getByRole('radio', { name: 'Contacts (vCard)' }).check()
    const downloading = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Exporter' }).click()
    expect(readFileSync(await (await downloading).path(), 'utf8')).not.toContain('ARGENTÉTOILE')
  })

  test('a structure gives its update sheet from its menu', async ({ page }) => {
    await visit(page, '/annuaire')
    await page.getByRole('row').filter({ hasText: 'CCAS de Pontvermeil' }).click()
    await page.getByRole('button', { name: 'Autres actions' }).click()
    const downloading = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'Fiche de mise à jour (Word)' }).click()
    expect((await downloading).suggestedFilename()).toContain('CCAS-de-Pontvermeil')
  })

  test('the choice is accessible', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const dialog = await openExport(page)
    await expect(dialog.getByText('La liste affichée :')).toBeVisible()
    await expectAccessibleInBoth(page)
  })

  test('keys alone choose and export', async ({ page }) => {
    const dialog = await openExport(page)
    await expect(dialog.getByRole('radio', { name: 'La liste affichée (Excel)' })).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(dialog.getByRole('radio', { name: 'La liste affichée (CSV)' })).toBeChecked()
    await dialog.getByRole('button', { name: 'Exporter' }).focus()
    await expect(dialog.getByRole('button', { name: 'Exporter' })).toBeEnabled()
    const downloading = page.waitForEvent('download')
    await page.keyboard.press('Enter')
    expect((await downloading).suggestedFilename()).toMatch(/\.csv$/)
  })
})

testFilled((folder) => fillWithActors(folder, 201))(
  'paper holds the entries that are read, and says where the others are',
  async ({ page }) => {
    test.skip(hostName === 'electron', 'Playwright n’imprime que depuis Chromium sans fenêtre.')
    await openEspace(page)
    await openDirectory(page)
    const words = await wordsOnPaper(page)
    for (let n = 1; n <= 200; n += 1) expect(words).toContain(`Structure 00${String(n).padStart(3, '0')}`)
    expect(words).toMatch(/Lignes 1 à 200 sur 201, triées par nom\. Les autres ne sont pas sur ce papier/)
  },
)

test('an empty list has nothing to export, and says so', async ({ page }) => {
  await openEspace(page)
  const dialog = await openExport(page)
  await expect(dialog.getByText('La liste affichée est vide')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Exporter' })).toBeDisabled()
})
