import { expect, test } from '../../support/e2e/concerto.ts'
import { call, createMeeting, expectAccessible, openEspace, openPalette, visit } from '../../support/e2e/screens.ts'

test.beforeEach(async ({ page }) => openEspace(page))

test('F1 opens the page of this screen beside it, with its keys; F1 or Échap closes and gives the focus back', async ({
  page,
}) => {
  await visit(page, `/reunions/${await createMeeting(page)}/inviter`)
  const field = page.getByRole('combobox').first()
  await field.focus()
  await page.keyboard.press('F1')
  const help = page.getByRole('region', { name: 'Aide', exact: true })
  await expect(help.getByRole('heading', { level: 2, name: 'Préparer une réunion' })).toBeVisible()
  await expect(help.getByRole('searchbox')).toBeFocused()
  await expect(help.getByRole('heading', { name: 'Inviter', exact: true })).toBeInViewport()
  await expect(help.getByText('chercher, aller à un écran, faire')).toBeAttached()
  // It pushes the page: nothing of it is covered.
  const [main, aside] = await Promise.all([page.locator('main').boundingBox(), help.boundingBox()])
  expect((await page.getByRole('heading', { level: 1 }).boundingBox())?.x).toBeLessThan(aside?.x ?? 0)
  expect(main?.width).toBeGreaterThan(0)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await expect(field).toBeFocused()
  await page.keyboard.press('F1')
  await page.keyboard.press('F1')
  await expect(help).toBeHidden()
})

test('the bar has a button for whoever does not know the key', async ({ page }) => {
  const button = page.getByRole('button', { name: 'Aide', exact: true })
  await button.click()
  await expect(page.getByRole('region', { name: 'Aide', exact: true })).toBeVisible()
  await expect(button).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Aide', exact: true })).toBeHidden()
  await expect(button).toBeFocused()
})

test('it follows the screens, is searched, leads from page to page, and comes back', async ({ page }) => {
  await page.keyboard.press('F1')
  const help = page.getByRole('region', { name: 'Aide', exact: true })
  await expect(help.getByRole('heading', { level: 2, name: 'Premiers pas' })).toBeVisible()
  await page.getByRole('link', { name: 'Territoire' }).click()
  await expect(help.getByRole('heading', { level: 2, name: 'Le territoire' })).toBeVisible()
  await help.getByRole('searchbox').fill('cle usb perdue')
  await expect(help.getByRole('status')).toContainText('passage')
  await help.getByRole('button', { name: 'Une clé USB est perdue' }).click()
  await expect(help.getByRole('heading', { name: 'Une clé USB est perdue' })).toBeInViewport()
  await help.getByRole('searchbox').fill('zzzzzz')
  await expect(help.getByText('Rien dans le guide ne répond à ces mots.')).toBeVisible()
  await help.getByRole('searchbox').fill('')
  await help.getByRole('button', { name: 'La page de cet écran' }).click()
  await expect(help.getByRole('heading', { level: 2, name: 'Le territoire' })).toBeVisible()
  await help.getByRole('button', { name: 'Tout le guide' }).click()
  await help.getByRole('button', { name: 'Les sauvegardes', exact: true }).click()
  await expect(help.getByRole('heading', { level: 2, name: 'Les sauvegardes' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => {
    document.documentElement.dataset.prints = 'help'
  })
  await expect(page.locator('main')).toBeHidden()
  await expect(help.getByRole('heading', { level: 2, name: 'Les sauvegardes' })).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
})

test('in a narrow window it stands over the page', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 800 })
  await page.keyboard.press('F1')
  const help = page.getByRole('dialog')
  await expect(help.getByRole('heading', { level: 2, name: 'Premiers pas' })).toBeVisible()
  await expect(help.getByRole('searchbox')).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await page.keyboard.press('F1')
  await expect(help.getByRole('heading', { level: 2, name: 'Premiers pas' })).toBeVisible()
  await openPalette(page)
  await expect(page.getByRole('dialog')).toHaveCount(1)
})

test('the search finds the guide, and a deed brings its page with how to go on', async ({ page }) => {
  const palette = await openPalette(page)
  await page.keyboard.type('comment imprimer la feuille d’émargement')
  await expect(palette.getByRole('option', { name: 'Imprimer la feuille d’émargement' })).toHaveAttribute(
    'data-combobox-selected',
    'true',
  )
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Réunions' })).toBeVisible()
  const help = page.getByRole('region', { name: 'Aide', exact: true })
  await expect(help.getByRole('heading', { level: 2, name: 'Préparer une réunion' })).toBeVisible()
})

test('an espace begins with first steps: the next one has the button, what is done is ticked, the list is put away and brought back', async ({
  page,
}) => {
  const steps = page.getByRole('region', { name: 'Premiers pas' })
  await expect(steps.getByText('1 fait sur 5')).toBeVisible()
  await expectAccessible(page)
  await call(page, 'records.create', { record: 'actor', values: { name: 'Le Relais' } })
  await expect(steps.getByText('2 faits sur 5')).toBeVisible()
  await expect(steps.getByText('Faire entrer vos structures, fait')).toBeVisible()
  await steps.getByRole('button', { name: 'Masquer la liste' }).click()
  await expect(steps).toBeHidden()
  await page.keyboard.press('F1')
  await page.getByRole('button', { name: 'Revoir les premiers pas sur l’accueil' }).click()
  await expect(steps.getByText('2 faits sur 5')).toBeVisible()
  await steps.getByRole('link', { name: 'Préparer une réunion' }).click()
  await expect(page.getByRole('dialog', { name: 'Préparer une réunion' })).toBeVisible()
})

test('« ? » beside a hard word opens its line of the lexique, read from there', async ({ page }) => {
  await visit(page, '/reunions/suites')
  const asks = page.getByRole('button', { name: 'Que veut dire « Suite à donner » ?' })
  await asks.click()
  const help = page.getByRole('region', { name: 'Aide', exact: true })
  await expect(help.getByRole('heading', { level: 2, name: 'Lexique' })).toBeVisible()
  const word = help.getByRole('heading', { name: 'Suite à donner', exact: true })
  await expect(word).toBeInViewport()
  await expect(word).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(asks).toBeFocused()
})

test('in a narrow window too a word of the lexique is read from there, and a picture is enlarged in full size', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await visit(page, '/reunions/suites')
  await page.getByRole('button', { name: 'Que veut dire « Suite à donner » ?' }).click()
  const help = page.getByRole('region', { name: 'Aide', exact: true })
  const word = help.getByRole('heading', { name: 'Suite à donner', exact: true })
  await expect(word).toBeInViewport()
  await expect(word).toBeFocused()
  await help.getByRole('button', { name: 'La page de cet écran' }).click()
  const picture = help.getByRole('button', { name: /^Agrandir/ }).first()
  const small = await picture.boundingBox()
  await picture.click()
  const enlarged = page.getByRole('region', { name: 'Image agrandie' }).getByRole('img')
  await expect.poll(async () => (await enlarged.boundingBox())?.width).toBeGreaterThan(2 * (small?.width ?? 0))
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(enlarged).toBeHidden()
  await expect(picture).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
})
