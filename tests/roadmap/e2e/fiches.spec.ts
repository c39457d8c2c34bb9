import type { Page } from '@playwright/test'
import type { FicheList } from '#shared/contract/roadmap/fiches.ts'
import { expectAccessibleInBoth, expectFitsNarrow } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { call, openEspace, visit } from '../../support/e2e/screens.ts'
import { listOf } from '../../support/list-of.ts'

/** An axis, a fiche of it as a meeting wrote it, and two others that are marked. */
const writeFiches = async (page: Page): Promise<string> => {
  const create = (record: string, values: object) => call<{ id: string }>(page, 'records.create', { record, values })
  const { id: axis } = await create('axis', { number: 1, title: 'Équiper et accompagner', state: 'proposed' })
  await create('actor', { name: 'Recyclerie du Gué' })
  const add = async (title: string, changes: object) => {
    const { id } = await call<{ id: string }>(page, 'fiches.create', { title, axis, sector: null })
    await call(page, 'records.update', { record: 'fiche', id, changes })
    return id
  }
  await add('Ouvrir un atelier', {
    feasibility: 'high',
    impact: 'veryHigh',
    startsOn: '2026-01-01',
    endsOn: '2026-06-30',
  })
  await add('Former les accueils', { feasibility: 'low', impact: 'high', state: 'upcoming' })
  return add('Reconditionner des ordinateurs', {
    steps: listOf('Trouver un local', 'Trier les dons', 'Quel statut ?'),
    partners: listOf('Recyclerie du Gué, FSE'),
    indicators: listOf('Postes donnés'),
    feasibility: 'untreated',
    impact: 'untreated',
  })
}

const stepTexts = (page: Page) =>
  page
    .getByRole('list', { name: 'Étapes suivies' })
    .getByRole('textbox', { name: /^Étape \d/ })
    .evaluateAll((boxes) => boxes.map((box) => `${box.ariaLabel?.slice(6)} ${(box as HTMLTextAreaElement).value}`))

test('a fiche is found by keyboard, followed from its words, moved, marked, commented and kept', async ({ page }) => {
  await openEspace(page)
  const fiche = await writeFiches(page)
  await page.getByRole('link', { name: 'Fiches-actions' }).click()
  await page.getByRole('region', { name: 'Liste des fiches-actions' }).focus()
  await page.keyboard.press('End')
  await expect(page.getByRole('link', { name: 'Reconditionner des ordinateurs' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Reconditionner des ordinateurs' })).toBeVisible()
  await expect(page.getByText(/^Fiche\s1\.3, axe non encore validé$/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Porteurs\s: Choisir un porteur$/ })).toBeVisible()

  await expect(page.getByText('Aucune étape. La grille en décrit trois.')).toBeVisible()
  await page.getByRole('button', { name: 'Les reprendre' }).press('Enter')
  await expect.poll(() => stepTexts(page)).toEqual(['1 Trouver un local', '2 Trier les dons', '3 Quel statut ?'])
  await page.getByRole('textbox', { name: 'Étape 2', exact: true }).focus()
  await page.keyboard.press('Alt+ArrowRight')
  await expect.poll(() => stepTexts(page)).toEqual(['1 Trouver un local', '1.1 Trier les dons', '2 Quel statut ?'])
  await page.getByRole('textbox', { name: 'Étape 2', exact: true }).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(() => stepTexts(page)).toEqual(['1 Quel statut ?', '2 Trouver un local', '2.1 Trier les dons'])
  await expectAccessibleInBoth(page)

  await page.getByRole('link', { name: /^Grille/ }).press('Enter')
  await page.getByRole('button', { name: 'Suivre ces structures' }).first().press('Enter')
  await expect(page.getByRole('button', { name: 'Recyclerie du Gué, rattaché à l’annuaire' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'FSE, en texte libre' })).toBeVisible()

  await page.getByRole('button', { name: 'Relier au dictionnaire : Postes donnés' }).press('Enter')
  await page.getByLabel('Unité').fill('postes')
  await page.getByRole('button', { name: 'Relier à la fiche' }).press('Enter')
  await expect(page.getByRole('list', { name: 'Indicateurs du dictionnaire' })).toContainText('Postes donnés')

  await page.getByRole('button', { name: 'Évaluer : Faisabilité' }).press('Enter')
  await page.getByRole('menuitem', { name: '4 – fort' }).press('Enter')
  await expect(page.getByRole('group', { name: 'Faisabilité' })).toContainText('4 – fort')

  await page.getByRole('link', { name: /^Commentaires/ }).press('Enter')
  await page.getByLabel('Votre commentaire').fill('Le nord a déjà un atelier.')
  await page.getByRole('button', { name: 'Ajouter le commentaire' }).press('Enter')
  await expect(page.getByText('Le nord a déjà un atelier.')).toBeVisible()
  await expectAccessibleInBoth(page)

  await page.getByRole('link', { name: /^Versions/ }).press('Enter')
  await page.getByRole('button', { name: 'Fixer une version' }).press('Enter')
  await page.getByLabel('Remarque').fill('Envoyée aux porteurs')
  await expectAccessibleInBoth(page)
  await page.getByRole('button', { name: 'Fixer la version' }).press('Enter')
  await expect(page.getByRole('cell', { name: '1', exact: true })).toBeVisible()
  await expect(page.getByRole('cell', { name: 'Envoyée aux porteurs' })).toBeVisible()
  await call(page, 'records.update', { record: 'fiche', id: fiche, changes: { title: 'Reconditionner et donner' } })
  await expect(page.getByRole('insertion').filter({ hasText: 'Reconditionner et donner' })).toBeVisible()
  await expectAccessibleInBoth(page)
})

test('the matrix, the calendar and the rubrics are walked by keyboard, and read by all', async ({ page }) => {
  await openEspace(page)
  await writeFiches(page)
  await page.getByRole('link', { name: 'Fiches-actions' }).click()
  await expect(page.getByRole('link', { name: 'Ouvrir un atelier' })).toBeVisible()
  await expectAccessibleInBoth(page)
  await page.getByRole('textbox', { name: 'Chercher dans les fiches-actions' }).pressSequentially('atelier')
  await expect(page.getByRole('status').filter({ hasText: '1 fiche-action' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Former les accueils' })).toHaveCount(0)
  await page.getByRole('textbox', { name: 'Chercher dans les fiches-actions' }).fill('')

  await page.getByRole('radio', { name: 'Matrice' }).press('Space')
  const cell = page.getByRole('button', { name: /Impact très fort, faisabilité fort/ })
  await page.getByRole('button', { name: /Impact très fort, faisabilité très faible/ }).focus()
  for (let n = 0; n < 3; n += 1) await page.keyboard.press('ArrowRight')
  await expect(cell).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Faisabilité 4 – fort, impact 5 – très fort' })).toContainText(
    'Ouvrir un atelier',
  )
  await expect(page.getByRole('region', { name: 'Non traité : 1 fiche' })).toContainText('Reconditionner')
  await expectAccessibleInBoth(page)

  await page.getByRole('radio', { name: 'Calendrier' }).press('Space')
  const bars = page.getByRole('region', { name: 'Barres du calendrier' })
  await bars.focus()
  await page.keyboard.press('ArrowDown')
  await expect(
    bars.getByRole('link', { name: /Ouvrir un atelier, du 1er\sjanvier\s2026 au 30\sjuin\s2026, en retard/ }),
  ).toBeFocused()
  await expect(page.getByRole('region', { name: 'Dates des fiches-actions et des étapes' })).toContainText(
    /30\sjuin\s2026/,
  )
  await expectAccessibleInBoth(page)

  await page.goto(`${page.url().split('#')[0]}#/reglages/rubriques`)
  await page.getByLabel('Nouvelle rubrique').fill('Lien avec le schéma')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Monter : Lien avec le schéma' }).press('Enter')
  const rubrics = page.getByRole('list', { name: 'Rubriques' }).getByRole('listitem')
  await expect(rubrics.nth(8).getByLabel('Intitulé')).toHaveValue('Lien avec le schéma')
  await expectAccessibleInBoth(page)
})

test('a step is drawn by its grip, a fiche goes to the end of another axis and on the next agenda', async ({
  page,
}) => {
  await openEspace(page)
  const fiche = await writeFiches(page)
  const { id: axis } = await call<{ id: string }>(page, 'records.create', {
    record: 'axis',
    values: { number: 2, title: 'Durer', state: 'proposed' },
  })
  const { id: first } = await call<{ id: string }>(page, 'fiches.create', { title: 'Tenir', axis, sector: null })
  const { id: committee } = await call<{ id: string }>(page, 'meetings.create', {
    ...{ title: '', kind: 'committee', number: 1, seriesName: '', sector: null, place: '' },
    ...{ date: '2036-10-30', startsAt: null, endsAt: null },
  })
  await call(page, 'fiches.takeUp', { fiche, rubric: 'steps' })
  await visit(page, `/fiches/${fiche}`)
  const steps = page.getByRole('list', { name: 'Étapes suivies' }).getByRole('listitem')
  const grip = (at: number) => steps.nth(at).locator('[draggable=true]')
  await expect(steps).toHaveCount(3)
  await grip(0).dragTo(steps.nth(2), { targetPosition: { x: 30, y: 12 } })
  await expect.poll(() => stepTexts(page)).toEqual(['1 Trier les dons', '2 Quel statut ?', '3 Trouver un local'])
  await grip(2).dragTo(steps.nth(0), { targetPosition: { x: 240, y: 12 } })
  await expect.poll(() => stepTexts(page)).toEqual(['1 Trier les dons', '1.1 Trouver un local', '2 Quel statut ?'])

  await page.getByRole('button', { name: 'Autres actions, étape 2', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Dater le début…' }).click()
  await page
    .getByRole('dialog', { name: /^Début/ })
    .getByLabel('Début')
    .fill('03/02/2037')
  await page.keyboard.press('Enter')
  await expect(steps.nth(2)).toContainText('dès le 3 févr. 2037')

  await page.getByRole('link', { name: /^Grille/ }).click()
  await page.getByLabel('Axe', { exact: true }).selectOption({ label: 'Axe 2 – Durer' })
  await expect(page.getByRole('status').filter({ hasText: 'Déplacée vers' })).toBeVisible()
  const { lines } = await call<FicheList>(page, 'fiches.list')
  expect(lines.slice(-2).map(({ id }) => id)).toEqual([first, fiche])

  await page.getByRole('button', { name: /^Autres actions, Reconditionner/ }).click()
  await page.getByRole('menuitem', { name: /^Mettre à l’ordre du jour du 30.octobre.2036$/ }).click()
  await expect(page.getByRole('status').filter({ hasText: 'À l’ordre du jour du' })).toBeVisible()
  const { agenda } = await call<{ agenda: { fiche: string | null }[] }>(page, 'meetings.page', { id: committee })
  expect(agenda.map((point) => point.fiche)).toEqual([fiche])
  await page.getByRole('button', { name: /^Autres actions, Reconditionner/ }).click()
  await expect(page.getByRole('menuitem', { name: 'Dupliquer' })).toBeVisible()
  await expect(page.getByRole('menuitem', { name: /^Mettre à l’ordre du jour/ })).toHaveCount(0)
})

test('the five answers follow the steps, and what is typed of one is said everywhere', async ({ page }) => {
  await openEspace(page)
  const fiche = await writeFiches(page)
  await call(page, 'fiches.takeUp', { fiche, rubric: 'steps' })
  await visit(page, `/fiches/${fiche}`)
  const answers = page.getByRole('definition')
  await expect(answers.nth(0)).toContainText('À discuter')
  await expect(answers.nth(2)).toContainText('Trouver un local')
  await expect(answers.nth(4)).toContainText(/^0\s%aucune étape faite sur\s2$/)

  await page.getByRole('textbox', { name: 'Étape 1', exact: true }).focus()
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Porteur, étape 1')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Échéance, étape 1')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByLabel(/^Avancement en\s%, étape 1$/)).toBeFocused()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('35')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('État, étape 1')).toHaveValue('running')
  await expect(answers.nth(0)).toContainText(/^En cours.*d’après ses étapes$/)
  await expect(answers.nth(4)).toContainText(/^18\s%aucune étape faite sur\s2$/)

  await answers.nth(2).getByRole('button').click()
  await expect(page.getByRole('textbox', { name: 'Étape 1', exact: true })).toBeFocused()

  await page.getByLabel('État, étape 1').selectOption('done')
  await expect(answers.nth(2)).toContainText('Trier les dons')
  await page.getByLabel('État, étape 2').selectOption('done')
  await page.getByLabel('État, étape 3').selectOption('dropped')
  await expect(page.getByText('Les deux étapes sont faites.')).toBeVisible()
  await expect(answers.nth(0)).toContainText('En cours')
  await page.getByRole('button', { name: /^Passer à «\sRéalisée\s»$/ }).press('Enter')
  await expect(answers.nth(0)).toContainText(/^Réalisée.*depuis le/)
  await expect(page.getByRole('button', { name: /^Passer à/ })).toHaveCount(0)

  await visit(page, '/fiches')
  await expect(page.getByText(/^Fiche\s1\.3, Tout le département, 100\s%, 2\sétapes faites sur\s2$/)).toBeVisible()
})

test('each answer is changed in place, and a step is taken, moved and put by its grip', async ({ page }) => {
  await openEspace(page)
  const fiche = await writeFiches(page)
  await call(page, 'fiches.takeUp', { fiche, rubric: 'steps' })
  await visit(page, `/fiches/${fiche}`)
  await page.getByRole('button', { name: /^État/ }).press('Enter')
  await page.getByRole('menuitem', { name: 'En pause' }).press('Enter')
  await expect(page.getByRole('button', { name: /^État\s: En pause$/ })).toBeFocused()
  await page.getByLabel('Motif').fill('Le local n’est pas libre')

  await page.getByRole('button', { name: /^Porteurs/ }).press('Enter')
  const bearer = page.getByRole('dialog', { name: 'Porteurs' }).getByLabel('Ajouter un porteur')
  await bearer.fill('Recyclerie du Gué')
  await bearer.press('Enter')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Porteurs\s: Recyclerie du Gué$/ })).toBeFocused()

  await page.getByRole('button', { name: /^Période/ }).press('Enter')
  await page.getByRole('dialog', { name: 'Période' }).getByLabel('Fin').fill('30/06/2036')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Période\s: 30\sjuin\s2036/ })).toBeVisible()

  await page.getByRole('button', { name: 'Déplacer, Trouver un local' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('button', { name: 'Déplacer, Trouver un local' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(() => stepTexts(page)).toEqual(['1 Trier les dons', '2 Quel statut ?', '3 Trouver un local'])
  const { steps } = await call<{ steps: { text: string }[] }>(page, 'fiches.get', { fiche })
  expect(steps.map(({ text }) => text)).toEqual(['Trier les dons', 'Quel statut ?', 'Trouver un local'])
})

test('the page it opens on is one screen, at three widths nothing goes sideways', async ({ page }) => {
  await openEspace(page)
  const fiche = await writeFiches(page)
  await call(page, 'fiches.takeUp', { fiche, rubric: 'steps' })
  await page.setViewportSize({ width: 1440, height: 900 })
  await visit(page, `/fiches/${fiche}`)
  await expect(page.getByRole('list', { name: 'Étapes suivies' })).toBeVisible()
  const height = () => page.evaluate(() => document.documentElement.scrollHeight)
  await expect.poll(height).toBeLessThanOrEqual(900)
  await expectFitsNarrow(page)
  for (const tab of ['grille', 'budget', 'commentaires', 'fil', 'versions']) {
    await visit(page, `/fiches/${fiche}/${tab}`)
    await expect(page.getByRole('navigation', { name: 'Écrans de la fiche-action' })).toBeVisible()
    await expectFitsNarrow(page)
    await page.setViewportSize({ width: 1440, height: 900 })
  }
})
