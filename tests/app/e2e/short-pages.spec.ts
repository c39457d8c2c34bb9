import { expect, hostName, test } from '../../support/e2e/concerto.ts'
import { visit } from '../../support/e2e/screens.ts'

test.skip(hostName === 'electron', 'the same pages in another window')
test.use({ demo: true })
test.setTimeout(240_000)

const screen = 900

/** At most two screens of the demonstration (ADR 0097). */
const short = [
  '/',
  '/annuaire',
  '/annuaire/doublons',
  '/annuaire/relances',
  '/territoire',
  '/reunions',
  '/reunions/suites',
  '/reunions/modeles',
  '/forums',
  '/comptes-rendus',
  '/axes',
  '/axes/gommettes',
  '/fiches',
  '/indicateurs',
  '/indicateurs/campagnes',
  '/besoins',
  '/actualites',
  '/echanges',
  '/echanges/postes',
  '/echanges/points',
  '/echanges/journal',
  '/sauvegardes',
  '/reglages',
  '/reglages/espace',
  '/reglages/documents',
  '/reglages/modeles-word',
  '/reglages/rubriques',
  '/reglages/blocs-de-texte',
  '/restitution',
  '/a-propos',
]

/** Longer, each for its reason: a list that is all the page is about, or a page to be printed or projected. */
const long = [
  '/indicateurs/dictionnaire',
  '/indicateurs/campagnes/nouvelle',
  '/actualites/lettre',
  '/fiches?vue=budget',
  '/axes/restitution',
]

test('a page of the demonstration is two screens long at most, but those that are a list or a paper', async ({
  page,
}) => {
  const heights: Record<string, number> = {}
  for (const path of [...short, ...long]) {
    await visit(page, path)
    await expect(page.locator('main .mantine-Skeleton-root')).toHaveCount(0)
    heights[path] = await page.evaluate(() => document.documentElement.scrollHeight)
  }
  expect(short.filter((path) => (heights[path] ?? 0) > 2 * screen)).toEqual([])
  // One that became short is no longer an exception.
  expect(long.filter((path) => (heights[path] ?? 0) <= 2 * screen)).toEqual([])
})

test('none scrolls sideways at 1024', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  const wide: string[] = []
  for (const path of [...short, ...long]) {
    await visit(page, path)
    await expect(page.locator('main .mantine-Skeleton-root')).toHaveCount(0)
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) wide.push(path)
  }
  expect(wide).toEqual([])
})
