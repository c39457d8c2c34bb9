import type { Page } from '@playwright/test'
import { type State, testAccessibility } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { addPerson, call, chooseIn, createMeeting, openEspace, visit } from '../../support/e2e/screens.ts'

const list = (page: Page) => page.getByRole('list', { name: 'Décisions et tâches' })
const texts = (page: Page) =>
  list(page)
    .getByRole('textbox', { name: /^Ce qui a été décidé/ })
    .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value))
const form = (page: Page) => page.getByRole('form', { name: 'Ajouter une décision ou une tâche' })

const plain = { kind: 'task', bearer: null, dueOn: null, section: null }

const add = (page: Page, meeting: string, ...items: readonly object[]) =>
  call(page, 'followUps.add', { meeting, items: items.map((one) => ({ ...plain, ...one })) })

/** A meeting with one task late, one decision, and a text that asks for something. */
const followed = async (page: Page): Promise<string> => {
  const meeting = await createMeeting(page)
  await addPerson(page, meeting, 'VERSOLIVE', 'Odette', 'Foyer rural')
  await add(
    page,
    meeting,
    { text: 'Envoyer la carte', dueOn: '2026-11-02', bearer: { name: 'VERSOLIVE Odette', person: null, actor: null } },
    { text: 'La charte est adoptée', kind: 'decision' },
  )
  const { id } = await call<{ id: string }>(page, 'minutes.addSection', {
    meeting,
    after: null,
    kind: 'text',
    level: 1,
  })
  const words = { type: 'text', text: 'Action : Mme Versolive relit la liste' }
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [words] }] }
  await call(page, 'records.update', { record: 'section', id, changes: { body } })
  return meeting
}

const openFollowed = async (page: Page): Promise<string> => {
  const meeting = await followed(page)
  await visit(page, `/reunions/${meeting}/suites`)
  await expect(list(page).getByRole('listitem')).toHaveCount(2)
  return meeting
}

test('what the texts decided and asked is noted in one gesture from the minutes, before they are exported', async ({
  page,
}) => {
  await openEspace(page)
  const meeting = await followed(page)
  const unnoted = page.getByText('Une décision ou tâche des textes n’est pas dans les suites à donner.')
  await visit(page, `/comptes-rendus/${meeting}`)
  await expect(unnoted).toBeVisible()
  await visit(page, `/comptes-rendus/${meeting}?vue=apercu`)
  await expect(unnoted).toBeVisible()
  await page.getByRole('button', { name: 'La noter' }).click()
  await expect(unnoted).toHaveCount(0)
  await visit(page, `/reunions/${meeting}/suites`)
  await expect(list(page).getByRole('textbox', { name: /^Ce qui a été décidé/ })).toHaveCount(3)
  await page.keyboard.press('Control+z')
  await expect(list(page).getByRole('textbox', { name: /^Ce qui a été décidé/ })).toHaveCount(2)
})

test.describe('decisions and tasks', () => {
  test.beforeEach(({ page }) => openEspace(page))

  test('a task that says when it is due is offered that day: Tab takes it, Échap refuses it, nothing takes it otherwise', async ({
    page,
  }) => {
    const meeting = await openFollowed(page)
    const due = async (text: string) => {
      const { lines } = await call<{ lines: { followUp: { text: string; dueOn: string | null } }[] }>(
        page,
        'followUps.list',
        { meeting },
      )
      return lines.find(({ followUp }) => followUp.text === text)?.followUp.dueOn
    }
    const words = form(page).getByLabel('Ce qui est demandé')
    await words.fill('Écrire à la mairie avant le 15 décembre 2030')
    await expect(form(page).getByText('Échéance\u00a0: 15\u00a0décembre\u00a02030\u00a0?')).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(words).toBeFocused()
    await expect(form(page).getByLabel('Échéance')).toHaveValue('15\u00a0décembre\u00a02030')
    await page.keyboard.press('Enter')
    await expect.poll(() => due('Écrire à la mairie avant le 15 décembre 2030')).toBe('2030-12-15')
    await words.fill('Relancer d’ici le 3 mars 2031')
    await expect(form(page).getByRole('button', { name: /^Prendre/ })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(form(page).getByRole('button', { name: /^Prendre/ })).toHaveCount(0)
    await words.fill('Appeler pour le 12/01/2031')
    await page.keyboard.press('Enter')
    await expect.poll(() => due('Appeler pour le 12/01/2031')).toBeNull()
    await list(page)
      .getByRole('button', { name: /^Prendre/ })
      .click()
    await expect.poll(() => due('Appeler pour le 12/01/2031')).toBe('2031-01-12')
  })

  test('a day without a year is the first to come after the meeting, in its list and in its texts', async ({
    page,
  }) => {
    const meeting = await followed(page)
    await call(page, 'records.update', { record: 'meeting', id: meeting, changes: { date: '2024-11-05' } })
    await add(page, meeting, { text: 'Réserver la salle avant le 15 décembre' })
    const { sections } = await call<{ sections: { id: string }[] }>(page, 'minutes.get', { meeting })
    const words = { type: 'text', text: 'Action : relire la liste avant le 3 mars' }
    const body = { type: 'doc', content: [{ type: 'paragraph', content: [words] }] }
    await call(page, 'records.update', { record: 'section', id: sections[0]?.id, changes: { body } })
    await visit(page, `/reunions/${meeting}/suites`)
    await expect(list(page).getByText('Échéance\u00a0: 15\u00a0décembre\u00a02024\u00a0?')).toBeVisible()
    await page.getByRole('button', { name: /^Reprendre pour le 3\smars\s2025/ }).click()
    await expect(list(page).getByLabel('Échéance, relire la liste avant le 3 mars')).toHaveValue(/^3\smars\s2025$/)
  })

  test('are written by the keyboard alone, with who and for when', async ({ page }) => {
    const meeting = await createMeeting(page)
    await addPerson(page, meeting, 'VERSOLIVE', 'Odette', 'Foyer rural')
    await visit(page, `/reunions/${meeting}/suites`)
    await form(page).getByLabel('Ce qui est demandé').focus()
    await page.keyboard.type('Réserver la salle')
    await page.keyboard.press('Tab')
    await page.keyboard.type('vers')
    await expect(page.getByRole('option', { name: /VERSOLIVE Odette/ })).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(form(page).getByLabel('Porteur', { exact: true })).toHaveValue('VERSOLIVE Odette')
    await page.keyboard.press('Tab')
    await page.keyboard.type('bientôt')
    await page.keyboard.press('Enter')
    await expect(form(page)).toContainText('Cette date n’est pas comprise.')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('13/12/2027')
    await page.keyboard.press('Enter')
    await expect(form(page).getByLabel('Ce qui est demandé')).toBeFocused()
    await page.keyboard.type('Décision : la charte est adoptée')
    await page.keyboard.press('Enter')
    // What was decided comes before what is asked.
    await expect.poll(() => texts(page)).toEqual(['la charte est adoptée', 'Réserver la salle'])
    await expect(list(page).getByLabel('Porteur, Réserver la salle')).toHaveValue('VERSOLIVE Odette')
    await expect(list(page).getByLabel('Échéance, Réserver la salle')).toHaveValue(/^13\sdéc\.\s2027$/)
    await expect(list(page).getByLabel('Nature, la charte est adoptée')).toHaveValue('decision')

    await list(page).getByLabel('Échéance, la charte est adoptée').focus()
    await page.keyboard.press('Alt+ArrowDown')
    await expect.poll(() => texts(page)).toEqual(['Réserver la salle', 'la charte est adoptée'])
    await page.getByRole('main').getByRole('button', { name: 'Annuler' }).click()
    await expect.poll(() => texts(page)).toEqual(['la charte est adoptée', 'Réserver la salle'])
  })

  test('are ticked with what came of it, dropped, and open again', async ({ page }) => {
    await openFollowed(page)
    await page.getByRole('checkbox', { name: 'Faite, Envoyer la carte' }).click()
    await page.getByLabel('Suite donnée, Envoyer la carte').fill('Par courriel')
    await page.getByLabel('Suite donnée, Envoyer la carte').press('Enter')
    await chooseIn(page, 'Autres actions, Envoyer la carte', 'Rouvrir')
    await expect(page.getByRole('checkbox', { name: 'Faite, Envoyer la carte' })).not.toBeChecked()
    await chooseIn(page, 'Autres actions, Envoyer la carte', 'Abandonner')
    await expect(list(page)).toContainText('abandonnée')
    await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
    await expect(list(page)).not.toContainText('abandonnée')
  })

  test('said in the texts are taken up in one gesture', async ({ page }) => {
    await openFollowed(page)
    await page.getByRole('button', { name: 'Reprendre « Mme Versolive relit la liste »' }).click()
    await expect(list(page).getByLabel('Porteur, Mme Versolive relit la liste')).toHaveValue('VERSOLIVE Odette')
    await expect(page.getByRole('heading', { name: 'À reprendre des textes' })).toHaveCount(0)
  })

  test('wait on the home page, late first, and in one list that one narrows', async ({ page }) => {
    const meeting = await followed(page)
    const other = await createMeeting(page, { title: 'Café rencontre', seriesName: '', number: null })
    await add(page, other, { text: 'Acheter le café' })
    await visit(page, '/')
    const home = page.getByRole('region', { name: 'Suites à donner' })
    await expect(home.getByRole('listitem')).toHaveText([/^Envoyer la carteen retard de/, /^Acheter le café/])
    await home.getByRole('link', { name: '2 suites attendues' }).click()
    await expect(list(page).getByRole('listitem')).toHaveCount(2)
    await page.getByLabel('Porteur', { exact: true }).selectOption('VERSOLIVE Odette')
    await expect.poll(() => texts(page)).toEqual(['Envoyer la carte'])
    await page.getByRole('link', { name: '2e concertation – Secteur Nord' }).click()
    await expect(page).toHaveURL(new RegExp(`/reunions/${meeting}/suites`))
    await visit(page, '/')
    await home.getByRole('checkbox', { name: 'Faite, Envoyer la carte' }).click()
    await expect(home.getByRole('listitem')).toHaveCount(1)
  })

  test('are sent to who bears them, and printed where the minutes ask for them', async ({ page }) => {
    const meeting = await openFollowed(page)
    await chooseIn(page, 'Autres actions, Envoyer la carte', 'Écrire au porteur…')
    const mail = page.getByRole('dialog', { name: 'Écrire à VERSOLIVE Odette' })
    await expect(mail).toContainText('Envoyer la carte (attendu depuis le 2 novembre 2026')
    await page.keyboard.press('Escape')
    await call(page, 'minutes.addSection', { meeting, after: null, kind: 'followUps', level: 1 })
    await visit(page, `/comptes-rendus/${meeting}`)
    await page.getByText('Aperçu', { exact: true }).click()
    await expect(page.getByRole('cell', { name: 'Tâche : Envoyer la carte' })).toBeVisible()
  })
})

const states: readonly State[] = [
  ['the screen of a meeting', openFollowed],
  ['the screen of a meeting without any', async (page) => visit(page, `/reunions/${await createMeeting(page)}/suites`)],
  [
    'a long one, done, in the list of all',
    async (page) => {
      const meeting = await followed(page)
      await add(page, meeting, { text: 'très longue '.repeat(120), dueOn: '2027-01-04' })
      await visit(page, '/reunions/suites?etat=all')
      await page.getByRole('checkbox', { name: /^Faite, très longue/ }).click()
      await expect(page.getByLabel(/^Suite donnée/)).toBeVisible()
    },
  ],
  ['the list of all, empty', (page) => visit(page, '/reunions/suites')],
  [
    'the bearers offered',
    async (page) => {
      await openFollowed(page)
      await form(page).getByLabel('Porteur', { exact: true }).fill('vers')
      await expect(page.getByRole('option', { name: /VERSOLIVE/ }).first()).toBeVisible()
    },
  ],
  [
    'the mail to a bearer',
    async (page) => {
      await openFollowed(page)
      await chooseIn(page, 'Autres actions, Envoyer la carte', 'Écrire au porteur…')
      await expect(page.getByRole('dialog')).toContainText('Objet')
    },
  ],
  [
    'the home page with something awaited',
    async (page) => {
      await followed(page)
      await visit(page, '/reunions')
      await visit(page, '/')
      await expect(page.getByRole('region', { name: 'Suites à donner' })).toBeVisible()
    },
  ],
]

test.describe('accessibility of decisions and tasks', () => testAccessibility(states))
