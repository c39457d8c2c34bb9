import type { Page } from '@playwright/test'
import { testAccessibility } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { call, createMeeting, openEspace, visit } from '../../support/e2e/screens.ts'

const guests = (page: Page) => page.getByRole('list', { name: 'Invités' }).getByRole('listitem')
const candidates = (page: Page) => page.getByRole('list', { name: 'À choisir dans l’annuaire' }).getByRole('listitem')
const answer = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}.* :`) })

/** Two people and a structure that nobody is known to serve, all for the whole département; the meeting's id. */
const prepared = async (page: Page): Promise<string> => {
  const create = (record: string, values: object) =>
    call<{ id: string }>(page, 'records.create', { record, values }).then(({ id }) => id)
  const actor = await create('actor', { name: 'Foyer des Tilleuls', kind: 'association', wholeDepartement: true })
  await create('actor', { name: 'Recyclerie des Trois Ponts', kind: 'integration', wholeDepartement: true })
  const people = [
    ['BRUMECLAIRE', 'Églantine', 'brume@tilleuls.exemple.fr'],
    ['FLEURANT', 'Anatole', null],
  ] as const
  for (const [lastName, firstName, email] of people) {
    const person = await create('person', { lastName, firstName, email })
    await create('post', { person, actor, title: 'Responsable' })
  }
  return createMeeting(page, { date: '2027-01-12' })
}

const open = async (page: Page): Promise<void> => {
  await visit(page, `/reunions/${await prepared(page)}/inviter`)
  await expect(candidates(page)).toHaveCount(3)
}

const tab = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Préparation de la réunion' })
    .getByRole('link', { name: new RegExp(`^${name}`) })

const tell = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Passer à « Prévenir »' }).click()
  await expect(tab(page, 'Prévenir')).toHaveAttribute('aria-current', 'page')
}

const inviteBoth = async (page: Page): Promise<void> => {
  await open(page)
  await page.getByRole('checkbox', { name: /BRUMECLAIRE/ }).press('Space')
  await page.getByRole('checkbox', { name: /FLEURANT/ }).press('Space')
  await page.getByRole('button', { name: 'Inviter les deux cochées' }).press('Enter')
  await expect(guests(page)).toHaveCount(2)
}

test.describe('without a clipboard', () => {
  test('nothing is said to be copied', async ({ page }) => {
    await openEspace(page)
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
    })
    await page.reload()
    await inviteBoth(page)
    await tell(page)
    await page.getByRole('button', { name: /^Copier/ }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'Le texte n’a pas été copié.' })).toBeVisible()
    await expect(page.getByText(/adresses? copiée/)).toHaveCount(0)
  })
})

test.describe('invitations', () => {
  test.beforeEach(({ page }) => openEspace(page))

  test('some are ticked, what is missing is mended, and one gesture takes it back', async ({ page }) => {
    await inviteBoth(page)
    await expect(page.getByText('2 personnes d’une structure')).toBeVisible()
    await expect(candidates(page)).toHaveCount(1)
    await page.getByRole('button', { name: /^Inviter\. L’insertion/ }).click()
    await expect(guests(page)).toHaveCount(3)
    await page.keyboard.press('Control+z')
    await expect(guests(page)).toHaveCount(2)
    await tell(page)
    await expect(page.getByRole('region', { name: 'Un invité sans adresse' })).toContainText('FLEURANT Anatole')
  })

  test('answers are one key each, from one guest to the next', async ({ page }) => {
    await inviteBoth(page)
    await answer(page, 'BRUMECLAIRE').focus()
    await page.keyboard.press('o')
    await expect(answer(page, 'BRUMECLAIRE')).toContainText('Viendra')
    await page.keyboard.press('ArrowDown')
    await expect(answer(page, 'FLEURANT')).toBeFocused()
    await page.keyboard.press('r')
    await expect(page.getByRole('combobox', { name: 'Qui représente FLEURANT Anatole' })).toBeFocused()
    await page.keyboard.type('ORMEVIVE Silvère')
    await page.keyboard.press('Tab')
    await expect(guests(page).nth(1)).toContainText('par ORMEVIVE Silvère')
    await expect(page.getByText('1 viendra, 1 sera représenté')).toBeVisible()
    await answer(page, 'BRUMECLAIRE').focus()
    await page.keyboard.press('Delete')
    await expect(guests(page)).toHaveCount(1)
  })

  test('someone the directory does not know is invited by their name', async ({ page }) => {
    await open(page)
    await page.getByLabel('Chercher qui inviter').fill('ORMEVIVE Silvère, Foyer des Tilleuls')
    await page.getByRole('button', { name: 'Inviter « ORMEVIVE Silvère, Foyer des Tilleuls »' }).click()
    await expect(guests(page)).toHaveCount(1)
    await expect(guests(page).first()).toContainText('Foyer des Tilleuls')
  })
})

testAccessibility([
  ['nobody invited yet', open],
  ['guests, gaps and answers', inviteBoth],
  [
    'the menu of a guest',
    async (page) => {
      await inviteBoth(page)
      await answer(page, 'BRUMECLAIRE').click()
      await expect(page.getByRole('menuitem', { name: /Ne viendra pas/ })).toBeVisible()
    },
  ],
])
