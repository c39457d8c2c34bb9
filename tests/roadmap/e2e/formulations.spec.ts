import type { Page } from '@playwright/test'
import { expectAccessibleInBoth, expectFitsNarrow } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { call, openEspace, visit } from '../../support/e2e/screens.ts'

/** An axis in which two sectors said much the same thing, and one said another. */
const saidBySectors = async (page: Page): Promise<string> => {
  await openEspace(page)
  const { sectors } = await call<{ sectors: readonly { id: string }[] }>(page, 'workspace.state')
  const { id: axis } = await call<{ id: string }>(page, 'axes.addAxis', { title: 'Accueillir' })
  for (const [rank, text] of ['Ouvrir le soir', 'Élargir les horaires', 'Afficher les lieux'].entries()) {
    const sector = sectors[rank]?.id ?? null
    const { ids } = await call<{ ids: string[] }>(page, 'axes.add', { sector, meeting: null, items: [{ text }] })
    await call(page, 'axes.attach', { id: ids[0], axis })
  }
  await visit(page, `/axes/axe/${axis}`)
  return axis
}

const gather = (page: Page) => page.getByRole('button', { name: 'Réunir des formulations…' })
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Réunir des formulations' })
const common = (page: Page) => page.getByRole('list', { name: /^Reformulation/ })
const thread = (page: Page) => page.getByRole('region', { name: /^Le fil/ })

test('formulations of several sectors are gathered in one by the mouse, each stays, and it is undone', async ({
  page,
}) => {
  await saidBySectors(page)
  await gather(page).click()
  const dialog = dialogOf(page)
  await expect(dialog.getByRole('checkbox')).toHaveCount(3)
  await expect(dialog.getByRole('checkbox', { name: 'Ouvrir le soir' })).toHaveAccessibleDescription('Nord')
  await expectAccessibleInBoth(page)
  await expectFitsNarrow(page)
  await page.setViewportSize({ width: 1440, height: 900 })

  // One alone says nothing in common, nor does an empty text: both are told, and nothing is written.
  await dialog.getByRole('checkbox', { name: 'Ouvrir le soir' }).check()
  await dialog.getByRole('button', { name: 'Réunir' }).click()
  await expect(dialog.getByText('Cochez-en au moins deux.')).toBeVisible()
  await expect(dialog.getByText('Écrivez ce qu’elles disent ensemble.')).toBeVisible()
  await expectAccessibleInBoth(page)

  await dialog.getByRole('checkbox', { name: 'Élargir les horaires' }).check()
  await dialog.getByLabel('Formulation commune').fill('Ouvrir plus longtemps')
  await dialog.getByRole('button', { name: 'Réunir' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Formulations réunies' })).toBeVisible()
  await expect(dialog).toBeHidden()
  await expect(gather(page)).toBeFocused()
  await expect(common(page)).toContainText('Ouvrir plus longtemps')
  // The thread leads from each to the one that says both.
  for (const words of ['Ouvrir le soir', 'Élargir les horaires', 'Ouvrir plus longtemps'])
    await expect(thread(page)).toContainText(words)
  await expect(thread(page)).not.toContainText('Afficher les lieux')
  await expectAccessibleInBoth(page)

  await page
    .getByRole('status')
    .filter({ hasText: 'Formulations réunies' })
    .getByRole('button', { name: 'Annuler' })
    .click()
  await expect(common(page)).toBeHidden()
  await expect(thread(page)).toBeHidden()
  for (const words of ['Ouvrir le soir', 'Élargir les horaires', 'Afficher les lieux'])
    await expect(page.getByRole('link', { name: words })).toBeVisible()
})

test('the same is done and undone by the keyboard alone', async ({ page }) => {
  await saidBySectors(page)
  await gather(page).focus()
  await page.keyboard.press('Enter')
  const dialog = dialogOf(page)
  await expect(dialog).toBeVisible()
  await dialog.getByRole('checkbox', { name: 'Ouvrir le soir' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await expect(dialog.getByRole('checkbox', { name: 'Élargir les horaires' })).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(dialog.getByLabel('Formulation commune')).toBeFocused()
  await page.keyboard.type('Ouvrir plus longtemps')
  await page.keyboard.press('Tab')
  await expect(dialog.getByRole('button', { name: 'Annuler' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(dialog.getByRole('button', { name: 'Réunir' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(common(page)).toContainText('Ouvrir plus longtemps')
  await expect(gather(page)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(common(page)).toBeHidden()

  // « Échap » leaves everything as it was.
  await page.keyboard.press('Enter')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(gather(page)).toBeFocused()
  await expect(common(page)).toBeHidden()
})
