import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { expectAccessibleInBoth, expectFitsNarrow } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { call, visit } from '../../support/e2e/screens.ts'

test.use({ demo: true })

test('what was written without knowing that minutes were validated is proposed, then accepted, declined, taken back', async ({
  page,
}) => {
  const meetings = await call<readonly MeetingSummary[]>(page, 'meetings.list')
  await visit(page, `/comptes-rendus/${meetings.find(({ title }) => title === '1er comité de pilotage')?.id}`)
  await page.getByRole('link', { name: /Deux propositions reçues depuis la validation/ }).click()
  const list = page.getByRole('region', { name: 'Propositions reçues depuis la validation' })
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await expect(list).toContainText('Le secteur Amont propose de l’accueillir à Valombrage, si le col est ouvert.')
  await expect(list).toContainText(/Secteur Amont.*Domitille AIRELLEBLEUE/)
  await expectAccessibleInBoth(page)
  await expectFitsNarrow(page, 800)
  await page.setViewportSize({ width: 1440, height: 900 })

  await list.getByRole('button', { name: /^Accepter, Modifier/ }).click()
  await expect(page.getByText(/Une proposition acceptée, version 2/)).toBeVisible()
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await expect(list.getByRole('button', { name: /^Accepter, Ajouter/ })).toBeFocused()
  await list.getByRole('button', { name: /^Décliner, Ajouter/ }).click()
  await expect(list).toBeHidden()
  await expect(page.locator('#page-title')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(list.getByRole('listitem')).toHaveCount(1)
})

test('axes made apart for one thing are gathered in one, whose wording is chosen', async ({ page }) => {
  await visit(page, '/axes')
  const near = page.getByRole('region', { name: 'Axes proches' })
  await expect(near).toContainText(/Intitulés proches/)
  await expect(near).toContainText(/Faire réseau entre vallées.*Du secteur Amont/)
  await expectAccessibleInBoth(page)
  await near.getByRole('button', { name: /^Réunir, / }).click()
  const dialog = page.getByRole('dialog', { name: 'Réunir deux axes' })
  await dialog.getByRole('radio', { name: /^Faire réseau entre vallées/ }).check()
  await expectAccessibleInBoth(page)
  await dialog.getByRole('button', { name: 'Réunir' }).click()
  await expect(page.getByText('Axes réunis')).toBeVisible()
  await expect(near).toBeHidden()
  await expect(page.getByRole('rowheader', { name: /Axe.3/ })).toContainText('Faire réseau entre vallées')
  await page.keyboard.press('Control+z')
  await expect(near).toBeVisible()
})
