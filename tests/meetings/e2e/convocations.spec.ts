import type { Page } from '@playwright/test'
import { testAccessibility } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { createMeeting, openEspace, visit } from '../../support/e2e/screens.ts'

const letter = (page: Page) => page.getByRole('region', { name: 'Aperçu de la lettre' })

const open = async (page: Page): Promise<void> => {
  await visit(page, `/reunions/${await createMeeting(page)}/prevenir`)
  await page.getByRole('link', { name: 'Texte de la convocation' }).click()
  await expect(letter(page)).toContainText('invitons à une concertation')
}

const takeUp = async (page: Page): Promise<void> => {
  await open(page)
  await page.getByRole('button', { name: 'Modifier le texte de cette réunion' }).click()
  await expect(page.getByRole('textbox', { name: 'Texte de la lettre' })).toBeVisible()
}

test('the words of a convocation are taken up, changed, seen, and given back', async ({ page }) => {
  await openEspace(page)
  await takeUp(page)
  const text = page.getByRole('textbox', { name: 'Texte de la lettre' })
  await text.click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Chers partenaires. ')
  await expect(letter(page)).toContainText('Chers partenaires. ')
  await page.getByLabel('Début du message').fill('Nous comptons sur vous.')
  await page.getByLabel('Début du message').blur()
  await expect(page.getByText(/Bonjour,\s+Nous comptons sur vous\./)).toBeVisible()
  await page.getByRole('button', { name: 'Revenir au texte habituel' }).click()
  await expect(letter(page)).not.toContainText('Chers partenaires')
  await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
  await expect(text).toContainText('Chers partenaires. ')
})

testAccessibility([
  ['the usual words of a convocation', open],
  ['words of a convocation being changed', takeUp],
])
