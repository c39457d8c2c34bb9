import { readFileSync } from 'node:fs'
import type { Locator } from '@playwright/test'
import { expectAccessibleInBoth, expectFitsNarrow } from '../../support/e2e/accessibility.ts'
import { test as base, expect, handedWords, testFilled } from '../../support/e2e/concerto.ts'
import { onTheWay, openEspace, visit } from '../../support/e2e/screens.ts'
import { fillWithFigures } from '../../support/many-figures.ts'
import { readWorkbook } from '../../support/read-workbook.ts'

base.describe('with indicators', () => {
  base.use({ demo: true })

  base(
    'the workbook is said before it is written: its period, its axes, its sectors; then handed over',
    async ({ page }) => {
      await visit(page, '/indicateurs?periode=2026-T3')
      const button = page.getByRole('button', { name: 'Classeur Excel' })
      await button.press('Enter')
      const dialog = page.getByRole('dialog', { name: 'Classeur Excel' })
      await expect(dialog.getByRole('combobox', { name: 'Période' })).toBeFocused()
      const inside = dialog.getByRole('status')
      await expect(inside).toContainText(/^28\sindicateurs, de T\d \d{4} à T\d \d{4}\s: la synthèse/)
      await expect(inside).toContainText(/la feuille du Département, 3\sfeuilles de secteur/)
      await expectAccessibleInBoth(page)
      await expectFitsNarrow(page)
      const axes = dialog.getByRole('group', { name: 'Axes' })
      for (const name of [/^Axe 1/, /^Axe 2/, /^Axe 3/, 'Dans aucun axe'])
        await axes.getByRole('checkbox', { name }).press('Space')
      await expect(inside).toHaveText('Choisissez au moins un axe.')
      await expect(dialog.getByRole('button', { name: 'Exporter en Excel' })).toBeDisabled()
      await axes.getByRole('checkbox', { name: /^Axe 3/ }).press('Space')
      await dialog.getByRole('checkbox', { name: 'Plaine' }).press('Space')
      await dialog.getByRole('checkbox', { name: 'Avec le détail par structure' }).press('Space')
      await expect(inside).toContainText('les chiffres de chaque structure')
      const downloading = page.waitForEvent('download')
      await dialog.getByRole('button', { name: 'Exporter en Excel' }).press('Enter')
      const file = await downloading
      expect(file.suggestedFilename()).toMatch(/^Indicateurs_\d{4}-T\d\.xlsx$/)
      expect(Object.keys(readWorkbook(readFileSync(await file.path())))).toEqual([
        'Synthèse',
        'Département',
        'Secteur Amont',
        'Secteur Plateau',
        'Définitions',
        'Données',
        'Structures',
      ])
      await expect(dialog).toBeHidden()
      await expect(button).toBeFocused()
      await expect(
        page.getByRole('status').filter({ hasText: handedWords(/Classeur prêt\s: Indicateurs_/) }),
      ).toBeVisible()
    },
  )

  base('an indicator has a workbook of its own', async ({ page }) => {
    await visit(page, '/indicateurs')
    await page.getByRole('link', { name: 'Accompagnements', exact: true }).first().press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Accompagnements' })).toBeVisible()
    await page.getByRole('button', { name: 'Classeur Excel' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Classeur Excel' })
    await expect(dialog.getByText('Accompagnements, seul.')).toBeVisible()
    await expect(dialog.getByRole('group', { name: 'Axes' })).toHaveCount(0)
    await expect(dialog.getByRole('status')).toContainText(/^1\sindicateur, de /)
    const downloading = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Exporter en Excel' }).press('Enter')
    expect((await downloading).suggestedFilename()).toMatch(/^Indicateurs_\d{4}-T\d_Accompagnements\.xlsx$/)
  })
})

const test = testFilled((dataDir) => fillWithFigures(dataDir, 60_000))

test('a long export says how far it is, and stops when it is asked', async ({ page }) => {
  await openEspace(page)
  await visit(page, '/indicateurs')
  await page.getByRole('button', { name: 'Classeur Excel' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Classeur Excel' })
  await dialog.getByRole('combobox', { name: 'Période' }).selectOption({ label: 'T3 2025' })
  await dialog.getByRole('checkbox', { name: 'Avec le détail par structure' }).press('Space')
  let downloads = 0
  page.on('download', () => {
    downloads += 1
  })
  // The program begins when the window already offers to stop: on a quick machine it would be over before.
  const stop = dialog.getByRole('button', { name: 'Arrêter' })
  await onTheWay(page, async (route) => {
    if (route.request().postDataJSON()?.path === 'indicatorWorkbook.write') await stop.waitFor()
    await route.continue()
  })
  await stopAtFirstCount(dialog)
  await dialog.getByRole('button', { name: 'Exporter en Excel' }).press('Enter')
  await expect(dialog).toHaveAttribute('data-said', /^Écriture des lignes, [\d\s]+ sur [\d\s]+/, { timeout: 40_000 })
  await expect(dialog.getByRole('button', { name: 'Exporter en Excel' })).toBeVisible()
  await expect(dialog.getByRole('alert')).toHaveCount(0)
  await expect(dialog.getByRole('checkbox', { name: 'Avec le détail par structure' })).toBeVisible()
  expect(downloads).toBe(0)
})

/** Presses « Arrêter » in the window itself, as soon as a count of rows shows: from outside, the export may be over first. */
const stopAtFirstCount = (dialog: Locator): Promise<void> =>
  dialog.evaluate((shown) => {
    const watching = new MutationObserver(() => {
      const said = shown.querySelector('[role="status"]')?.textContent ?? ''
      const stop = [...shown.querySelectorAll('button')].find(({ textContent }) => textContent === 'Arrêter')
      if (!/ sur /.test(said.replaceAll('\u00a0', ' ')) || stop === undefined) return
      watching.disconnect()
      shown.setAttribute('data-said', said)
      stop.click()
    })
    watching.observe(shown, { childList: true, subtree: true, characterData: true })
  })
