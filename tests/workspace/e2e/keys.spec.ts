import { expect, test } from '../../support/e2e/concerto.ts'
import { createMeeting, holdCall, openEspace, visit } from '../../support/e2e/screens.ts'

test.beforeEach(async ({ page }) => openEspace(page))

test('F6 goes from zone to zone, Maj F6 back', async ({ page }) => {
  const zone = () => page.evaluate(() => document.activeElement?.closest('[data-zone]')?.tagName)
  await page.keyboard.press('F6')
  await expect.poll(zone).toBe('NAV')
  await page.keyboard.press('F6')
  await expect.poll(zone).toBe('MAIN')
  await page.keyboard.press('Shift+F6')
  await expect.poll(zone).toBe('NAV')
})

test('a screen that opens gives the focus to its title', async ({ page }) => {
  await page.getByRole('link', { name: 'Réunions' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Réunions' })).toBeFocused()
  await expect(page).toHaveTitle('Réunions – Concerto')
})

test('Ctrl Z in a text field undoes the typing, not the espace', async ({ page }) => {
  await visit(page, `/reunions/${await createMeeting(page)}`)
  await page.getByRole('button', { name: 'Modifier la réunion' }).click()
  const place = page.getByLabel('Lieu')
  const before = await place.inputValue()
  await place.press('End')
  await page.keyboard.type(' 2')
  await expect(place).toHaveValue(`${before} 2`)
  await page.keyboard.press('Control+z')
  await expect(place).not.toHaveValue(`${before} 2`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(/Annulé/)).toBeHidden()
})

test('the skip link leads to the page, and what comes late does not take it away', async ({ page }) => {
  const answer = await holdCall(page, 'workspace.home')
  await page.reload()
  const title = page.getByRole('heading', { level: 1, name: 'Ce qui vous attend' })
  await expect(title).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(title).toBeFocused()
  answer()
  await expect(page.getByText('Votre espace est prêt.')).toBeVisible()
  await expect(title).toBeFocused()
})

test('what a tooltip says can be pointed at, Échap closes it, and the keyboard shows it', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  const link = page.getByRole('navigation', { name: 'Navigation' }).getByRole('link', { name: /^Annuaire/ })
  const told = page.getByRole('tooltip').filter({ hasText: /^Annuaire$/ })
  await link.hover()
  await expect(told).toBeVisible()
  await told.hover()
  await expect(told).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(told).toBeHidden()
  await page.mouse.move(700, 500)
  await page.getByRole('button', { name: 'Rechercher' }).focus()
  for (const key of ['Tab', 'Tab', 'Tab']) await page.keyboard.press(key)
  await expect(page.getByRole('tooltip').filter({ hasText: /^Territoire$/ })).toBeVisible()
})

test('an unknown address has the margins of a page, also where panes would be drawn', async ({ page }) => {
  const title = page.getByRole('heading', { level: 1, name: 'Page introuvable' })
  const places: (number | undefined)[] = []
  for (const address of ['/nulle-part', '/annuaire/nulle-part']) {
    await visit(page, address)
    await expect(title).toBeVisible()
    places.push((await title.boundingBox())?.x)
  }
  expect(places[1]).toBe(places[0])
})

test('an id that was cut after the « ? » is as if it were not there', async ({ page }) => {
  for (const address of [
    '/annuaire/relances?acteur=0199',
    '/axes/gommettes?secteur=0199',
    '/annuaire/doublons?premiere=0199',
  ]) {
    await visit(page, address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
  }
})

test('an address that is unknown, or was cut, leads nowhere, and out of it', async ({ page }) => {
  const cut = [
    'reunions',
    'comptes-rendus',
    'fiches',
    'annuaire/acteurs',
    'indicateurs',
    'echanges/lots',
    'echanges/journal',
  ]
  for (const address of ['/nulle-part', ...cut.map((list) => `/${list}/0199`)]) {
    await visit(page, address)
    await expect(page.getByRole('heading', { level: 1, name: 'Page introuvable' })).toBeVisible()
  }
  await page.getByRole('link', { name: 'Revenir à l’accueil' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ce qui vous attend' })).toBeVisible()
})
