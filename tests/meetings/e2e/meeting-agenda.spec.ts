import type { Page } from '@playwright/test'
import { expectFitsNarrow, type State, testAccessibility } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { call, chooseIn, createMeeting, openEspace, visit } from '../../support/e2e/screens.ts'

const points = (page: Page) => page.getByRole('list', { name: 'Points de l’ordre du jour' })
const titles = (page: Page) => points(page).getByRole('textbox', { name: /^Intitulé/ })
const written = (page: Page) => titles(page).evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value))
const grip = (page: Page, name: string) => page.getByRole('button', { name: `Déplacer, ${name}` })
const said = (page: Page) => page.getByRole('status').filter({ hasText: '«' }).first()

/** A meeting from nine to noon with an agenda of fifteen minutes too many; its id. */
const prepared = async (page: Page): Promise<string> => {
  const meeting = await createMeeting(page, { date: '2027-01-12' })
  const agenda = [
    { title: 'Accueil', minutes: 30, speaker: 'Mme VERSOLIVE' },
    { title: 'Tables tournantes', minutes: 75, detail: 'trois temps tournants de 25 min', support: 'Panneaux' },
    { title: 'Fiches-actions', minutes: 80 },
    { title: 'Clôture', minutes: 10 },
  ]
  for (const [index, values] of agenda.entries())
    await call(page, 'records.create', {
      record: 'agendaItem',
      values: { kind: 'point', meeting, position: `a${index}`, ...values },
    })
  return meeting
}

const openPrepared = async (page: Page): Promise<string> => {
  const meeting = await prepared(page)
  await visit(page, `/reunions/${meeting}/ordre-du-jour`)
  await expect(titles(page)).toHaveCount(4)
  return meeting
}

test.describe('an agenda', () => {
  test.beforeEach(({ page }) => openEspace(page))

  test('is written by the keyboard alone, from its first point', async ({ page }) => {
    await visit(page, `/reunions/${await createMeeting(page)}/ordre-du-jour`)
    await page.getByRole('button', { name: 'Ajouter un point' }).press('Enter')
    await expect(titles(page)).toBeFocused()
    await page.keyboard.type('Accueil')
    await page.keyboard.press('Enter')
    await expect(titles(page).nth(1)).toBeFocused()
    await page.keyboard.type('Constats')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Mme VERSOLIVE')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('25')
    await page.keyboard.press('Tab')
    await expect(page.getByText('35 min prévues, 2 h 25 libres dans un créneau de 3 h')).toBeVisible()
    await page.keyboard.press('Enter')
    await page.getByLabel('Support', { exact: true }).fill('Carte')
    await page.getByRole('button', { name: 'Détails, Constats' }).click()
    await expect(points(page).getByText('Carte')).toBeVisible()
  })

  test('runs under its clock, says what is too long, and comes back into its slot', async ({ page }) => {
    await openPrepared(page)
    await expect(page.getByRole('region').getByText('15 min de trop')).toBeVisible()
    await expect(points(page)).toContainText(
      '12 h 00, fin du créneau. « Fiches-actions » déborde de 5 min, « Clôture » de 10 min.',
    )
    await page.getByRole('button', { name: /^Raccourcir. Trois temps de 20 min au lieu de 25/ }).click()
    await expect(page.getByText('3 h prévues, tout le créneau')).toBeVisible()
    await expect(points(page)).toContainText('trois temps tournants de 20 min')
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('region').getByText('15 min de trop')).toBeVisible()
  })

  test('a point moves by the keyboard, and each step is said', async ({ page }) => {
    await openPrepared(page)
    await grip(page, 'Clôture').focus()
    await page.keyboard.press('Space')
    await expect(said(page)).toContainText('« Clôture » est pris, place 4 sur 4')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await expect(said(page)).toContainText('« Clôture », place 2 sur 4')
    await expect(grip(page, 'Clôture')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect.poll(() => written(page)).toEqual(['Accueil', 'Tables tournantes', 'Fiches-actions', 'Clôture'])
    await page.keyboard.press('Space')
    await expect(said(page)).toContainText('« Clôture » est pris, place 4 sur 4')
    await page.keyboard.press('ArrowUp')
    await expect(said(page)).toContainText('« Clôture », place 3 sur 4')
    await page.keyboard.press('Enter')
    await expect(said(page)).toContainText('« Clôture » est posé, place 3 sur 4')
    const moved = ['Accueil', 'Tables tournantes', 'Clôture', 'Fiches-actions']
    await expect.poll(() => written(page)).toEqual(moved)
    await page.reload()
    await expect.poll(() => written(page)).toEqual(moved)
  })

  test('a point is dragged to its place', async ({ page }) => {
    await openPrepared(page)
    const from = await grip(page, 'Accueil').boundingBox()
    const to = await grip(page, 'Fiches-actions').boundingBox()
    if (from === null || to === null) throw new Error('no grip')
    await page.mouse.move(from.x + 8, from.y + 8)
    await page.mouse.down()
    await page.mouse.move(to.x + 8, to.y + 24, { steps: 20 })
    await page.mouse.up()
    const moved = ['Tables tournantes', 'Fiches-actions', 'Accueil', 'Clôture']
    await expect.poll(() => written(page)).toEqual(moved)
    await page.keyboard.press('Control+z')
    await expect.poll(() => written(page)).toEqual(['Accueil', 'Tables tournantes', 'Fiches-actions', 'Clôture'])
  })

  test('a point is copied, removed, and comes back', async ({ page }) => {
    await openPrepared(page)
    await page.getByRole('button', { name: 'Détails, Accueil' }).click()
    await page.getByRole('button', { name: 'Dupliquer' }).click()
    await expect(titles(page).nth(1)).toBeFocused()
    await expect(titles(page).nth(1)).toHaveValue('Accueil')
    await grip(page, 'Fiches-actions').press('Delete')
    await expect(titles(page)).toHaveCount(4)
    await expect(titles(page).nth(3)).toBeFocused()
    await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
    await expect(titles(page)).toHaveCount(5)
  })

  test('starts from a template, which replaces what was there; one gesture undoes it', async ({ page }) => {
    await openPrepared(page)
    await page.getByRole('button', { name: 'Partir d’un modèle' }).click()
    await page.getByRole('radio', { name: /Comité de pilotage/ }).click()
    await page.getByRole('button', { name: 'Reprendre ce modèle' }).click()
    await expect(titles(page)).toHaveCount(6)
    await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
    await expect(titles(page)).toHaveCount(4)
  })

  test('becomes a template, from which the next meeting starts', async ({ page }) => {
    await openPrepared(page)
    await page.getByRole('button', { name: 'Enregistrer comme modèle…' }).click()
    await page.getByLabel('Nom du modèle').fill('Atelier du matin')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Modèle enregistré : Atelier du matin')).toBeVisible()
    await visit(page, '/reunions')
    await page.getByRole('button', { name: 'Préparer une réunion' }).click()
    await page.getByLabel('Ordre du jour').selectOption({ label: 'Atelier du matin' })
    await page.getByLabel('Début').fill('9h')
    await page.getByRole('button', { name: 'Créer la réunion' }).click()
    await expect(titles(page)).toHaveCount(4)
    await expect(page.getByText('Sans date, 9 h 00 – 12 h 00')).toBeVisible()
  })

  test('a shipped template is changed here, and comes back as shipped', async ({ page }) => {
    await visit(page, '/reunions/modeles')
    await page.getByRole('link', { name: 'Café rencontre' }).click()
    await page.getByRole('button', { name: 'Modifier ce modèle' }).click()
    await page.getByRole('button', { name: 'Ajouter une pause' }).click()
    await expect(titles(page)).toHaveCount(7)
    await expect(page.getByText('10 min de trop')).toBeVisible()
    await page.getByRole('button', { name: 'Revenir à la version d’origine' }).click()
    await expect(page.getByText(/^Fourni avec Concerto/)).toBeVisible()
    await expect(points(page).getByRole('listitem')).toHaveCount(6)
  })
})

test.describe('the life of a meeting', () => {
  test.beforeEach(({ page }) => openEspace(page))

  test('it is convened, postponed with its reason, and prepared again', async ({ page }) => {
    await openPrepared(page)
    await page.getByRole('link', { name: /^Prévenir/ }).click()
    await expect(page.getByText('Pour prévenir les invités, il manque encore les invités.')).toBeVisible()
    await expect(page.getByRole('main').getByText('Personne n’est encore invité.')).toBeVisible()

    await chooseIn(page, 'Autres actions', 'Reporter…')
    const form = page.getByRole('dialog', { name: 'Reporter la réunion' })
    await form.getByRole('button', { name: 'Reporter la réunion' }).click()
    await expect(form.getByText('Dites pourquoi : les invités le demanderont.')).toBeVisible()
    await form.getByLabel('Motif du report').fill('Salle inondée')
    await form.getByText('Date à fixer', { exact: true }).click()
    await form.getByRole('button', { name: 'Reporter la réunion' }).click()
    await expect(page.getByText('Date à fixer, d’abord prévue le 12 janvier 2027.')).toBeVisible()

    await visit(page, '/reunions')
    await expect(page.getByRole('table', { name: 'Réunions reportées ou annulées' })).toContainText('Salle inondée')
    await visit(page, '/')
    await expect(page.getByText(/la nouvelle date est à fixer/)).toBeVisible()
    await page.getByRole('link', { name: 'Fixer la date' }).click()
    await page.getByRole('button', { name: 'Fixer la date…' }).click()
    await form.getByRole('textbox', { name: 'Nouvelle date' }).fill('02/02/2027')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Reportée au 2 février 2027, d’abord prévue le 12 janvier 2027.')).toBeVisible()
    await page.getByRole('button', { name: 'Reprendre la préparation' }).click()
    await expect(page.getByRole('link', { name: 'Passer à « Inviter »' })).toBeVisible()
  })

  test('it is cancelled with a reason, and comes back', async ({ page }) => {
    await openPrepared(page)
    await chooseIn(page, 'Autres actions', 'Annuler la réunion…')
    const form = page.getByRole('dialog', { name: 'Annuler la réunion' })
    await form.getByLabel('Motif de l’annulation').fill('Trop peu d’inscrits')
    await form.getByRole('button', { name: 'Annuler la réunion' }).click()
    await expect(page.getByText('Réunion annulée. Trop peu d’inscrits.')).toBeVisible()
    await page.getByRole('button', { name: 'Reprendre la préparation' }).click()
    await expect(page.getByText('Réunion annulée. Trop peu d’inscrits.')).toBeHidden()
  })
})

test.describe('the demo', () => {
  test.use({ demo: true })

  test('offers what the last meeting left, until it is taken', async ({ page }) => {
    // Of another sector than that of whoever looks: the lead of the home page is not this one.
    const { later } = await call<{ later: { id: string }[] }>(page, 'workspace.home')
    const [next] = later
    if (next === undefined) throw new Error('no meeting to come')
    await visit(page, `/reunions/${next.id}`)
    await page.getByRole('button', { name: /^Reprendre «\sAller vers les hameaux/ }).click()
    await expect(titles(page).last()).toHaveValue('Aller vers les hameaux sans transport')
    await expect(page.getByRole('button', { name: /^Reprendre «/ })).toHaveCount(0)
  })
})

const unfold = async (page: Page) => {
  await page.getByRole('button', { name: 'Détails, Accueil' }).click()
  await expect(page.getByLabel('Support', { exact: true })).toBeVisible()
}
const openMenu = (page: Page) => page.getByRole('button', { name: 'Autres actions' }).click()

const states: readonly State[] = [
  ['an agenda too long', openPrepared],
  ['a point unfolded', (page) => openPrepared(page).then(() => unfold(page))],
  [
    'a point taken',
    async (page) => {
      await openPrepared(page)
      await grip(page, 'Clôture').press('Space')
      await expect(said(page)).toContainText('« Clôture » est pris')
    },
  ],
  ['a meeting without points', async (page) => visit(page, `/reunions/${await createMeeting(page)}/ordre-du-jour`)],
  [
    'templates to start from',
    async (page) => {
      await openPrepared(page)
      await page.getByRole('button', { name: 'Partir d’un modèle' }).click()
      await expect(page.getByRole('radio', { name: /Comité/ })).toBeVisible()
    },
  ],
  [
    'a report',
    async (page) => {
      await openPrepared(page)
      await openMenu(page)
      await page.getByRole('menuitem', { name: 'Reporter…' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Reporter la réunion' }).click()
      await expect(page.getByText('Dites pourquoi : les invités le demanderont.')).toBeVisible()
    },
  ],
  [
    'a meeting postponed',
    async (page) => {
      const id = await openPrepared(page)
      await call(page, 'meetings.postpone', { id, reason: 'Neige', date: null, startsAt: null, endsAt: null })
      await expect(page.getByText(/^Date à fixer/)).toBeVisible()
    },
  ],
  [
    'the facts of a meeting',
    async (page) => {
      await openPrepared(page)
      await page.getByRole('button', { name: 'Modifier la réunion' }).click()
      await expect(page.getByLabel('Accès')).toBeVisible()
    },
  ],
  ['templates', (page) => visit(page, '/reunions/modeles')],
  ['a shipped template', (page) => visit(page, '/reunions/modeles/cafe')],
  [
    'a template of the espace',
    async (page) => {
      const { id } = await call<{ id: string }>(page, 'agenda.changeStandard', { name: 'committee' })
      await visit(page, `/reunions/modeles/${id}`)
    },
  ],
  ['an unknown template', (page) => visit(page, '/reunions/modeles/0190a000-0000-7000-8000-000000000000')],
]

testAccessibility(states)

test('in a narrow window nothing scrolls sideways', async ({ page }) => {
  const expectWhole = async () => {
    await expectFitsNarrow(page, 700)
  }
  await openEspace(page)
  await openPrepared(page)
  await unfold(page)
  await expectWhole()
  await visit(page, '/reunions/modeles/cafe')
  await expectWhole()
})
