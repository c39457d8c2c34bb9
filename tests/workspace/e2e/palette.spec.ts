import { expect, test } from '../../support/e2e/concerto.ts'
import {
  addPerson,
  call,
  createMeeting,
  expectAccessible,
  holdCall,
  openEspace,
  openPalette,
  visit,
} from '../../support/e2e/screens.ts'

test.beforeEach(async ({ page }) => openEspace(page))

test('Ctrl K finds without accents and opens what is chosen, from a text field too', async ({ page }) => {
  const meeting = await createMeeting(page)
  await addPerson(page, meeting, 'BRUMECLAIRE', 'Églantine', 'Médiathèque de Lornay')
  await visit(page, '/reglages')
  await page.getByLabel('Votre nom').focus()
  const palette = await openPalette(page)
  await page.keyboard.type('2e CONCERTATION')
  await expect(palette.getByRole('group', { name: 'Genres' }).getByRole('button', { name: 'Réunions' })).toBeVisible()
  await expect(palette.getByRole('option', { name: /concertation/i }).first()).toHaveAttribute(
    'data-combobox-selected',
    'true',
  )
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/concertation/i)

  await openPalette(page)
  await page.keyboard.type('eglantine')
  await expect(palette.getByText('BRUMECLAIRE Églantine').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()
})

test('Ctrl K does: « Préparer une réunion » opens the form', async ({ page }) => {
  await page.getByRole('button', { name: 'Rechercher' }).click()
  await expect(page.getByRole('dialog', { name: 'Chercher partout' }).locator('input')).toBeFocused()
  await page.keyboard.type('preparer')
  // It says what else it is called.
  await expect(page.getByRole('option', { name: /^Préparer une réunion\s*aussi\s:/ })).toHaveAttribute(
    'data-combobox-selected',
    'true',
  )
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Préparer une réunion' })).toBeVisible()
})

test('Ctrl K leads to the declaration of accessibility, whose figures are those of the grid', async ({ page }) => {
  await openPalette(page)
  await page.keyboard.type('rgaa')
  await expect(page.getByRole('option').first()).toContainText('Déclaration d’accessibilité')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Déclaration d’accessibilité' })).toBeFocused()
  await expect(
    page.getByText(/^106\scritères\s: \d+\sconformes, \d+\snon\sconformes?, \d+\snon\sapplicables$/),
  ).toBeVisible()
  await expect(page.getByText('Défenseur des droits, Libre réponse 71120')).toBeVisible()
})

test('words that nothing answers are told so, and may be noted as a need', async ({ page }) => {
  await openPalette(page)
  await page.keyboard.type('zzzz')
  await expect(page.getByText(/Rien ne répond à «\u00a0zzzz\u00a0»/)).toBeVisible()
  await page.getByRole('option', { name: 'Noter un besoin\u00a0: «\u00a0zzzz\u00a0»' }).click()
  await expect(page.getByRole('dialog').getByLabel('Ce qui manque')).toHaveValue('zzzz')
})

test('a fiche is open by Ctrl K, four letters and Entrée, or by its number; an axis by its words', async ({ page }) => {
  const { id: axis } = await call<{ id: string }>(page, 'records.create', {
    ...{ record: 'axis', values: { number: 2, title: 'Équiper et accompagner', state: 'proposed' } },
  })
  await call(page, 'records.create', {
    record: 'actor',
    values: { name: 'Le Relais', description: 'Une réserve de livres' },
  })
  await call(page, 'fiches.create', { title: 'Ouvrir une permanence du soir', axis, sector: null })
  await call(page, 'fiches.create', { title: 'Créer une réserve de prêt', axis, sector: null })
  const title = page.getByRole('heading', { level: 1 })
  for (const [typed, found] of [
    ['rése', 'Créer une réserve de prêt'],
    ['permanence du soir', 'Ouvrir une permanence du soir'],
    ['fiche 2.2', 'Créer une réserve de prêt'],
    ['equip', 'Équiper et accompagner'],
  ] as const) {
    const palette = await openPalette(page)
    await page.keyboard.type(typed)
    await expect(palette.getByRole('option', { name: found })).toHaveAttribute('data-combobox-selected', 'true')
    await page.keyboard.press('Enter')
    await expect(title).toContainText(found)
  }
})

test('before any word: what was opened, what this screen does, what is often sought, the help', async ({ page }) => {
  const meeting = await createMeeting(page)
  await visit(page, `/reunions/${meeting}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/concertation/i)
  await visit(page, '/besoins')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Besoins/)
  const palette = await openPalette(page)
  for (const group of ['Récents', 'Sur cet écran', 'Souvent cherché', 'Aide'])
    await expect(palette.getByText(group, { exact: true })).toBeVisible()
  await expect(palette.getByRole('option', { name: /concertation/i }).first()).toHaveAttribute(
    'data-combobox-selected',
    'true',
  )
  await palette.getByRole('option', { name: 'Noter un besoin' }).click()
  await expect(page.getByRole('dialog', { name: /besoin/i })).toBeVisible()
})

test('a result opens at its place: what was found is in sight, and marked', async ({ page }) => {
  const { id: axis } = await call<{ id: string }>(page, 'records.create', {
    ...{ record: 'axis', values: { number: 1, title: 'Équiper', state: 'proposed' } },
  })
  const { id: fiche } = await call<{ id: string }>(page, 'fiches.create', { title: 'Un bus', axis, sector: null })
  for (let n = 1; n <= 14; n += 1)
    await call(page, 'fiches.addStep', {
      fiche,
      parent: null,
      after: null,
      text: n === 14 ? 'Trier les dons' : `Étape ${n}`,
    })
  const palette = await openPalette(page)
  await page.keyboard.type('trier dons')
  await expect(palette.getByRole('option', { name: /Trier les dons/ })).toHaveAttribute(
    'data-combobox-selected',
    'true',
  )
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Un bus')
  await expect(
    page
      .locator('main')
      .getByText('Trier les dons')
      .or(page.locator('main textarea', { hasText: 'Trier les dons' }))
      .first(),
  ).toBeInViewport()
})

test('who is only in the attendance of a meeting is found there', async ({ page }) => {
  const meeting = await createMeeting(page)
  await addPerson(page, meeting, 'ZORGLUB', 'Ysoline', 'Cie Truc')
  const palette = await openPalette(page)
  await page.keyboard.type('zorglub')
  await expect(palette.getByRole('option', { name: /ZORGLUB Ysoline/ }).last()).toBeVisible()
  await palette.getByRole('option', { name: /concertation.*ZORGLUB/i }).click()
  await expect(page).toHaveURL(/\/presences$/)
  await expect(page.locator('main').getByText('ZORGLUB').first()).toBeInViewport()
})

test('a mistake is understood and told, kinds are gone through by Tab, neighbours are refused', async ({ page }) => {
  await call(page, 'records.create', { record: 'need', values: { text: 'Du matériel pour la salle' } })
  await call(page, 'records.create', { record: 'need', values: { text: 'Des ordinateurs pour la salle' } })
  await call(page, 'records.create', { record: 'newsItem', values: { title: 'Du matériel à donner' } })
  const palette = await openPalette(page)
  await page.keyboard.type('salel')
  await expect(palette.getByText('Compris : « salle ».')).toBeVisible()
  await palette.locator('input').fill('matériel')
  await expect(palette.getByRole('option', { name: 'Des ordinateurs pour la salle' })).toBeVisible()
  await expectAccessible(page)
  const kinds = palette.getByRole('group', { name: 'Genres' })
  await expect(kinds.getByRole('button', { name: 'Tout' })).toHaveAttribute('aria-pressed', 'true')
  await kinds.getByRole('button', { name: 'Actualités' }).click()
  await expect(palette.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Shift+Tab')
  await expect(kinds.getByRole('button', { name: 'Actualités' })).toHaveAttribute('aria-pressed', 'false')
  await palette.locator('input').fill('matériel ')
  await page.keyboard.press('Shift+Enter')
  await expect(palette.getByRole('option', { name: 'Du matériel pour la salle' })).toBeVisible()
  await expect(palette.getByRole('option', { name: 'Des ordinateurs pour la salle' })).toHaveCount(0)
  await expect(palette.getByText('Et les mots voisins')).toBeHidden()
})

test('Entrée that comes before the answer opens what answers the words typed, not those before them', async ({
  page,
}) => {
  const field = (await openPalette(page)).getByRole('combobox')
  await field.fill('réu')
  await expect(page.getByRole('option', { name: /^Réunions/ }).first()).toBeVisible()
  const answer = await holdCall(page, 'search.find')
  await field.fill('réglages')
  await page.keyboard.press('Enter')
  await expect(field).toHaveValue('réglages')
  answer()
  await expect(page.getByRole('heading', { level: 1, name: 'Réglages' })).toBeVisible()
})
