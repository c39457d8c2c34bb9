import type { Page } from '@playwright/test'
import { expect, test } from '../../support/e2e/concerto.ts'
import {
  editor,
  importFixture,
  openMinutes,
  openSection,
  plan,
  storedMinutes,
  storedText,
} from '../../support/e2e/minutes.ts'
import { openEspace } from '../../support/e2e/screens.ts'

let meeting = ''

test.beforeEach(async ({ page }) => {
  await openEspace(page)
  meeting = await importFixture(page)
  await openMinutes(page, meeting)
})

const before = ['Bloc titre', '1. Mot d’accueil par', '2. Travail sur les axes', 'Axe prioritaire 1']

const expectPlanBegins = async (page: Page, names: readonly string[]): Promise<void> => {
  for (const [index, name] of names.entries()) await expect(plan(page).getByRole('option').nth(index)).toHaveText(name)
}

test('a section moves by buttons and is numbered where it lands', async ({ page }) => {
  await expectPlanBegins(page, before)
  await openSection(page, /Travail sur les axes/)
  await page.getByRole('button', { name: 'Monter la section' }).click()
  await expect(plan(page).getByRole('option').nth(1)).toHaveText('1. Travail sur les axes')
  await page.getByRole('button', { name: 'Descendre la section' }).click()
  await expect(plan(page).getByRole('option').nth(1)).toHaveText('1. Mot d’accueil par')
})

test('everything in the plan is done by the keyboard, and each step is said', async ({ page }) => {
  const said = page.getByRole('status').filter({ hasText: 'Travail sur les axes' })
  await expectPlanBegins(page, before)
  await plan(page).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(said).toContainText('est prise, place 3 sur')
  await page.keyboard.press('ArrowUp')
  await expect(said).toContainText('place 2 sur')
  await page.keyboard.press('Escape')
  await expect(said).toContainText('est laissée à sa place')
  await expectPlanBegins(page, before)
  await page.keyboard.press('Space')
  await expect(said).toContainText('est prise, place 3 sur')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(said).toContainText('est posée, place 2 sur')
  await expect
    .poll(async () => (await storedMinutes(page, meeting)).sections.map(({ title }) => JSON.stringify(title))[1])
    .toContain('Travail')
  await page.keyboard.press('Enter')
  await expect(editor(page, 'Titre de la section')).toHaveText('Travail sur les axes')
})

test('a section is added after the chosen one and removed, and comes back', async ({ page }) => {
  await openSection(page, /Mot d’accueil/)
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Tableau d’axe' }).click()
  await expect(plan(page).getByRole('option', { selected: true })).toHaveText('Axe prioritaire 2')
  await expect(editor(page, 'Les enjeux')).toBeVisible()
  await page.getByRole('button', { name: 'Supprimer la section' }).click()
  await expect(plan(page).getByRole('option', { name: 'Axe prioritaire 2', exact: true })).toHaveCount(0)
  await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
  await expect(plan(page).getByRole('option', { name: 'Axe prioritaire 2', exact: true })).toBeVisible()
})

test('a number is forced, left out, or made again in order', async ({ page }) => {
  await openSection(page, /Travail sur les axes/)
  await page.getByText('Imposé', { exact: true }).click()
  await page.getByLabel('Numéro imposé').fill('7')
  await page.keyboard.press('Enter')
  await expect(plan(page).getByRole('option', { name: '7. Travail sur les axes' })).toBeVisible()
  await expect(plan(page).getByRole('option', { name: '8. Fiches' })).toBeVisible()
  await page.getByText('Sans numéro', { exact: true }).click()
  await expect(plan(page).getByRole('option', { name: 'Travail sur les axes', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Renuméroter tout le document' }).click()
  await expect(plan(page).getByRole('option', { name: '2. Travail sur les axes' })).toBeVisible()
})

test('by the keyboard alone: from the plan into a list, out of it, and saved', async ({ page }) => {
  await expectPlanBegins(page, before)
  await plan(page).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('F6')
  await expect(page.getByRole('radio', { name: 'Écrire' })).toBeFocused()
  const text = editor(page, 'Texte de la section')
  await expect(text).toBeVisible()
  for (let step = 0; step < 30 && !(await text.evaluate((node) => node === document.activeElement)); step += 1)
    await page.keyboard.press('Tab')
  await expect(text).toBeFocused()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- au clavier')
  await page.keyboard.press('Tab')
  await expect(text).toBeFocused()
  await page.keyboard.press('Control+s')
  await expect.poll(() => storedText(page, meeting)).toContain('au clavier')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(text).not.toBeFocused()
})
