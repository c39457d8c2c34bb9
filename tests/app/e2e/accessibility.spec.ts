import type { Page } from '@playwright/test'
import {
  expectNothingSideways,
  holdNotification,
  narrowWidths,
  type State,
  testAccessibility,
} from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import {
  addPerson,
  createMeeting,
  expectAccessible,
  openEspace,
  openPalette,
  visit,
} from '../../support/e2e/screens.ts'

/** Every screen and state of the house. */
const states: readonly State[] = [
  ['home of a new espace', async () => undefined],
  ['meetings, none yet', (page) => visit(page, '/reunions')],
  ['settings', (page) => visit(page, '/reglages')],
  ['unknown address', (page) => visit(page, '/nulle-part')],
  ['unknown meeting', (page) => visit(page, '/reunions/0190a000-0000-7000-8000-000000000000')],
  ['form of a meeting', (page) => openForm(page)],
  ['form refused', (page) => refuseForm(page)],
  ['palette', (page) => searchPalette(page)],
  ['keys', (page) => openHelp(page)],
  ['home lived in', (page) => livedIn(page).then(() => visit(page, '/'))],
  ['meetings', (page) => livedIn(page).then(() => visit(page, '/reunions'))],
  ['a meeting', (page) => openMeeting(page)],
  ['someone being added', (page) => openSuggestions(page)],
  ['someone being edited, a notification', (page) => editPerson(page)],
  ['history', (page) => openHistory(page)],
]

testAccessibility(states)

test('in a narrow window nothing scrolls sideways, and the bar is a rail', async ({ page }) => {
  await openEspace(page)
  const meeting = await livedIn(page)
  for (const path of [
    '/',
    '/reunions',
    ...['', '/inviter', '/prevenir', '/documents'].map((of) => `/reunions/${meeting}${of}`),
    '/reglages',
    '/reglages/espace',
    '/reglages/documents',
  ]) {
    await visit(page, path)
    // 320 px: 400 % of zoom, with something to take back in the corner.
    for (const width of [...narrowWidths, 320]) {
      await page.setViewportSize({ width, height: 450 })
      await expect(page.getByRole('navigation', { name: 'Navigation' })).toHaveCSS('width', '56px')
      await expectNothingSideways(page)
      await expectAccessible(page)
    }
  }
})

async function livedIn(page: Page): Promise<string> {
  const past = await createMeeting(page)
  await addPerson(page, past, 'BRUMECLAIRE', 'Églantine', 'Médiathèque de Lornay')
  await addPerson(page, past, 'FLEURANT', 'Anatole', '')
  await createMeeting(page, { kind: 'webinar', number: null, date: '2027-01-12', sector: null, place: '' })
  return past
}

async function openForm(page: Page): Promise<void> {
  await visit(page, '/reunions')
  await page.getByRole('button', { name: 'Préparer une réunion' }).click()
  await page.getByRole('button', { name: 'Choisir dans un mois' }).click()
  await expect(page.getByRole('button', { name: 'Mois suivant' })).toBeVisible()
}

async function refuseForm(page: Page): Promise<void> {
  await visit(page, '/reunions')
  await page.getByRole('button', { name: 'Préparer une réunion' }).click()
  await page.getByLabel('Début').fill('midi')
  await page.getByRole('button', { name: 'Créer la réunion' }).click()
  await expect(page.getByLabel('Début')).toHaveAttribute('aria-invalid', 'true')
}

async function searchPalette(page: Page): Promise<void> {
  await openPalette(page)
  await page.keyboard.type('reu')
  await expect(page.getByRole('option', { name: /^Préparer une réunion aussi/ })).toBeVisible()
}

async function openHelp(page: Page): Promise<void> {
  await page.keyboard.press('F1')
  await expect(page.getByRole('region', { name: 'Aide' }).getByText('Les touches, partout')).toBeVisible()
}

async function openMeeting(page: Page): Promise<void> {
  await visit(page, `/reunions/${await livedIn(page)}/inviter`)
  await expect(page.getByText('FLEURANT Anatole')).toBeVisible()
}

async function openSuggestions(page: Page): Promise<void> {
  await livedIn(page)
  await visit(page, `/reunions/${await createMeeting(page, { number: 3 })}/salle`)
  await page.getByRole('combobox', { name: 'Une arrivée' }).fill('brume')
  await expect(page.getByRole('option', { name: /BRUMECLAIRE/ }).first()).toBeVisible()
}

async function editPerson(page: Page): Promise<void> {
  await openMeeting(page)
  await page.locator('[data-attendee]').filter({ hasText: 'BRUMECLAIRE' }).press('Delete')
  await page.locator('[data-attendee]').filter({ hasText: 'FLEURANT' }).press('m')
  await holdNotification(page, 'Retiré de la liste')
}

async function openHistory(page: Page): Promise<void> {
  await openMeeting(page)
  await page.getByRole('button', { name: 'Historique' }).click()
  await expect(page.getByRole('dialog', { name: 'Historique' }).getByText('Odile Sarment').first()).toBeVisible()
}
