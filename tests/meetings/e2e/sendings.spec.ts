import type { Page } from '@playwright/test'
import { testAccessibility } from '../../support/e2e/accessibility.ts'
import { expect, hostName, test } from '../../support/e2e/concerto.ts'
import { call, createMeeting, onTheWay, openEspace, visit } from '../../support/e2e/screens.ts'

/** Somebody with a mail address, somebody with that of a street, and somebody with none, all invited. */
const prepared = async (page: Page): Promise<string> => {
  const create = (record: string, values: object) =>
    call<{ id: string }>(page, 'records.create', { record, values }).then(({ id }) => id)
  const actor = await create('actor', {
    name: 'UDAF, antenne de Limas',
    street: '12 rue des Tilleuls',
    postcode: '69400',
    commune: 'Limas',
  })
  const people = [
    ['BRUMECLAIRE', 'Églantine', 'brume@tilleuls.exemple.fr', null],
    ['LANUAGE', 'Théodule', null, actor],
    ['CHANTEPLUIE', 'Odette', null, null],
  ] as const
  const persons: string[] = []
  for (const [lastName, firstName, email, structure] of people) {
    const person = await create('person', { lastName, firstName, email })
    if (structure !== null) await create('post', { person, actor: structure, title: 'Délégué' })
    persons.push(person)
  }
  const meeting = await createMeeting(page, { date: '2027-01-12' })
  await call(page, 'invitations.invite', { meeting, who: { kind: 'ticked', persons, structures: [] } })
  return meeting
}

const tell = async (page: Page): Promise<void> => {
  await visit(page, `/reunions/${await prepared(page)}/prevenir`)
  await expect(page.getByRole('region', { name: 'Un invité sans adresse' })).toContainText('CHANTEPLUIE Odette')
}

const note = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^Noter comme envoyé.*${name}`) })
const tab = (page: Page) =>
  page.getByRole('navigation', { name: 'Préparation de la réunion' }).getByRole('link', { name: /^Prévenir/ })

/** Names of the files that come, as many as are awaited, when `act` is done. */
const filesAfter = async (page: Page, count: number, act: () => Promise<void>): Promise<readonly string[]> => {
  const names: string[] = []
  page.on('download', (download) => names.push(download.suggestedFilename()))
  await act()
  await expect.poll(() => names.length).toBe(count)
  return names.toSorted()
}

/** The computer has a mail program: what the window of the application says, and a browser cannot. */
const withMailProgram = async (page: Page): Promise<string[]> => {
  const opened: string[] = []
  await onTheWay(page, async (route) => {
    const { path, input } = route.request().postDataJSON() ?? {}
    if (path === 'sendings.open') {
      opened.push(input.to)
      return route.fulfill({ json: { ok: true, value: null } })
    }
    if (path !== 'sendings.page') return route.fallback()
    const answer = await (await route.fetch()).json()
    return route.fulfill({ json: { ...answer, value: { ...answer.value, opens: true } } })
  })
  return opened
}

test.describe('Prévenir', () => {
  test.beforeEach(({ page }) => openEspace(page))

  test('drafts open in the mail program one after the other, each noted once it left, or passed over', async ({
    page,
  }) => {
    const opened = await withMailProgram(page)
    await tell(page)
    await page.getByRole('textbox', { name: /CHANTEPLUIE/ }).fill('odette@pluie.exemple.fr')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Ouvrir les deux brouillons' }).click()
    const walk = page.getByRole('group', { name: 'Brouillons ouverts l’un après l’autre' })
    await expect(walk).toContainText('Brouillon 1 sur 2 ouvert dans votre messagerie\u00a0: BRUMECLAIRE Églantine.')
    await expect(tab(page)).toContainText('0 sur 3')
    await walk.getByRole('button', { name: 'Noter comme envoyé, et ouvrir le suivant' }).press('Enter')
    await expect(walk).toContainText('Brouillon 2 sur 2 ouvert dans votre messagerie\u00a0: CHANTEPLUIE Odette.')
    await expect(tab(page)).toContainText('1 sur 3')
    await walk.getByRole('button', { name: 'Fermer' }).last().click()
    await expect(walk).toHaveCount(0)
    await expect(tab(page)).toContainText('1 sur 3')
    expect(new Set(opened).size).toBe(2)
  })

  test('drafts and letters are prepared, nobody is told by it; notes tell who was, and convene the meeting', async ({
    page,
  }) => {
    test.skip(hostName === 'electron', 'Electron ouvre chaque brouillon dans la messagerie.')
    await tell(page)
    const files = await filesAfter(page, 2, () =>
      page.getByRole('button', { name: 'Préparer un brouillon et une lettre' }).click(),
    )
    expect(files).toEqual([
      expect.stringMatching(/^BRUMECLAIRE-Eglantine\.eml$/),
      expect.stringMatching(/^Lettres-de-convocation_.*\.docx$/),
    ])
    await expect(page.getByText('Un brouillon et une lettre sont préparés. Rien n’est envoyé')).toBeVisible()
    await expect(tab(page)).toContainText('0 sur 3')
    await note(page, 'BRUMECLAIRE').press('Space')
    await expect(tab(page)).toContainText('1 sur 3')
    await expect(page.getByText(/noté comme envoyé aujourd’hui par/)).toBeVisible()
    await note(page, 'LANUAGE').press('Enter')
    await page.getByLabel('Courriel ou adresse postale : CHANTEPLUIE Odette').fill('odette@beaujeu.exemple.fr')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('listitem').getByText('odette@beaujeu.exemple.fr')).toBeVisible()
    await expect(page.getByText('En préparation', { exact: true }).first()).toBeVisible()
    await note(page, 'CHANTEPLUIE').press('Enter')
    await expect(page.getByText('Tout est noté comme envoyé.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Entrer dans la salle' })).toBeVisible()
  })

  test('what is no address is refused beside its field, and what was typed stays', async ({ page }) => {
    await tell(page)
    const field = page.getByLabel('Courriel ou adresse postale : CHANTEPLUIE Odette')
    await field.fill('à demander')
    await field.press('Enter')
    await expect(page.getByText(/ni une adresse de courriel, ni une adresse postale/)).toBeVisible()
    await expect(field).toHaveValue('à demander')
  })

  test('who was told by telephone is noted so, and the note is taken back from its menu', async ({ page }) => {
    await tell(page)
    await page.getByRole('button', { name: 'Autres actions, CHANTEPLUIE Odette' }).click()
    await page.getByRole('menuitem', { name: 'Prévenu au téléphone' }).click()
    await expect(page.getByText(/prévenu au téléphone aujourd’hui/)).toBeVisible()
    await page.getByRole('button', { name: 'Autres actions, CHANTEPLUIE Odette' }).click()
    await page.getByRole('menuitem', { name: 'Retirer ce qui est noté' }).click()
    await expect(page.getByText(/prévenu au téléphone aujourd’hui/)).toHaveCount(0)
  })

  test('the message is read as each will read it', async ({ page }) => {
    await tell(page)
    const message = page.getByRole('region', { name: 'Le message' })
    await expect(message).toContainText('BRUMECLAIRE Églantine')
    await message.getByRole('button', { name: 'Message suivant' }).click()
    await expect(message).toContainText('CHANTEPLUIE Odette')
    await expect(message).toContainText('Merci de nous dire si vous viendrez')
  })
})

testAccessibility([
  ['those who are to be told', tell],
  [
    'some being noted, and an address refused',
    async (page) => {
      await tell(page)
      await note(page, 'BRUMECLAIRE').click()
      const field = page.getByLabel('Courriel ou adresse postale : CHANTEPLUIE Odette')
      await field.fill('à demander')
      await field.press('Enter')
      await expect(page.getByText(/ni une adresse de courriel/)).toBeVisible()
    },
  ],
])
