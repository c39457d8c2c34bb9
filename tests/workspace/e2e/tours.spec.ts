import { expect, test } from '../../support/e2e/concerto.ts'
import { expectAccessible, visit } from '../../support/e2e/screens.ts'

test.use({ demo: true })

test('a tour says what is to be done and leads there, goes on as it is done, and is left', async ({ page }) => {
  await page.getByRole('button', { name: 'Commencer, Votre première réunion en huit minutes' }).click()
  const strip = page.getByRole('region', { name: 'Visite guidée' })
  await expect(strip).toContainText('1 sur 7')
  await expect(strip.getByRole('status')).toContainText('Préparez une réunion')
  await page.getByRole('button', { name: 'Créer la réunion' }).click()
  await expect(strip).toContainText('2 sur 7')
  await strip.getByRole('button', { name: 'Y aller' }).click()
  const field = page.getByRole('combobox').first()
  for (const name of ['argent', 'chaude']) {
    await field.fill(name)
    await expect(page.getByRole('option').first()).toBeVisible()
    await field.press('Enter')
  }
  await expect(strip).toContainText('3 sur 7')
  await expectAccessible(page)
  await strip.getByRole('button', { name: 'Y aller' }).click()
  await page.getByRole('button', { name: 'Ouvrir la séance' }).click()
  await expect(strip).toContainText('4 sur 7')
  // It takes its place from the panes: nothing is pushed out of the window.
  expect(await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBe(0)
  await expectAccessible(page)
  // In a narrow window it is tall, and whole: one scrolls.
  await page.setViewportSize({ width: 390, height: 800 })
  await expect.poll(() => strip.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(0)
  await expect.poll(async () => (await strip.getByRole('status').boundingBox())?.width).toBeGreaterThan(200)
  await page.setViewportSize({ width: 1440, height: 900 })
  await strip.getByRole('button', { name: 'Quitter la visite' }).click()
  await expect(strip).toBeHidden()
  await visit(page, '/')
  await expect(page.getByRole('button', { name: 'Commencer, Un forum' })).toBeVisible()
  await expect(strip).toBeHidden()
})

test('the tour of a forum goes step by step, and leads only to where one is not', async ({ page }) => {
  const strip = page.getByRole('region', { name: 'Visite guidée' })
  const there = strip.getByRole('button', { name: 'Y aller' })
  await page.getByRole('button', { name: 'Commencer, Un forum' }).click()
  await page.getByRole('button', { name: 'Créer le forum' }).click()
  await expect(strip).toContainText('2 sur 4')
  await expect(there).toBeHidden()
  await page.getByRole('button', { name: 'Partir d’un programme usuel' }).click()
  await page.getByRole('button', { name: 'Reprendre ce programme' }).click()
  await expect(strip).toContainText('3 sur 4')
  await there.click()
  await expect(there).toBeHidden()
  const field = page.getByLabel('Inviter quelqu’un')
  await expect(field).toBeFocused()
  await field.fill('paillerouge')
  await expect(page.getByRole('option').first()).toBeVisible()
  await field.press('Enter')
  await expect(strip).toContainText('4 sur 4')
  await there.click()
  await page.getByRole('button', { name: /^Noter comme envoyé/ }).click()
  await expect(strip).toContainText('terminée')
  await strip.getByRole('button', { name: 'Voir' }).click()
  await expect(strip.getByRole('button', { name: 'Voir' })).toBeHidden()
  await expectAccessible(page)
})

test('the demo has a meeting that goes on: the home leads back to its room, where points are written', async ({
  page,
}) => {
  await page.getByRole('link', { name: 'Revenir dans la salle' }).click()
  await expect(page.getByText('En cours depuis')).toBeVisible()
  await expect(page.getByText('Deux médiateurs à bord')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Ont dit ne pas venir' })).toContainText('FOINCOUPÉ')
})
