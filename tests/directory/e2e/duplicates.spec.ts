import type { Page } from '@playwright/test'
import { expectAccessibleInBoth, expectNothingSideways, narrowWidths } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { call, expectAccessible, openEspace, visit } from '../../support/e2e/screens.ts'

const inVaux = { commune: 'Vaux', postcode: '71100', inseeCode: '71002' }

const create = async (page: Page, record: 'actor' | 'person' | 'place', values: object): Promise<string> =>
  (await call<{ id: string }>(page, 'records.create', { record, values })).id

/** Four pairs: two structures alike, two of one address and close names, two legal entities, someone twice. */
const createPairs = async (page: Page) => {
  const relais = await create(page, 'actor', {
    name: 'Le Relais numérique de Vaux',
    kind: 'association',
    ...inVaux,
    street: '3 rue Basse',
    emails: ['relais@exemple.fr'],
    description: 'Ateliers du mardi et du jeudi, prêt de matériel.',
    source: 'Hubik',
  })
  const other = await create(page, 'actor', {
    name: 'Relais numérique',
    kind: 'association',
    ...inVaux,
    street: '3 r. Basse',
    phone: '+33399000001',
    emails: ['accueil@exemple.fr'],
    verifiedOn: '2026-10-12',
    verifiedHow: 'phone',
    source: 'Dora',
  })
  await create(page, 'actor', { name: 'Recyclerie Seconde Vie', ...inVaux, street: '2 rue Haute' })
  await create(page, 'actor', { name: 'Ressourcerie Seconde Vie', ...inVaux, street: '2 rue Haute' })
  await create(page, 'actor', { name: 'Point numérique de Vaux', pivot: '99900001100018', ...inVaux })
  await create(page, 'actor', { name: 'Espace numérique', pivot: '99900002900010', ...inVaux })
  await create(page, 'person', { lastName: 'BRUMECLAIRE', firstName: 'Églantine', source: 'attendance' })
  await create(page, 'person', {
    lastName: 'Brumeclaire',
    firstName: 'Eglantine',
    source: 'typed',
    email: 'eb@exemple.fr',
  })
  return { relais, other }
}

const title = (page: Page) => page.getByRole('heading', { level: 2, name: /^Paire \d/ })

const open = async (page: Page) => {
  const ids = await createPairs(page)
  await visit(page, '/annuaire/doublons')
  await expect(title(page)).toContainText('Paire 1 sur 4')
  return ids
}

const value = (page: Page, field: string, rank: 'Première' | 'Seconde') =>
  page.getByRole('radiogroup', { name: field }).getByRole('radio', { name: rank })

test.beforeEach(async ({ page }) => openEspace(page))

test('two entries become one with the values chosen, and one click takes it back', async ({ page }) => {
  const { relais } = await open(page)
  await expect(page.getByText('Même adresse, noms proches.')).toBeVisible()
  await expect(value(page, 'Téléphone', 'Seconde')).toBeChecked()
  await page.getByText('Seconde entrée : Relais numérique').click()
  await expect(page.getByLabel('Garder «\u00A0Le Relais numérique de Vaux\u00A0» comme autre nom')).toBeChecked()
  await page.getByRole('button', { name: 'C’est la même structure' }).click()
  await expect(title(page)).toContainText('Paire 2 sur 4')
  await expect(title(page)).toBeFocused()
  expect(await call(page, 'directory.actor', { id: relais })).toMatchObject({
    actor: { name: 'Relais numérique', phone: '+33399000001', emails: ['relais@exemple.fr'], verifiedHow: 'phone' },
    aliases: [{ name: 'Le Relais numérique de Vaux' }],
    joined: [{ name: 'Relais numérique' }],
  })
  await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
  await expect(page.getByText('Annulé\u00A0: réunion de deux entrées')).toBeVisible()
  expect(await call(page, 'directory.actor', { id: relais })).toMatchObject({
    actor: { name: 'Le Relais numérique de Vaux', phone: null },
    aliases: [],
    joined: [],
  })
})

test('the entry separates again what was joined to it, and both are as they were', async ({ page }) => {
  const { relais, other } = await open(page)
  await page.getByRole('button', { name: 'C’est la même structure' }).click()
  await expect(title(page)).toContainText('Paire 2 sur 4')
  // The page searches again by itself: one that left before would leave behind what the first search found.
  const list = () => call(page, 'duplicates.list')
  await expect.poll(list).toMatchObject({ pairs: { length: 3 }, isCurrent: true })
  await visit(page, `/annuaire/acteurs/${relais}`)
  await page.getByRole('button', { name: 'Séparer Relais numérique' }).click()
  await expect(page.getByRole('button', { name: 'Séparer Relais numérique' })).toHaveCount(0)
  expect(await call(page, 'directory.actor', { id: relais })).toMatchObject({ actor: { phone: null }, aliases: [] })
  expect(await call(page, 'directory.actor', { id: other })).toMatchObject({
    actor: { id: other, verifiedHow: 'phone' },
  })
  expect(await list()).toMatchObject({ pairs: { length: 3 }, isCurrent: false })
  await visit(page, '/annuaire/doublons')
  await expect(title(page)).toContainText('Paire 1 sur 4')
})

test('a whole side is taken at once', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Tout prendre de «\u00A0Relais numérique\u00A0»' }).click()
  for (const field of ['Nom de la structure', 'Adresse', 'Téléphone', 'Courriels', 'Vérification'])
    await expect(value(page, field, 'Seconde')).toBeChecked()
  await expect(value(page, 'Présentation', 'Première')).toBeChecked()
})

test('two legal entities are attached, never joined', async ({ page }) => {
  await open(page)
  await page.getByRole('link', { name: /^Comparer «\sPoint numérique de Vaux/ }).click()
  await expect(title(page)).toContainText('Point numérique de Vaux')
  await expect(page.getByText('elles se rattachent, elles ne se réunissent pas')).toBeVisible()
  await expect(page.getByRole('button', { name: 'C’est la même structure' })).toHaveCount(0)
  await expect(page.getByRole('radio')).toHaveCount(0)
  await page.getByRole('button', { name: 'Rattacher…' }).click()
  await page.getByRole('menuitem', { name: /^«\sEspace numérique\s» est une antenne de/ }).click()
  await expect(page.getByText('Rattachement fait')).toBeVisible()
  await expect(title(page)).toContainText(/sur 4/)
  await expect.poll(() => call(page, 'duplicates.list')).toMatchObject({ total: 3, isCurrent: true })
})

test('every pair is settled by keyboard alone', async ({ page }) => {
  await open(page)
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  /** Tabs until a control of this name has the focus. */
  const reach = async (name: string | RegExp) => {
    const wanted = page.locator(':focus').and(page.getByRole('button', { name }))
    for (let step = 0; step < 60 && (await wanted.count()) === 0; step += 1) await press('Tab')
    await expect(wanted).toBeVisible()
  }
  await page.locator('#page-title').focus()
  await reach('Tout prendre de «\u00A0Relais numérique\u00A0»')
  await press('Tab')
  await expect(value(page, 'Nom de la structure', 'Première')).toBeFocused()
  await press('ArrowRight')
  await expect(value(page, 'Nom de la structure', 'Seconde')).toBeChecked()
  await reach('C’est la même structure')
  await press('Enter')
  for (const [rank, verb] of [
    [2, 'Ce sont deux structures'],
    [3, 'C’est la même personne'],
    [4, 'Décider plus tard'],
  ] as const) {
    await expect(title(page)).toContainText(`Paire ${rank} sur 4`)
    await expect(title(page)).toBeFocused()
    if (verb === 'Décider plus tard') break
    await reach(verb)
    await press('Enter')
  }
  await reach('Ce sont deux structures')
  await press('Enter')
  await expect(page.getByRole('heading', { name: 'Toutes les paires sont tranchées.' })).toBeVisible()
  await press('Control+z')
  await expect(title(page)).toContainText('Paire 4 sur 4')
})

test('a pair left for later comes back after the others', async ({ page }) => {
  await open(page)
  const first = await title(page).textContent()
  expect(first).toContain('Paire 1 sur 4')
  for (let step = 0; step < 4; step += 1) {
    await page.getByRole('button', { name: 'Décider plus tard' }).click()
    await expect(title(page)).toContainText(`Paire ${((step + 1) % 4) + 1} sur 4`)
  }
  await expect(title(page)).toHaveText(first ?? '')
})

test('what is known is shown to who types it anew, and leads to it', async ({ page }) => {
  await createPairs(page)
  await visit(page, '/annuaire?ajouter=acteurs')
  await page.getByLabel('Nom de la structure').fill('ressourcerie')
  const known = page.getByRole('link', { name: 'Ressourcerie Seconde Vie' })
  await expect(page.getByText('Déjà dans l’annuaire\u00A0?')).toBeVisible()
  await expectAccessible(page)
  await known.click()
  await expect(page.getByRole('heading', { name: 'Ressourcerie Seconde Vie' })).toBeVisible()
})

test('no barrier', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await visit(page, '/annuaire/doublons')
  await expect(page.getByRole('heading', { name: 'Aucun doublon probable.' })).toBeVisible()
  await expectAccessibleInBoth(page)
  await open(page)
  await expectAccessibleInBoth(page)
  await page.getByRole('button', { name: 'Rattacher…' }).click()
  await expect(page.getByRole('menuitem').first()).toBeVisible()
  await expectAccessibleInBoth(page)
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: /^Comparer «\sPoint numérique/ }).click()
  await expect(page.getByText('elles se rattachent')).toBeVisible()
  await expectAccessibleInBoth(page)
})

test('in a narrow window nothing scrolls sideways', async ({ page }) => {
  await open(page)
  for (const width of narrowWidths) {
    await page.setViewportSize({ width, height: 450 })
    await expectNothingSideways(page)
    await expectAccessible(page)
  }
})
