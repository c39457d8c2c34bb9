import { expect, test } from '../../support/e2e/concerto.ts'
import { chooseIn, createMeeting, openEspace, visit } from '../../support/e2e/screens.ts'

test.beforeEach(async ({ page }) => openEspace(page))

test('a meeting is created from its form and its page opens', async ({ page }) => {
  await page.getByRole('link', { name: 'Préparer une réunion' }).click()
  const form = page.getByRole('dialog', { name: 'Préparer une réunion' })
  await expect(form.getByLabel('Type de réunion')).toBeFocused()
  await form.getByRole('textbox', { name: 'Série' }).fill('Concertations de la feuille de route')
  await form.getByLabel('Rang dans la série').fill('2')
  await form.getByRole('textbox', { name: 'Date' }).fill('12/01/2027')
  await form.getByLabel('Début').fill('9h')
  await form.getByLabel('Fin').fill('8 h 30')
  await form.getByLabel('Lieu').fill('Salle des fêtes de Brévigny')
  await form.getByRole('button', { name: 'Créer la réunion' }).click()
  await expect(form.getByText('La fin vient après le début.')).toBeVisible()
  await form.getByLabel('Fin').fill('12h')
  await form.getByRole('button', { name: 'Créer la réunion' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/2e concertation.*Nord/i)
  await expect(page.getByText('Mardi 12 janvier 2027, 9 h 00 – 12 h 00, Salle des fêtes de Brévigny')).toBeVisible()
  await visit(page, '/reunions')
  await expect(page.getByRole('table', { name: 'Réunions à venir' }).getByRole('row')).toHaveCount(2)
})

test('a meeting of a day gone by opens on who came, is to be told of, and its panel has an end', async ({ page }) => {
  await page.getByRole('link', { name: 'Préparer une réunion' }).click()
  const form = page.getByRole('dialog', { name: 'Préparer une réunion' })
  await form.getByLabel('Date').fill('3 novembre 2025')
  await form.getByLabel('Date').press('Enter')
  await expect(page).toHaveURL(/\/presences/)
  // One way to tell it, which then says the others.
  await expect(page.getByRole('link', { name: 'Écrire le compte-rendu' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Prendre les notes' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Préparation' }).click()
  await expect(page.getByText('Sans compte-rendu', { exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Écrire le compte-rendu' })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Passer à/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Modifier la réunion' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).last().click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('what is typed in place is saved at the pause, and undone', async ({ page }) => {
  await visit(page, `/reunions/${await createMeeting(page)}`)
  await page.getByRole('button', { name: 'Modifier la réunion' }).click()
  const place = page.getByLabel('Lieu')
  await place.fill('Mairie de Lornay')
  await expect(page.getByText('9 h 00 – 12 h 00, Mairie de Lornay')).toBeVisible()
  await place.blur()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('status').filter({ hasText: 'Annulé' })).toBeVisible()
  await expect(place).toHaveValue('Salle des fêtes de Brévigny')
  await page.keyboard.press('Control+Shift+z')
  await expect(place).toHaveValue('Mairie de Lornay')
})

test('a deleted meeting comes back from the notification', async ({ page }) => {
  await visit(page, `/reunions/${await createMeeting(page)}`)
  await chooseIn(page, 'Autres actions', 'Supprimer')
  await expect(page.getByText('Aucune réunion pour l’instant.')).toBeVisible()
  await page
    .getByRole('status')
    .filter({ hasText: 'Réunion supprimée' })
    .getByRole('button', { name: 'Annuler' })
    .click()
  // The screen that offered it is gone.
  await expect(page.getByRole('status').filter({ hasText: 'Annulé' })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Réunions passées' }).getByRole('row')).toHaveCount(2)
})

test('the history of a meeting says who, when, before and after', async ({ page }) => {
  await visit(page, `/reunions/${await createMeeting(page)}`)
  await page.getByRole('button', { name: 'Modifier la réunion' }).click()
  await page.getByLabel('Lieu').fill('Mairie de Lornay')
  await page.getByLabel('Lieu').blur()
  await expect(page.getByText(/Mairie de Lornay$/)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Historique' }).click()
  const history = page.getByRole('dialog', { name: 'Historique' })
  await expect(history.getByRole('listitem').first()).toContainText('Odile Sarment')
  await expect(history.getByRole('listitem').first()).toContainText('Salle des fêtes de Brévigny Mairie de Lornay')
  await page.keyboard.press('Escape')
  await expect(history).toBeHidden()
})
