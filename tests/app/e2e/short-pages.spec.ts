import type { Page } from '@playwright/test'
import { everyPath } from '../../support/e2e/addresses.ts'
import { expect, hostName, test } from '../../support/e2e/concerto.ts'
import { visit } from '../../support/e2e/screens.ts'

test.skip(hostName === 'electron', 'the same pages in another window')
test.use({ demo: true })
test.setTimeout(240_000)

/** The budget of the fiches is a page of its own, under the address of another. */
const budget = '/fiches?vue=budget'

/** Longer than two screens, each for its reason (ADR 0097); in the order of their addresses. */
const long = [
  '/actualites/lettre',
  '/axes/restitution',
  budget,
  '/indicateurs/campagnes/nouvelle',
  '/indicateurs/comparaison',
  '/indicateurs/dictionnaire',
]

/** The pages of the demonstration that are of no subject and of which this is so, in the order of their addresses. */
const pagesThat = async (page: Page, isSo: () => boolean): Promise<readonly string[]> => {
  const paths = [...(await everyPath(page)).filter((path) => !path.includes('$')), budget]
  expect(paths.length).toBeGreaterThan(30)
  const found: string[] = []
  for (const path of paths) {
    await visit(page, path)
    await expect(page.locator('main .mantine-Skeleton-root')).toHaveCount(0)
    if (await page.evaluate(isSo)) found.push(path)
  }
  return found.toSorted()
}

test('a page of the demonstration is two screens long at most, but those that are a list or a paper', async ({
  page,
}) => {
  expect(await pagesThat(page, () => document.documentElement.scrollHeight > 2 * 900)).toEqual(long)
})

test('none scrolls sideways at 1024', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  expect(await pagesThat(page, () => document.documentElement.scrollWidth > window.innerWidth)).toEqual([])
})
