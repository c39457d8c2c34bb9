import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, handedWords, hostName, test } from '../../support/e2e/concerto.ts'
import { importFixture, openMinutes, openSection, plan, writeIn } from '../../support/e2e/minutes.ts'
import { openEspace } from '../../support/e2e/screens.ts'

test.beforeEach(async ({ page }) => {
  await openEspace(page)
  await openMinutes(page, await importFixture(page))
})

const showPreview = (page: Page) => page.getByText('Aperçu', { exact: true }).click()
const sheet = (page: Page) => page.getByRole('region', { name: 'Page du compte-rendu' })

test('the page as it will print: numbers, tables with headers, pages that follow the plan', async ({ page }) => {
  await showPreview(page)
  await expect(page.getByText(/^Page 1 sur \d+$/)).toBeVisible()
  await expect(sheet(page).getByRole('heading', { name: '1. Mot d’accueil par' })).toBeVisible()
  await openSection(page, /^Axe prioritaire 1/)
  await expect(page.getByText(/^Page 2 sur \d+$/)).toBeVisible()
  await expect(sheet(page).getByRole('columnheader', { name: /Axe prioritaire 1 – tableau résumé/ })).toBeVisible()
  await openSection(page, /Participants/)
  await expect(sheet(page).getByRole('columnheader', { name: 'NOM Prénom' })).toBeVisible()
  await page.getByRole('button', { name: 'Page précédente' }).click()
  const participants = plan(page).getByRole('option', { name: /Participants/ })
  await expect(participants).toHaveText(/\d+$/)
  const its = Number((await participants.textContent())?.match(/\d+$/)?.[0])
  await expect(page.getByText(`Page ${its - 1} sur`)).toBeVisible()
})

test('what was just typed is in the preview and in the Word file, at once', async ({ page }) => {
  await openSection(page, /Mot d’accueil/)
  await writeIn(page, 'Texte de la section')
  await page.keyboard.type(' Au dernier moment.')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Exporter en Word' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/\.docx$/)
  const bytes = readFileSync(await file.path())
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
  await expect(page.getByRole('status').filter({ hasText: handedWords(/Compte-rendu prêt/) })).toBeVisible()
  await showPreview(page)
  await expect(sheet(page)).toContainText('Bienvenue. Au dernier moment.')
})

test('printing gives the document alone, on as many pages as the preview says', async ({ page }) => {
  test.skip(hostName === 'electron', 'Playwright n’imprime que depuis Chromium sans fenêtre.')
  await showPreview(page)
  const told = (await page.getByText(/^Page 1 sur \d+$/).textContent())?.match(/\d+$/)?.[0]
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  expect([...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)]).toHaveLength(Number(told))
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: '1. Mot d’accueil par' })).toBeVisible()
})

test('the printing button prints from where one writes', async ({ page }) => {
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset.printed = document.querySelector('.printed')?.textContent ?? ''
      window.dispatchEvent(new Event('afterprint'))
    }
  })
  await page.getByRole('button', { name: 'Imprimer' }).click()
  await expect(page.locator('body')).toHaveAttribute('data-printed', /Mot d’accueil par/)
  await expect(page.locator('.printed')).toHaveCount(0)
})
