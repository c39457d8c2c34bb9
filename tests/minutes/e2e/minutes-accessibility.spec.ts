import type { Page } from '@playwright/test'
import {
  expectNothingSideways,
  holdNotification,
  narrowWidths,
  type State,
  testAccessibility,
} from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { editor, fixturePath, importFixture, openImported, openMinutes, plan } from '../../support/e2e/minutes.ts'
import { createMeeting, expectAccessible, openEspace, visit } from '../../support/e2e/screens.ts'

/** Every screen and state of the minutes. */
const states: readonly State[] = [
  ['no minutes yet', (page) => visit(page, '/comptes-rendus')],
  ['the list', (page) => importFixture(page).then(() => visit(page, '/comptes-rendus'))],
  ['the menu of meetings', (page) => openWriteMenu(page)],
  ['a file to choose', (page) => visit(page, '/comptes-rendus/importer')],
  ['a file shown', (page) => showFile(page)],
  ['a file already imported', (page) => importFixture(page).then(() => showFile(page))],
  ['empty minutes', async (page) => openMinutes(page, await createMeeting(page))],
  ['unknown minutes', (page) => openMinutes(page, '0190a000-0000-7000-8000-000000000000')],
  ['the title block', (page) => open(page, 'Bloc titre')],
  ['a text', (page) => open(page, /Mot d’accueil/)],
  ['an axis', (page) => open(page, /^Axe prioritaire 1/)],
  ['a fiche', (page) => open(page, /Recenser les salles/)],
  ['the attendance list', (page) => open(page, /Participants/)],
  ['the menu of sections', (page) => openAddMenu(page)],
  ['the link being typed', (page) => openLink(page)],
  ['a section removed', (page) => removeSection(page)],
  ['the preview', (page) => preview(page)],
]

testAccessibility(states)

test('in a narrow window the panes are tabs and nothing scrolls sideways', async ({ page }) => {
  await openEspace(page)
  await openMinutes(page, await importFixture(page))
  const expectWhole = async () => {
    await expectNothingSideways(page)
    await expectAccessible(page)
  }
  for (const width of narrowWidths) {
    await page.setViewportSize({ width, height: 450 })
    for (const tab of ['Plan', 'Texte du compte-rendu', 'Réglages de la section']) {
      await page.getByRole('tab', { name: tab }).click()
      await expect(page.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true')
      await expectWhole()
    }
    await page.getByRole('tab', { name: 'Texte du compte-rendu' }).click()
    await page.getByText('Aperçu', { exact: true }).first().click()
    await expect(page.getByText(/^Page 1 sur/)).toBeVisible()
    await expectWhole()
    await page.getByText('Écrire', { exact: true }).first().click()
  }
})

const open = async (page: Page, section: string | RegExp): Promise<void> => {
  await openImported(page, section)
  await expect(plan(page).getByRole('option', { name: section, selected: true })).toBeVisible()
}

async function openWriteMenu(page: Page): Promise<void> {
  await createMeeting(page)
  await visit(page, '/comptes-rendus')
  await page.getByRole('button', { name: 'Écrire un compte-rendu' }).click()
  await expect(page.getByRole('menuitem', { name: 'D’une réunion à préparer…' })).toBeVisible()
}

async function showFile(page: Page): Promise<void> {
  await visit(page, '/comptes-rendus/importer')
  await page.getByLabel('Fichier du compte-rendu').setInputFiles(fixturePath('concertation.md'))
  await expect(page.getByRole('list', { name: 'Ce qui a été reconnu' })).toBeVisible()
}

async function openAddMenu(page: Page): Promise<void> {
  await open(page, /Mot d’accueil/)
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await expect(page.getByRole('menuitem', { name: 'Texte' })).toBeVisible()
}

async function openLink(page: Page): Promise<void> {
  await open(page, /Mot d’accueil/)
  await editor(page, 'Texte de la section').click()
  await page.keyboard.press('Control+a')
  await page.getByRole('button', { name: 'Lien' }).click()
  await page.getByLabel('Adresse du lien').fill('rien')
  await page.getByRole('button', { name: 'Relier les mots' }).click()
  await expect(page.getByText('Une adresse commence par https://')).toBeVisible()
}

async function removeSection(page: Page): Promise<void> {
  await open(page, /Mot d’accueil/)
  await page.getByRole('button', { name: 'Supprimer la section' }).click()
  await holdNotification(page, /^Section supprimée/)
}

async function preview(page: Page): Promise<void> {
  await open(page, /^Axe prioritaire 1/)
  await page.getByText('Aperçu', { exact: true }).click()
  await expect(page.getByText(/^Page 2 sur/)).toBeVisible()
}
