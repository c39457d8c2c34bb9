import { expect, test } from '../../support/e2e/concerto.ts'
import { visit } from '../../support/e2e/screens.ts'

test.use({ demo: true })

/** Of a page and of a list, where the system draws them. */
const scrollBars = 2 * 17

test('the list of fiches is no wider than its screen, at 1440 and at 1024 pixels', async ({ page }) => {
  await visit(page, '/fiches')
  for (const width of [1440, 1024, 1024 - scrollBars]) {
    await page.setViewportSize({ width, height: 800 })
    const list = page.getByRole('region', { name: 'Liste des fiches-actions' })
    await expect.poll(() => list.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
  }
})
