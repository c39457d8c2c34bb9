import { expectAccessibleInBoth, expectNothingSideways, narrowWidths } from './support/accessibility.ts'
import { expect } from './support/concerto.ts'
import { test } from './support/proposed.ts'
import { visit } from './support/screens.ts'

test('what was written without knowing that minutes were validated is proposed, then accepted, declined, taken back', async ({
  page,
  proposed: { meeting },
}) => {
  await visit(page, `/comptes-rendus/${meeting}`)
  await page.getByRole('link', { name: /Deux propositions reçues depuis la validation/ }).click()
  const list = page.getByRole('region', { name: 'Propositions reçues depuis la validation' })
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await expect(list).toContainText('Accueil du matin')
  await expect(list).toContainText(/Secteur .*Ysoline BOISJOLI/)
  await expectAccessibleInBoth(page)
  for (const width of narrowWidths) {
    await page.setViewportSize({ width, height: 800 })
    await expectNothingSideways(page)
  }
  await page.setViewportSize({ width: 1440, height: 900 })

  await list
    .getByRole('button', { name: /^Accepter, Modifier/ })
    .first()
    .click()
  await expect(page.getByText(/Une proposition acceptée, version 2/)).toBeVisible()
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await expect(list.getByRole('button', { name: /^Accepter, Modifier/ })).toBeFocused()
  await list.getByRole('button', { name: /^Décliner, Modifier/ }).click()
  await expect(list).toBeHidden()
  await expect(page.locator('#page-title')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(list.getByRole('listitem')).toHaveCount(1)
})

test('axes made apart under one number are gathered in one, whose wording is chosen', async ({ page, proposed: _ }) => {
  await visit(page, '/axes')
  const near = page.getByRole('region', { name: 'Axes proches' })
  await expect(near).toContainText(/Même numéro/)
  await expect(near).toContainText(/Aller vers ceux qui ne viennent pas.*Du secteur /)
  await expectAccessibleInBoth(page)
  await near
    .getByRole('button', { name: /^Réunir, / })
    .first()
    .click()
  const dialog = page.getByRole('dialog', { name: 'Réunir deux axes' })
  await dialog.getByRole('radio', { name: 'Aller vers ceux qui ne viennent pas' }).check()
  await expectAccessibleInBoth(page)
  await dialog.getByRole('button', { name: 'Réunir' }).click()
  await expect(page.getByText('Axes réunis')).toBeVisible()
  await expect(near).toBeHidden()
  await expect(page.getByRole('rowheader', { name: /Axe.1/ })).toContainText('Aller vers ceux qui ne viennent pas')
  await page.keyboard.press('Control+z')
  await expect(near).toBeVisible()
})
