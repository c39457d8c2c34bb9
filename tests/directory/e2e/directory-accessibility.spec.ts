import type { Page } from '@playwright/test'
import {
  expectNothingSideways,
  narrowWidths,
  type State,
  settled,
  testAccessibility,
} from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { openDirectory, row, seedDirectory, sheet } from '../../support/e2e/directory.ts'
import { expectAccessible, openEspace, visit } from '../../support/e2e/screens.ts'

/** Every state of the directory. */
const states: readonly State[] = [
  ['nothing yet', (page) => visit(page, '/annuaire')],
  ['the list', (page) => listed(page)],
  ['a structure', (page) => opened(page)],
  ['a structure edited', (page) => edited(page)],
  ['a place', (page) => placeShown(page)],
  ['a place edited', (page) => placeShown(page).then(() => edit(page))],
  ['a person', (page) => personShown(page)],
  ['a person edited', (page) => personShown(page).then(() => edit(page))],
  ['rows ticked', (page) => ticked(page)],
  ['a filter open', (page) => filtering(page)],
  ['the other filters', (page) => pressed(page, 'Autres filtres')],
  ['the columns', (page) => pressed(page, 'Colonnes')],
  ['a view being saved', (page) => pressed(page, 'Enregistrer la vue')],
  ['a verification being told', (page) => verifying(page)],
  ['a mail ready', (page) => asking(page)],
  ['an actor being added', (page) => pressed(page, 'Ajouter une structure')],
  ['nothing found', (page) => nothingFound(page)],
]

testAccessibility(states)

test('in a narrow window nothing scrolls sideways, and an entry comes over the list', async ({ page }) => {
  await openEspace(page)
  await listed(page)
  for (const width of [...narrowWidths, 390]) {
    await page.setViewportSize({ width, height: 450 })
    await expectNothingSideways(page)
    await expectAccessible(page)
    await row(page, 'Le Relais des Ormes').click()
    const drawer = page.getByRole('dialog', { name: 'Fiche' })
    await expect(drawer.getByRole('heading', { name: 'Le Relais des Ormes' })).toBeVisible()
    await settled(page)
    await expectAccessible(page)
    // A label stands beside what it says, or above it where the drawer is narrow.
    const part = drawer.getByRole('region', { name: 'Contact' })
    const [label, said] = await Promise.all([0, 1].map((rank) => part.locator('> *').nth(rank).boundingBox()))
    expect(said?.x === label?.x).toBe(width < 400)
    await page.keyboard.press('Escape')
    await expect(drawer).toBeHidden()
  }
})

async function listed(page: Page): Promise<void> {
  await seedDirectory(page)
  await openDirectory(page)
}

async function opened(page: Page): Promise<void> {
  await listed(page)
  await row(page, 'Le Relais des Ormes').click()
  await expect(sheet(page).getByText('Présidente')).toBeVisible()
}

async function edit(page: Page): Promise<void> {
  await sheet(page).getByRole('button', { name: 'Modifier', exact: true }).click()
  await expect(sheet(page).getByText('Chaque champ s’enregistre de lui-même.')).toBeVisible()
}

async function edited(page: Page): Promise<void> {
  await opened(page)
  await edit(page)
  await sheet(page).getByRole('button', { name: 'Modifier la fonction : DOUCEBRISE Mirabelle' }).click()
  await sheet(page).getByLabel('Ajouter une personne').fill('herbe')
  await expect(page.getByRole('option', { name: /HERBEFOLLE/ })).toBeVisible()
}

async function placeShown(page: Page): Promise<void> {
  await seedDirectory(page)
  await openDirectory(page, '/annuaire?liste=lieux')
  await row(page, 'Local du marché').click()
  await expect(sheet(page)).toContainText('Mardi')
}

async function personShown(page: Page): Promise<void> {
  await seedDirectory(page)
  await openDirectory(page, '/annuaire?liste=personnes')
  await row(page, 'HERBEFOLLE').click()
  await sheet(page).getByRole('button', { name: 'Afficher' }).click()
  await expect(sheet(page)).toContainText('06 00 00 00 42')
}

async function ticked(page: Page): Promise<void> {
  await listed(page)
  await page.getByRole('checkbox', { name: 'Tout cocher' }).check()
  const bar = page.getByRole('group', { name: 'Lignes cochées' })
  await bar.getByRole('button', { name: 'Gouvernance' }).click()
  await expect(page.getByRole('menuitem', { name: 'Confirmé' })).toBeVisible()
}

async function filtering(page: Page): Promise<void> {
  await listed(page)
  await page.getByRole('search').getByRole('button', { name: 'Type' }).click()
  await page.getByRole('checkbox', { name: 'Association' }).click()
  await expect(page.getByRole('button', { name: 'Retirer le filtre Type' })).toBeVisible()
}

async function pressed(page: Page, name: string): Promise<void> {
  await listed(page)
  await page.getByRole('button', { name }).click()
  await expect(page.getByRole('dialog', { name })).toBeVisible()
}

async function verifying(page: Page): Promise<void> {
  await opened(page)
  await sheet(page).getByRole('button', { name: 'Préciser la vérification' }).click()
  await expect(page.getByLabel('Comment')).toBeVisible()
}

async function asking(page: Page): Promise<void> {
  await opened(page)
  await sheet(page).getByRole('link', { name: 'Demander par courriel' }).click()
  await expect(page.getByRole('region', { name: 'Le message' })).toContainText('Votre fiche dans l’annuaire')
}

async function nothingFound(page: Page): Promise<void> {
  await listed(page)
  await page.getByLabel('Chercher dans la liste').fill('zzz')
  await expect(page.getByRole('button', { name: 'Effacer les filtres' })).toBeVisible()
}
