import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { FicheList } from '#shared/contract/roadmap/fiches.ts'
import { communauteDesTroisEtangs, paysDeLaBraye, syndicatDuMarais, xlsx } from '../../support/action-plans.ts'
import { expectAccessibleInBoth, expectFitsNarrow } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { call, openEspace, openPalette, visit } from '../../support/e2e/screens.ts'

const choose = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel('Fichier du plan d’actions').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })

const counts = (page: Page) => page.getByRole('list', { name: 'Lignes du fichier' })
const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name })
const ficheCount = async (page: Page) => (await call<FicheList>(page, 'fiches.list')).lines.length

test('from an empty espace: a plan is chosen, looked at, mended, imported, seen, and taken back', async ({ page }) => {
  await openEspace(page)
  await visit(page, '/fiches')
  await page.getByRole('main').getByRole('link', { name: 'Importer un plan d’actions' }).last().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Importer un plan d’actions' })).toBeVisible()
  await expectAccessibleInBoth(page)

  await choose(page, 'marais.csv', syndicatDuMarais())
  await expect(counts(page)).toContainText('7 nouvelles')
  await expect(row(page, 'Choisir un logo')).toContainText('aucune action ne précède cette sous-action')
  await expect(row(page, 'Ouvrir un standard').first()).toContainText('un tableur a ôté son zéro')
  await expect(page.getByText('Lu en Windows-1252')).toBeVisible()
  await expectAccessibleInBoth(page)
  await expectFitsNarrow(page, 800)
  await page.setViewportSize({ width: 1440, height: 900 })

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Enregistrer la liste des refus' }).click()
  const file = await downloading
  expect(file.suggestedFilename()).toBe('marais-refus.csv')
  expect(readFileSync(await file.path(), 'utf8').split('\r\n')[1]).toMatch(/^"4";"« Choisir un logo »";"Refusée";"C"/)

  await page.getByRole('button', { name: 'Importer 7 lignes' }).press('Enter')
  await expect(page.getByRole('heading', { name: '7 lignes importées' })).toBeVisible()
  await expectAccessibleInBoth(page)
  expect(await ficheCount(page)).toBe(4)
  await page.getByRole('link', { name: 'Voir les fiches-actions' }).click()
  await expect(page.getByRole('link', { name: 'Tenir une carte' })).toBeVisible()

  const palette = await openPalette(page)
  await page.keyboard.type('importer un plan d’actions')
  await expect(palette.getByRole('option', { name: /^Importer un plan d’actions/ }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await choose(page, 'marais.csv', syndicatDuMarais())
  await expect(counts(page)).toContainText('7 identiques')
  await expect(page.getByRole('button', { name: 'Rien à importer' })).toBeDisabled()

  await page.getByLabel('Autre fichier').setInputFiles({
    name: 'braye.xlsx',
    mimeType: 'application/octet-stream',
    buffer: await xlsx(paysDeLaBraye),
  })
  await page.getByRole('button', { name: 'Importer 32 lignes' }).click()
  await page.getByRole('button', { name: 'Annuler l’import' }).click()
  await expect(page.getByRole('button', { name: 'Choisir un fichier' })).toBeVisible()
  await expect.poll(() => ficheCount(page)).toBe(4)
})

test('sheets are read together or one at a time, columns otherwise, and a doubt is settled', async ({ page }) => {
  await openEspace(page)
  await call(page, 'fiches.create', { title: 'Former les aidantes', axis: null, sector: null })
  await visit(page, '/fiches/importer')
  await choose(page, 'etangs.xlsx', await xlsx(communauteDesTroisEtangs))
  const sheets = page.getByRole('combobox', { name: 'Feuille' })
  await expect(sheets).toHaveValue('Les quatre feuilles qui ont ces colonnes')
  await expect(page.getByRole('columnheader', { name: 'Feuille' })).toBeVisible()
  await expectAccessibleInBoth(page)

  await sheets.click()
  await page.getByRole('option', { name: /^Axe 1,/ }).click()
  await expect(page.getByRole('columnheader', { name: 'Feuille' })).toHaveCount(0)
  await expect(counts(page)).toContainText('1 douteuse')
  await page.getByRole('button', { name: /^Ligne 17.: c’est la même que Former les aidantes$/ }).click()
  await expect(counts(page)).toContainText('1 modifiée')
  await page.getByRole('combobox', { name: 'La colonne Partenaires devient' }).click()
  await page.getByRole('option', { name: 'Ne pas importer' }).click()
  await page.getByRole('button', { name: /^Importer \d+ lignes$/ }).click()
  await expect(page.getByRole('heading', { name: /lignes importées/ })).toBeVisible()
  const { lines } = await call<FicheList>(page, 'fiches.list')
  expect([lines.length, lines.filter(({ title }) => title?.startsWith('Former les aidant')).length]).toEqual([11, 1])
})

test.describe('among the fiches of the demonstration', () => {
  test.use({ demo: true })

  test('a plan adds its own and changes no other; what is no plan is refused in a sentence', async ({ page }) => {
    await visit(page, '/fiches/importer')
    const before = await ficheCount(page)
    await choose(page, 'rapport.pdf', Buffer.from('%PDF-1.7 …'))
    await expect(page.getByRole('alert')).toContainText('rapport.pdf')
    await expectAccessibleInBoth(page)
    await choose(page, 'braye.xlsx', await xlsx(paysDeLaBraye))
    await expect(counts(page)).toContainText('0 modifiée')
    await expect(counts(page)).toContainText('0 douteuse')
    await page.getByRole('button', { name: 'Importer 32 lignes' }).click()
    await expect(page.getByRole('heading', { name: '32 lignes importées' })).toBeVisible()
    expect(await ficheCount(page)).toBe(before + 29)
  })
})
