import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import type { ReportView } from '#shared/contract/roadmap/report.ts'
import { expectAccessibleInBoth, expectFitsNarrow } from '../../support/e2e/accessibility.ts'
import { expect, hostName, test } from '../../support/e2e/concerto.ts'
import { printed } from '../../support/e2e/on-paper.ts'
import { call, openEspace, visit } from '../../support/e2e/screens.ts'

test.describe('with a roadmap that moved', () => {
  test.use({ demo: true })

  test('a report is seen for usual days and for others, without names too, then exported', async ({ page }) => {
    await visit(page, '/fiches')
    await page.getByRole('link', { name: 'Rapport de situation' }).press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Rapport de situation' })).toBeVisible()
    const preview = page.getByRole('region', { name: 'Aperçu du rapport' })
    await expect(preview.getByRole('heading', { name: 'Ce qui a bougé', exact: true })).toBeVisible()
    await expect(preview.getByRole('heading', { name: /^Ce qui est à décider/ })).toBeVisible()
    const usual = page.getByRole('radiogroup', { name: 'Période du rapport' })
    await expect(usual.getByRole('radio', { name: /^Depuis le dernier comité/ })).toBeChecked()
    await expectAccessibleInBoth(page)
    await expectFitsNarrow(page)

    await usual.getByText('Cette année').click()
    await expect(preview.getByText(/^Du 1er\s+janvier\s+\d{4} au/)).toBeVisible()
    await page.getByRole('textbox', { name: 'Du' }).fill('15/01/2020')
    await page.getByRole('textbox', { name: 'Du' }).press('Enter')
    await expect(usual.getByRole('radio', { name: 'Jours choisis' })).toBeChecked()
    await expect(preview.getByText(/^Du 15\s+janvier\s+2020 au/)).toBeVisible()
    await page.getByRole('textbox', { name: 'Au' }).fill('14/01/2020')
    await page.getByRole('textbox', { name: 'Au' }).press('Enter')
    await expect(page.getByText('Le second jour vient après le premier')).toBeVisible()

    await expect(preview.getByText('PAILLEROUGE').first()).toBeVisible()
    await page.getByRole('checkbox', { name: 'Sans les personnes' }).press('Space')
    await expect(preview.getByText('[personne]').first()).toBeVisible()
    await expect(preview.getByText('PAILLEROUGE')).toBeHidden()
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Exporter en Word' }).press('Enter')
    const file = await downloading
    expect(file.suggestedFilename()).toMatch(/^Rapport-de-situation_2020-01-15_\d{4}-\d\d-\d\d_sans-personnes\.docx$/)
    expect(
      readFileSync(await file.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
  })
})

test.describe('printed by a window', () => {
  test.use({ demo: true })
  test.skip(hostName === 'electron', 'Playwright n’imprime que depuis Chromium sans fenêtre.')

  test('a report keeps its answers on the first page, and tells them from the second on', async ({ page }, info) => {
    await visit(page, '/fiches')
    const { document } = await call<ReportView>(page, 'report.get', {})
    const file = info.outputPath('report.pdf')
    writeFileSync(file, await printed(page, document))
    const pages = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1)
    expect(pages.length).toBeLessThanOrEqual(4)
    expect(pages[0]).toContain('Ce qui est à décider')
    expect(pages[0]).toMatch(/1\/\d\s*$/)
    expect(pages[1]).toMatch(/^\s*Ce qui a bougé, fiche par fiche/)
  })
})

test('of an espace that has nothing says so in sentences', async ({ page }) => {
  await openEspace(page)
  await visit(page, '/fiches/rapport')
  await expect(page.getByText('Rien n’a bougé entre ces deux jours.')).toBeVisible()
  await expect(page.getByText('Rien n’est en retard.')).toBeVisible()
})
