import type { Page } from '@playwright/test'
import {
  expectAccessibleInBoth,
  expectFitsNarrow,
  settled,
  testAccessibility,
} from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { addPerson, call, createMeeting, holdCall, openEspace, visit } from '../../support/e2e/screens.ts'

const guests = (page: Page) => page.getByRole('list', { name: 'Invités' }).getByRole('listitem')
const candidates = (page: Page) => page.getByRole('list', { name: 'À choisir dans l’annuaire' }).getByRole('listitem')
const field = (page: Page) => page.getByRole('combobox', { name: 'Inviter quelqu’un' })
const row = (page: Page, name: RegExp) => page.getByRole('option', { name })
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
  await expect(field(page)).toBeFocused()
}

/** Those of the directory, over the page. */
const choose = async (page: Page): Promise<void> => {
  await open(page)
  await page.getByRole('button', { name: 'Choisir parmi trois' }).press('Enter')
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
  await choose(page)
  await page.getByRole('checkbox', { name: /BRUMECLAIRE/ }).press('Space')
  await page.getByRole('checkbox', { name: /FLEURANT/ }).press('Space')
  await page.getByRole('button', { name: 'Inviter les deux cochées' }).press('Enter')
  await expect(candidates(page)).toHaveCount(1)
  await page.keyboard.press('Escape')
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
    await page.getByRole('button', { name: /^Copier .* en Cci$/ }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'Le texte n’a pas été copié.' })).toBeVisible()
    await expect(page.getByText(/adresses? copiée/)).toHaveCount(0)
  })
})

test.describe('invitations', () => {
  test.beforeEach(({ page }) => openEspace(page))

  test('some are ticked, what is missing is mended, and one gesture takes it back', async ({ page }) => {
    await inviteBoth(page)
    await expect(page.getByRole('heading', { name: '2 personnes invitées' })).toBeVisible()
    await expect(page.getByText('d’une même structure', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: /^Inviter\. L’insertion/ }).click()
    await expect(guests(page)).toHaveCount(3)
    await page.keyboard.press('Control+z')
    await expect(guests(page)).toHaveCount(2)
    await expect(page.getByRole('button', { name: 'Choisir dans l’annuaire' })).toBeVisible()
    await tell(page)
    await expect(page.getByRole('region', { name: 'Un invité sans adresse' })).toContainText('FLEURANT Anatole')
  })

  test('the whole directory is invited at once, and the panel that has nobody left gives the page back', async ({
    page,
  }) => {
    await open(page)
    await page.getByRole('button', { name: 'Choisir dans l’annuaire' }).press('Enter')
    await expect(candidates(page)).toHaveCount(3)
    await page.getByRole('button', { name: 'Inviter les trois' }).press('Enter')
    await expect(page.getByRole('dialog', { name: 'Choisir dans l’annuaire' })).toBeHidden()
    await expect(guests(page)).toHaveCount(3)
  })

  test('whoever is of elsewhere is counted, and missed by nobody', async ({ page }) => {
    await inviteBoth(page)
    const elsewhere = { name: 'Mairie de Lornay', kind: 'commune' }
    await call(page, 'records.create', { record: 'actor', values: elsewhere })
    await page.reload()
    await field(page).fill('Emmaüs Connect')
    await field(page).press('Enter')
    await expect(guests(page)).toHaveCount(3)
    const zeros = page.getByRole('table').getByRole('cell', { name: /^0 \/ 1/ })
    await expect(zeros).toHaveText(['0 / 1', '0 / 1, aucun invité'])
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

  test('an address typed beside somebody known is taken, and a guest leads to the directory', async ({ page }) => {
    await open(page)
    await field(page).fill('FLEURANT Anatole, fleurant@tilleuls.exemple.fr')
    await expect(page.getByRole('option').first()).toContainText('son courriel sera ajouté à l’annuaire')
    await field(page).press('Enter')
    await expect(guests(page)).toHaveCount(1)
    await expect(guests(page)).toContainText('courriel')
    await expect(guests(page).getByText('sans courriel')).toHaveCount(0)
    await guests(page).getByRole('link', { name: 'FLEURANT Anatole' }).click()
    await expect(page.getByRole('heading', { name: /FLEURANT/ })).toBeVisible()
  })

  test('ten people are typed one after the other, and Entrée does what the highlighted row says', async ({ page }) => {
    await open(page)
    const type = async (text: string, said: RegExp) => {
      await page.keyboard.type(text)
      await expect(row(page, said)).toHaveAttribute('data-combobox-selected', 'true')
      await page.keyboard.press('Enter')
      await expect(field(page)).toHaveValue('')
      await expect(field(page)).toBeFocused()
    }
    await type('Silvère ORMEVIVE – Foyer des Tilleuls', /Ajouter « ORMEVIVE Silvère », Foyer des Tilleuls nouvelle/)
    await type('CHANTEPLUIE Odette, adjointe, mairie de Lornay', /CHANTEPLUIE Odette.*nouvelle personne, secteur Nord/)
    await type('Emmaüs Connect', /Emmaüs Connect.*nouvelle structure, secteur Nord/)
    await type('brume', /BRUMECLAIRE Églantine, Responsable, Foyer des Tilleuls connue, jamais venue/)
    await expect(guests(page)).toHaveCount(4)
    await expect(guests(page).nth(1)).toContainText('CHANTEPLUIE Odettemairie de Lornay')
    await type('brume', /BRUMECLAIRE.*déjà sur la liste/)
    await expect(page.getByText('Déjà sur la liste des invités')).toBeVisible()
    // Before the answer came, Entrée does then what its first row says.
    await page.keyboard.type('FLEURANT Anatole')
    await page.keyboard.press('Enter')
    await expect(guests(page)).toHaveCount(5)
  })

  test('who goes on typing after Entrée invites nobody by what is half written', async ({ page }) => {
    await open(page)
    const answer = await holdCall(page, 'invitations.find')
    await page.keyboard.type('FLEURANT')
    await page.keyboard.press('Enter')
    await page.keyboard.type(' A')
    answer()
    await expect(row(page, /FLEURANT Anatole/)).toHaveAttribute('data-combobox-selected', 'true')
    await expect(field(page)).toHaveValue('FLEURANT A')
    await expect(guests(page)).toHaveCount(0)
  })

  test('a list that is pasted is read line by line, corrected, and invited in one gesture', async ({ page }) => {
    await open(page)
    const lines = ['ORMEVIVE Silvère, Foyer des Tilleuls', 'Églantine BRUMECLAIRE', '12', 'Emmaüs Connect'].join('\n')
    await field(page).evaluate((input, text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, lines)
    const list = page.getByRole('dialog', { name: 'Coller une liste' })
    await expect(list.getByText(/^1.connue, 2.nouvelles, 1.non comprise/)).toBeVisible()
    await expect(list.getByRole('listitem').nth(2)).toContainText('non comprise')
    await list.getByLabel('Ligne 3').fill('LANUAGE Théodule – UDAF')
    await expect(list.getByText(/^1.connue, 3.nouvelles$/)).toBeVisible()
    await expectAccessibleInBoth(page)
    await list.getByRole('button', { name: 'Inviter ces quatre lignes' }).press('Enter')
    await expect(guests(page)).toHaveCount(4)
    await page.keyboard.press('Control+z')
    await expect(guests(page)).toHaveCount(0)
  })

  test('a list is typed by hand too, and lines beyond the most are told', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: 'Coller une liste' }).press('Enter')
    const list = page.getByRole('dialog', { name: 'Coller une liste' })
    await expect(list.getByLabel('La liste')).toBeFocused()
    await page.keyboard.type('ORMEVIVE Silvère\nLANUAGE Théodule – UDAF')
    await page.keyboard.press('Tab')
    await expect(list.getByRole('listitem')).toHaveCount(2)
    await expect(list.getByRole('button', { name: 'Inviter ces deux lignes' })).toBeVisible()
    await list.getByRole('button', { name: 'Coller une autre liste' }).click()
    await list.getByLabel('La liste').fill(Array.from({ length: 302 }, (_, index) => `${index} DUVAL`).join('\n'))
    await page.keyboard.press('Tab')
    await expect(list.getByRole('listitem')).toHaveCount(300)
    await expect(list.getByText('Deux lignes de plus ne sont pas reprises')).toBeVisible()
  })

  test('those of the last time are invited in one gesture, which says what it did', async ({ page }) => {
    const before = await createMeeting(page, { number: 1, date: '2026-09-22' })
    await addPerson(page, before, 'NOISETTE', 'Aubin', 'Centre social')
    await addPerson(page, before, 'LANUAGE', 'Théodule', 'UDAF')
    await open(page)
    await expect(page.getByText('1re concertation – Secteur Nord, 22 sept.')).toBeVisible()
    await page.getByRole('button', { name: 'Inviter les deux', exact: true }).press('Enter')
    await expect(page.getByText('fait : 2 venus')).toBeVisible()
    await expect(guests(page)).toContainText([/LANUAGE.*Présence le 22/s, /NOISETTE/])
    await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
    await expect(guests(page)).toHaveCount(0)
  })

  test('an empty directory offers to fill it, and twelve guests stand on one screen', async ({ page }) => {
    const meeting = await createMeeting(page, { date: '2027-01-12' })
    await visit(page, `/reunions/${meeting}/inviter`)
    await expect(page.getByText('Votre annuaire est vide.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Importer dans l’annuaire' })).toBeVisible()
    await expectAccessibleInBoth(page)
    const guest = (rank: number) => ({ lastName: `DUVAL-${'ABCDEFGHIJKLMNOP'[rank]}`, firstName: 'Jeanne' })
    const invite = (from: number, to: number) =>
      call(page, 'invitations.invite', {
        meeting,
        who: {
          kind: 'pasted',
          guests: Array.from({ length: to - from }, (_, index) => ({
            kind: 'typed',
            structure: 'Centre social du Val',
            ...guest(from + index),
          })),
        },
      })
    await invite(0, 12)
    await page.reload()
    await expect(guests(page)).toHaveCount(10)
    for (const screen of ['inviter', 'ordre-du-jour', 'prevenir', 'documents']) {
      await visit(page, `/reunions/${meeting}/${screen}`)
      await settled(page)
      expect(await page.evaluate(() => document.documentElement.scrollHeight), screen).toBe(900)
    }
    await invite(12, 16)
    await visit(page, `/reunions/${meeting}/inviter`)
    await page.getByRole('button', { name: 'Voir les six autres' }).press('Enter')
    await expect(guests(page)).toHaveCount(16)
    await expect(answer(page, 'DUVAL-K')).toBeFocused()
    await expectFitsNarrow(page)
  })

  test('the tabs are reached by F6, and gone through by the arrows', async ({ page }) => {
    await open(page)
    await page.getByRole('heading', { level: 1 }).focus()
    await page.keyboard.press('F6')
    await expect(tab(page, 'Ordre du jour')).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(tab(page, 'Prévenir')).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(tab(page, 'Ordre du jour')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Ordre du jour', exact: true })).toBeVisible()
  })
})

testAccessibility([
  ['nobody invited yet', open],
  ['those one may choose from', choose],
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
