import type { Page } from '@playwright/test'
import { type State, testAccessibility } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { addPerson, call, createMeeting, openEspace, visit } from '../../support/e2e/screens.ts'

const arrival = (page: Page) => page.getByRole('combobox', { name: 'Une arrivée' })
const present = (page: Page) => page.getByRole('list', { name: 'Présents' }).getByRole('listitem')
const expected = (page: Page) => page.getByRole('list', { name: 'Attendus' }).getByRole('listitem')
const person = (page: Page, name: string) => page.locator('[data-attendee]').filter({ hasText: name })
const line = (page: Page, number: number) => page.getByRole('button', { name: new RegExp(`^Ligne ${number},`) })

/** Types until Entrée takes this option, and takes it. */
const typeAndChoose = async (page: Page, typed: string, name: RegExp): Promise<void> => {
  await page.keyboard.type(typed)
  await expect(page.getByRole('option', { name })).toHaveAttribute('data-combobox-selected', 'true')
  await page.keyboard.press('Enter')
}

/** A session that is open, where three are invited, in an espace that knows a fourth; its id. */
const openRoom = async (page: Page): Promise<string> => {
  const before = await createMeeting(page, { number: 1, date: '2026-09-18' })
  await addPerson(page, before, 'NOISETTE-DESPRÉS', 'Clémentine', 'Centre social du Val Fleuri')
  const meeting = await createMeeting(page)
  for (const [lastName, firstName, structure] of [
    ['LANUAGE', 'Théodule', 'UDAF, antenne de Lornay'],
    ['JOLIMARAIS', 'Célestin', 'Croix-Rouge'],
    ['BRUMECLAIRE', 'Églantine', 'Médiathèque de Lornay'],
  ] as const)
    await addPerson(page, meeting, lastName, firstName, structure)
  const { attendances } = await call<{ attendances: { id: string }[] }>(page, 'meetings.page', { id: meeting })
  await call(page, 'arrivals.mark', { attendances: attendances.map(({ id }) => id), status: null })
  await call(page, 'records.update', {
    record: 'meeting',
    id: meeting,
    changes: { state: 'running', openedAt: '00:00' },
  })
  return meeting
}

const openMinutesRoom = async (page: Page) => visit(page, `/reunions/${await openRoom(page)}/inviter`)
const openSheet = async (page: Page) => visit(page, `/reunions/${await openRoom(page)}/presences`)

test.describe('who is here', () => {
  test.beforeEach(({ page }) => openEspace(page))

  test('of whoever is added as represented, one is asked by whom; the last line keeps the keyboard once that is said', async ({
    page,
  }) => {
    await openSheet(page)
    const adding = page.getByRole('region', { name: 'Ajouter une personne' })
    await adding.getByLabel('Présence').selectOption('represented')
    await adding.getByRole('combobox', { name: 'Nom écrit sur la feuille' }).focus()
    await typeAndChoose(page, 'noisette', /NOISETTE-DESPRÉS/)
    await expect(page.getByRole('combobox', { name: 'Qui représente NOISETTE-DESPRÉS Clémentine ?' })).toBeFocused()
    await typeAndChoose(page, 'lanu', /LANUAGE/)
    await expect(adding.getByRole('combobox', { name: 'Nom écrit sur la feuille' })).toBeFocused()
    await expect(page.getByRole('row', { name: /NOISETTE/ })).toContainText('par LANUAGE Théodule')
    await line(page, 4).focus()
    await page.keyboard.press('r')
    await expect(page.getByRole('combobox', { name: /^Qui représente NOISETTE/ })).toBeFocused()
    await typeAndChoose(page, 'brume', /BRUMECLAIRE/)
    await expect(page.getByRole('row', { name: /NOISETTE/ })).toContainText('par BRUMECLAIRE Églantine')
    await expect(line(page, 4)).toBeFocused()
  })

  test('an expected person is noted in a second, from the keyboard alone', async ({ page }) => {
    await openMinutesRoom(page)
    await expect(expected(page)).toHaveCount(3)
    await page.keyboard.press('F9')
    await expect(arrival(page)).toBeFocused()
    await typeAndChoose(page, 'lanu', /LANUAGE Théodule.*sur la liste/)
    await expect(present(page)).toHaveCount(1)
    await expect(arrival(page)).toBeFocused()
    await expect(arrival(page)).toHaveValue('')
    await expect(page.getByText('1 présent, 2 attendus')).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(expected(page)).toHaveCount(3)
  })

  test('an unknown text is noted at once and matched later without a dialog', async ({ page }) => {
    await openMinutesRoom(page)
    await arrival(page).fill('noisette csoc')
    await page.keyboard.press('Enter')
    await expect(present(page)).toContainText(['« noisette csoc »'])
    const card = page.getByRole('region', { name: 'À rattacher : « noisette csoc »' })
    await expect(card).toContainText('NOISETTE-DESPRÉS Clémentine, Centre social du Val Fleuri ?')
    await card.getByRole('button', { name: 'C’est cette personne' }).click()
    await expect(card).toBeHidden()
    await expect(present(page)).toContainText(['NOISETTE-DESPRÉS Clémentine'])
  })

  test('somebody else than the match is searched, or added with what was typed', async ({ page }) => {
    await openMinutesRoom(page)
    await arrival(page).fill('NOISETTE Barnabé, Forma-tic')
    await page.keyboard.press('Enter')
    const card = page.getByRole('region', { name: /^À rattacher/ })
    await card.getByRole('button', { name: 'Dire qui c’est' }).click()
    await expect(card.getByRole('combobox', { name: 'Qui est-ce ?' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(card.getByRole('textbox', { name: 'Nom', exact: true })).toHaveValue('NOISETTE')
    await expect(card.getByRole('combobox', { name: 'Structure' })).toHaveValue('Forma-tic')
    await card.getByLabel('Fonction').fill('Médiateur')
    await page.keyboard.press('Enter')
    await expect(card).toBeHidden()
    await expect(present(page)).toContainText(['NOISETTE Barnabé'])
  })

  test('one key says what becomes of someone, and the next person is reached', async ({ page }) => {
    await openMinutesRoom(page)
    await person(page, 'BRUMECLAIRE').focus()
    await page.keyboard.press('p')
    await expect(person(page, 'JOLIMARAIS')).toBeFocused()
    await page.keyboard.press('e')
    await expect(person(page, 'LANUAGE')).toBeFocused()
    await expect(page.getByText('1 présent, 1 excusé, 1 attendu')).toBeVisible()
    await page.keyboard.press('r')
    await expect(page.getByRole('combobox', { name: 'Qui représente LANUAGE Théodule ?' })).toBeFocused()
    await typeAndChoose(page, 'noisette', /NOISETTE-DESPRÉS/)
    await expect(page.getByRole('list', { name: 'Excusés et représentés' })).toContainText(
      'par NOISETTE-DESPRÉS Clémentine',
    )
    await expect(present(page)).toHaveCount(2)
    await person(page, 'BRUMECLAIRE').focus()
    await page.keyboard.press('a')
    await expect(person(page, 'BRUMECLAIRE')).toContainText('Anime')
    await page.keyboard.press('d')
    await expect(person(page, 'BRUMECLAIRE')).toContainText(/jusqu’à \d+\sh\s\d\d/)
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: /Est encore là/ }).click()
    await expect(person(page, 'BRUMECLAIRE')).not.toContainText('jusqu’à')
    await person(page, 'BRUMECLAIRE').press('Delete')
    await expect(page.getByText('Retiré de la liste')).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(person(page, 'BRUMECLAIRE')).toBeVisible()
  })
})

test.describe('the signed sheet', () => {
  test.beforeEach(({ page }) => openEspace(page))

  test('is copied by its numbers', async ({ page }) => {
    await openSheet(page)
    await page.getByLabel('Lignes signées').fill('1, trois')
    await page.keyboard.press('Enter')
    await expect(page.getByText('« trois » n’est pas un numéro de ligne.')).toBeVisible()
    await page.getByLabel('Lignes signées').fill('1-2, 9')
    await page.keyboard.press('Enter')
    await expect(page.getByText('La feuille n’a pas de ligne 9.')).toBeVisible()
    await page.getByLabel('Lignes signées').fill('1-2')
    await page.keyboard.press('Enter')
    await expect(line(page, 1)).toHaveAccessibleName(/BRUMECLAIRE Églantine, présence/)
    await expect(page.getByText('2 lignes notées sur 3.')).toBeVisible()
    await page.getByRole('button', { name: 'L’excuser' }).click()
    await expect(page.getByText('Toutes les lignes sont notées : 3.')).toBeVisible()
    await expect(page.getByText('2 présents, 1 excusé')).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(page.getByText('2 lignes notées sur 3.')).toBeVisible()
  })

  test('is noted by the mouse too: the whole menu of a line is in sight', async ({ page }) => {
    await openSheet(page)
    await page.getByRole('cell', { name: 'à noter' }).first().click()
    await expect(page.getByRole('menuitem', { name: /Retirer de la liste/ })).toBeInViewport({ ratio: 1 })
    await page.getByRole('menuitem', { name: /Retirer de la liste/ }).hover({ trial: true })
    await page.getByRole('menuitem', { name: /Noter présent/ }).click()
    await expect(line(page, 1)).toHaveAccessibleName(/présence/)
    await expect(page.getByText('1 ligne notée sur 3.')).toBeVisible()
  })

  test('is walked line by line, then completed with who signed on a blank line', async ({ page }) => {
    await openSheet(page)
    await line(page, 1).focus()
    for (const [index, key] of ['p', 'e', 'p'].entries()) {
      await expect(line(page, index + 1)).toBeFocused()
      await page.keyboard.press(key)
    }
    await expect(page.getByText('Toutes les lignes sont notées : 3.')).toBeVisible()
    await page.keyboard.press('F9')
    await expect(page.getByRole('combobox', { name: 'Nom écrit sur la feuille' })).toBeFocused()
    await typeAndChoose(page, 'noisette', /NOISETTE-DESPRÉS/)
    await expect(line(page, 4)).toHaveAccessibleName(/NOISETTE-DESPRÉS Clémentine, présence/)
    await expect(page.getByRole('combobox', { name: 'Nom écrit sur la feuille' })).toBeFocused()
    await page.keyboard.type('PLUMEVENT Fulgence')
    await page.keyboard.press('Enter')
    const form = page.getByRole('form', { name: 'Nouvelle personne' })
    await expect(form.getByRole('textbox', { name: 'Nom', exact: true })).toBeFocused()
    await form.getByLabel('Courriel professionnel').fill('f.plumevent@exemple.fr')
    await page.keyboard.press('Enter')
    await expect(line(page, 5)).toHaveAccessibleName(/PLUMEVENT Fulgence, présence/)
    await page.reload()
    await expect(line(page, 5)).toBeVisible()
  })

  test('offers the structures already there for whoever is new: Entrée takes the one shown, Tab keeps what is typed', async ({
    page,
  }) => {
    await openSheet(page)
    const sheet = page.getByRole('combobox', { name: 'Nom écrit sur la feuille' })
    const form = page.getByRole('form', { name: 'Nouvelle personne' })
    const structure = form.getByRole('combobox', { name: 'Structure' })
    await sheet.fill('PLUMEVENT Fulgence')
    await sheet.press('Enter')
    await structure.focus()
    // As fast as one types: what is half written is never taken.
    await page.keyboard.type('mediath')
    await page.keyboard.press('Enter')
    await expect(structure).toHaveValue('Médiathèque de Lornay')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('row', { name: /PLUMEVENT/ })).toContainText('Médiathèque de Lornay')
    await expect(sheet).toBeFocused()
    await sheet.fill('SAULAIE Ombeline')
    await sheet.press('Enter')
    await structure.focus()
    await page.keyboard.type('Croix')
    await expect(page.getByRole('option', { name: 'Croix-Rouge' })).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(form.getByLabel('Courriel professionnel')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('row', { name: /SAULAIE/ })).toContainText('CroixPrésence')
  })
})

const states: readonly State[] = [
  [
    'the room, with an arrival to settle',
    async (page) => {
      await openMinutesRoom(page)
      await arrival(page).fill('noisette csoc')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Quelqu’un d’autre' }).click()
      await page.getByRole('option').first().waitFor()
    },
  ],
  [
    'the menu of someone',
    async (page) => {
      await openMinutesRoom(page)
      await person(page, 'LANUAGE').click()
      await page.getByRole('menuitem', { name: /Représenté par/ }).waitFor()
    },
  ],
  [
    'the sheet, with a walk-in being added',
    async (page) => {
      await openSheet(page)
      await line(page, 2).press('p')
      await page.getByRole('combobox', { name: 'Nom écrit sur la feuille' }).fill('PLUMEVENT Fulgence')
      await page.keyboard.press('Enter')
      await page.getByRole('form', { name: 'Nouvelle personne' }).waitFor()
    },
  ],
  [
    'an empty sheet',
    async (page) => {
      await visit(page, `/reunions/${await createMeeting(page)}/presences`)
      await page.getByText('Aucune personne n’est sur la liste.').waitFor()
    },
  ],
]

test.describe('accessible', () => testAccessibility(states))
