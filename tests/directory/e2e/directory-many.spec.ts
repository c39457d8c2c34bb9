import { expect, testFilled } from '../../support/e2e/concerto.ts'
import { fillWithActors, openDirectory, row, rows, sheet } from '../../support/e2e/directory.ts'
import { openEspace } from '../../support/e2e/screens.ts'

const test = testFilled((dataDir) => fillWithActors(dataDir, 20_000))

test('20 000 structures are gone through to the last, and back', async ({ page }) => {
  await openEspace(page)
  await openDirectory(page)
  await expect(page.getByRole('grid', { name: 'Structures' })).toHaveAttribute('aria-rowcount', '20001')
  expect(await rows(page).count()).toBeLessThan(60)
  await rows(page).first().focus()
  await page.keyboard.press('End')
  await expect(row(page, 'Structure 20000')).toBeFocused()
  await expect(page.getByText('Lignes 19 988 à 20 000 sur 20 000')).toBeVisible()
  await page.keyboard.press('PageUp')
  await expect(row(page, 'Structure 19988')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(sheet(page)).toContainText('19 988 sur 20 000')
  await page.keyboard.press('Escape')
  await expect(row(page, 'Structure 19988')).toBeFocused()
  await page.keyboard.press('Home')
  await expect(row(page, 'Structure 00001')).toBeFocused()
})

test('a wheel goes anywhere, and a range of thousands is ticked with one key', async ({ page }) => {
  await openEspace(page)
  await openDirectory(page)
  await rows(page).first().focus()
  const grid = page.getByRole('grid', { name: 'Structures' })
  await grid.evaluate((element) => element.scrollTo(0, 9_000 * 49))
  await expect(row(page, 'Structure 09005')).toBeVisible()
  await row(page, 'Structure 09005').click({ modifiers: ['Shift'] })
  await expect(page.getByRole('group', { name: 'Lignes cochées' })).toContainText('9 005 structures cochées')
  await grid.evaluate((element) => element.scrollTo(0, 4_000 * 49))
  await expect(row(page, 'Structure 04003')).toHaveAttribute('aria-selected', 'true')
})
