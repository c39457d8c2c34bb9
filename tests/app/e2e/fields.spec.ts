import { expectAccessibleInBoth } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { addPerson, createMeeting, onTheWay, openEspace, visit } from '../../support/e2e/screens.ts'

test.describe('in a drawer', () => {
  test.beforeEach(async ({ page }) => {
    await openEspace(page)
    await createMeeting(page)
    await visit(page, '/reunions')
    await page.getByRole('button', { name: 'Préparer une réunion' }).press('Enter')
  })

  test('a day that is not understood stays as it was typed, and nothing is sent', async ({ page }) => {
    const drawer = page.getByRole('dialog', { name: 'Préparer une réunion' })
    const day = drawer.getByRole('textbox', { name: 'Date' })
    await day.fill('32 brumaire')
    await page.keyboard.press('Tab')
    await expect(drawer.getByText('Cette date n’est pas comprise.')).toBeVisible()
    await expectAccessibleInBoth(page)
    await drawer.getByRole('button', { name: 'Créer la réunion' }).press('Enter')
    await expect(day).toBeFocused()
    await expect(day).toHaveValue('32 brumaire')
    await page.keyboard.press('Control+Enter')
    await expect(drawer).toBeVisible()

    await day.fill('9 fév 2027')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('button', { name: 'Mois suivant' })).toBeVisible()
    await expectAccessibleInBoth(page)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(day).toBeFocused()
    await expect(day).toHaveValue(/^10\sfévrier\s2027$/)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: /Secteur Nord/ })).toBeVisible()
  })

  test('what is typed is thrown away only once one was asked', async ({ page }) => {
    const drawer = page.getByRole('dialog', { name: 'Préparer une réunion' })
    const question = page.getByRole('dialog', { name: /^Abandonner ce que vous avez tapé/ })
    await page.keyboard.press('Escape')
    await expect(drawer).toHaveCount(0)

    await page.getByRole('button', { name: 'Préparer une réunion' }).press('Enter')
    await drawer.getByLabel('Lieu').fill('Salle des Tilleuls')
    await page.keyboard.press('Escape')
    await expect(question.getByRole('button', { name: 'Annuler' })).toBeFocused()
    await expectAccessibleInBoth(page)
    await page.keyboard.press('Escape')
    await expect(question).toHaveCount(0)
    await expect(drawer.getByLabel('Lieu')).toHaveValue('Salle des Tilleuls')
    await drawer.getByRole('button', { name: 'Fermer' }).last().press('Enter')
    // A dialog takes the focus once it is there: it would take it from a button focused a moment sooner.
    await expect(question.getByRole('button', { name: 'Annuler' })).toBeFocused()
    await question.getByRole('button', { name: 'Abandonner' }).press('Enter')
    await expect(drawer).toHaveCount(0)
    await page.getByRole('button', { name: 'Préparer une réunion' }).press('Enter')
    // That of the last meeting, which is proposed; not what was thrown away.
    await expect(drawer.getByLabel('Lieu')).toHaveValue('Salle des fêtes de Brévigny')
    await page.keyboard.press('Escape')
    await expect(drawer).toHaveCount(0)
  })

  test('Entrée takes what is offered first, and sends nothing before it is pressed again', async ({ page }) => {
    const drawer = page.getByRole('dialog', { name: 'Préparer une réunion' })
    const series = drawer.getByLabel('Série', { exact: true })
    await series.fill('')
    await page.keyboard.type('conc')
    await page.keyboard.press('Enter')
    await expect(series).toHaveValue('Concertations de la feuille de route')
    await expect(drawer).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: /Secteur Nord/ })).toBeVisible()
  })
})

test('Entrée takes the only one who may bear a task, and Tab what was typed', async ({ page }) => {
  await openEspace(page)
  const meeting = await createMeeting(page)
  await addPerson(page, meeting, 'VERSOLIVE', 'Odette', 'Foyer rural')
  await visit(page, `/reunions/${meeting}/suites`)
  const form = page.getByRole('form', { name: 'Ajouter une décision ou une tâche' })
  const bearer = form.getByLabel('Porteur')
  await bearer.focus()
  await page.keyboard.type('verso')
  await expect(page.getByRole('option', { name: /VERSOLIVE Odette/ })).toHaveAttribute('data-combobox-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(bearer).toHaveValue('VERSOLIVE Odette')
  await bearer.fill('verso')
  await expect(page.getByRole('option', { name: /VERSOLIVE Odette/ })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(bearer).toHaveValue('verso')
})

test('Entrée takes the département that bears the number, keeps it where it is taken again, and then goes on', async ({
  page,
}) => {
  await page.getByRole('textbox', { name: 'Prénom et nom' }).fill('Odile Sarment')
  await page.keyboard.press('Enter')
  const departement = page.getByRole('combobox', { name: 'Département' })
  await expect(departement).toBeFocused()
  await page.keyboard.type('69')
  await page.getByRole('option', { name: 'Rhône (69)' }).waitFor()
  await page.keyboard.press('Enter')
  await expect(departement).toHaveValue('Rhône (69)')
  // Once the list has left the page, it opens without knowing what is chosen.
  await expect(page.getByRole('option')).toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await page.getByRole('option', { name: 'Rhône (69)' }).waitFor()
  await page.keyboard.press('Enter')
  await expect(departement).toHaveAttribute('aria-expanded', 'false')
  await expect(departement).toHaveValue('Rhône (69)')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Rhône (69)', { exact: true })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Écrire les comptes-rendus' })).toBeFocused()
})

test('Entrée takes it too where the list comes after what was typed', async ({ page }) => {
  let answer = (): void => undefined
  const typed = new Promise<void>((resolve) => {
    answer = resolve
  })
  await onTheWay(page, async (route) => {
    if (route.request().postDataJSON().path === 'workspace.departements') await typed
    await route.continue()
  })
  await page.getByRole('textbox', { name: 'Prénom et nom' }).fill('Odile Sarment')
  await page.keyboard.press('Enter')
  const departement = page.getByRole('combobox', { name: 'Département' })
  await expect(departement).toBeFocused()
  await page.keyboard.type('69')
  answer()
  await page.getByRole('option', { name: 'Rhône (69)' }).waitFor()
  await page.keyboard.press('Enter')
  await expect(departement).toHaveValue('Rhône (69)')
})
