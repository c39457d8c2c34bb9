import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectAccessibleInBoth, expectFitsNarrow } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { call, openEspace, visit } from '../../support/e2e/screens.ts'

const table = (page: Page) => page.getByRole('table', { name: 'Où en sont les indicateurs' })
const row = (page: Page, name: string) => table(page).getByRole('row', { name: new RegExp(`^${name}`) })
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

test.describe('in the demonstration', () => {
  test.use({ demo: true })

  test('the period that ended last says what is reached, what is behind, and who is missing', async ({ page }) => {
    await visit(page, '/indicateurs?periode=2026-T3')
    await expect(title(page, 'Troisième trimestre 2026')).toBeVisible()
    await expect(page.getByText('Neuf cibles en bonne voie. Six chiffres manquent.')).toBeVisible()
    const reached = row(page, 'Accompagnements')
    await expect(reached).toContainText(/4\s643.*5\s200, encore 557.*En bonne voie.*Complet/)
    await expect(row(page, 'Emplois de médiation numérique')).toContainText(/année\s2025/)
    await expect(row(page, 'Activités')).toContainText(/Pas de chiffre.*Saisir les chiffres/)
    await expectAccessibleInBoth(page)
    await expectFitsNarrow(page)
  })

  test('a period that goes on is provisional, in words, with the names of those who are awaited', async ({ page }) => {
    // It is that of the campaign that is open.
    await visit(page, '/indicateurs')
    await expect(title(page, 'Quatrième trimestre 2026')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Période suivante' })).toBeDisabled()
    await expect(page.getByText(/20 chiffres restent provisoires/)).toBeVisible()
    const late = row(page, 'Accompagnements')
    await expect(late).toContainText('Provisoire')
    await late.getByRole('button', { name: 'Quatre structures' }).press('Enter')
    const opened = table(page).getByRole('row', { name: /^Secteurs côte à côte/ })
    await expect(opened).toContainText(/8\sréponses sur 12, il manque\s: CCAS de Pontvermeil, Entraide des hameaux/)
    await expect(opened).toContainText('Mairie de Valombrage (à corriger)')
    await expect(opened).toContainText(/T4 2026\s: 814, ▼ −\d+\s% sur T3 2026, provisoire\./)
    await expect(opened).toContainText('2 attendues')
    await expectAccessibleInBoth(page)

    const saving = page.waitForEvent('download')
    await opened.getByRole('button', { name: 'Enregistrer en SVG' }).press('Enter')
    const file = await saving
    expect(file.suggestedFilename()).toBe('Accompagnements, secteurs côte à côte.svg')
    const drawing = readFileSync(await file.path(), 'utf8')
    expect(drawing.match(/<svg /g)).toHaveLength(2 + 3)
    expect(drawing).toMatch(/<desc>Amont\u00A0: .*T4 2026\u00A0: .*, provisoire/)
    expect(drawing).toMatch(/>2\u00A0attendues<\/text>/)
    expect(drawing).toContain('il manque')
  })

  test('an indicator is added to the campaign of its period from its row, until workbooks are sent', async ({
    page,
  }) => {
    const [{ campaign }] = await call<[{ campaign: { id: string; period: string } }]>(page, 'campaigns.list')
    const { structures, indicators } = await call<{ structures: { actor: string }[]; indicators: { id: string }[] }>(
      page,
      'campaigns.page',
      { campaign: campaign.id },
    )
    await call(page, 'campaigns.remove', { campaign: campaign.id })
    await call(page, 'campaigns.create', {
      ...{ name: 'Nouvelle collecte', period: campaign.period, opensOn: null, dueOn: null, replyTo: '', message: '' },
      indicators: indicators.slice(0, 1).map(({ id }) => id),
      structures: structures.map(({ actor }) => actor),
    })
    await visit(page, '/indicateurs?periode=2026-T3')
    await expect(title(page, 'Troisième trimestre 2026')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Ajouter à la campagne/ })).toHaveCount(0)
    await page.getByRole('button', { name: 'Période suivante' }).click()
    const add = page.getByRole('button', { name: 'Ajouter à la campagne, Équipements vendus ou donnés' })
    await expect(page.getByRole('button', { name: 'Ajouter à la campagne, Bénéficiaires accompagnés' })).toHaveCount(0)
    await expectAccessibleInBoth(page)
    await add.click()
    await expect(
      page.getByRole('status').filter({ hasText: 'Demandé dans la campagne\u00a0: Nouvelle collecte' }),
    ).toBeVisible()
    await expect(add).toHaveCount(0)
  })

  test('the period one chose is kept while one goes elsewhere, and is the one that the workbook proposes', async ({
    page,
  }) => {
    await visit(page, '/indicateurs')
    await page.getByRole('button', { name: 'Période précédente' }).click()
    await expect(title(page, 'Troisième trimestre 2026')).toBeVisible()
    await page.getByRole('link', { name: 'Annuaire' }).first().click()
    await page
      .getByRole('link', { name: /^Indicateurs/ })
      .first()
      .click()
    await expect(title(page, 'Troisième trimestre 2026')).toBeVisible()
    await page.getByRole('button', { name: 'Classeur Excel' }).click()
    await expect(page.getByRole('combobox', { name: 'Période' })).toHaveValue('2026-T3')
  })

  test('rows, sectors and periods are walked at the keyboard', async ({ page }) => {
    await visit(page, '/indicateurs?periode=2026-T3')
    await row(page, 'Bénéficiaires accompagnés').getByRole('link').first().focus()
    await page.keyboard.press('ArrowDown')
    await expect(row(page, 'Équipements vendus ou donnés').getByRole('link').first()).toBeFocused()
    const opener = page.getByRole('button', { name: 'Secteurs côte à côte, Équipements vendus ou donnés' })
    await page.keyboard.press('ArrowRight')
    await expect(opener).toHaveAttribute('aria-expanded', 'true')
    await expect(page.getByRole('img', { name: /^Amont\s: .*T3 2026\s: 44/ })).toBeVisible()
    await expect(page.getByRole('figure').first()).toContainText(/dont 44 en T3 2026, ▲ \+10\s%/)
    await page.keyboard.press('ArrowLeft')
    await expect(opener).toHaveAttribute('aria-expanded', 'false')
    await page.keyboard.press('PageUp')
    await expect(title(page, 'Deuxième trimestre 2026')).toBeVisible()
    await page.keyboard.press('PageDown')
    await expect(title(page, 'Troisième trimestre 2026')).toBeVisible()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect(title(page, 'Bénéficiaires accompagnés')).toBeVisible()
    await page.goBack()
    await expect(title(page, 'Troisième trimestre 2026')).toBeVisible()
  })

  test('sectors stand side by side; what Concerto counts is folded, and printed', async ({ page }) => {
    // As it was called.
    await page.evaluate(() => {
      window.location.hash = '#/indicateurs/comparaison?periode=2026'
    })
    await expect(page).toHaveURL(/indicateurs\?periode=.*2026.*&vue=secteurs/)
    await expect(title(page, 'Année 2026')).toBeVisible()
    await page.getByRole('combobox', { name: 'Lire les chiffres' }).selectOption('Par trimestre')
    await page.getByRole('button', { name: 'Période précédente' }).click()
    await expect(title(page, 'Troisième trimestre 2026')).toBeVisible()
    await expect(page.getByRole('img', { name: /^Plaine\s/ }).first()).toBeVisible()
    await expect(row(page, 'Réunions tenues')).toHaveCount(0)
    await page.getByRole('button', { name: 'Indicateurs, Calculés par Concerto' }).press('Enter')
    await expect(row(page, 'Réunions tenues')).toContainText(/12, encore 5/)
    await expectAccessibleInBoth(page)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('button', { name: 'Imprimer' })).toBeHidden()
    await expect(page.getByRole('region', { name: 'Campagne' })).toBeHidden()
    await expect(row(page, 'Accompagnements')).toBeVisible()
    await page.emulateMedia({ media: 'screen' })
    await page.getByText('Département', { exact: true }).last().click()
    await expect(page.getByRole('img', { name: /^Plaine\s/ })).toHaveCount(0)
    await expectFitsNarrow(page)
  })
})

test('without a figure, each row says so, and one begins with a campaign or types', async ({ page }) => {
  await openEspace(page)
  await call(page, 'indicators.start', { keys: ['supports', 'equipment'] })
  const name = 'Accompagnements individuels et collectifs dans tous les lieux du département, permanences comprises'
  const { indicators } = await call<{ indicators: { id: string }[] }>(page, 'indicators.list')
  await call(page, 'records.update', { record: 'indicator', id: indicators[0]?.id, changes: { name } })
  await visit(page, '/indicateurs')
  await expect(page.getByText('Deux chiffres manquent.')).toBeVisible()
  await expect(page.getByText('aucun chiffre pour l’instant')).toBeVisible()
  await expect(page.getByText('Aucune campagne n’est ouverte.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Préparer une campagne' })).toBeVisible()
  await expectAccessibleInBoth(page)
  await expectFitsNarrow(page)
  await row(page, 'Équipements').getByRole('link', { name: 'Saisir les chiffres', exact: true }).press('Enter')
  await expect(page).toHaveURL(/chiffres$/)
})
