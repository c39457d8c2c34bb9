import type { Page } from '@playwright/test'
import { settled } from '../../support/e2e/accessibility.ts'
import { everyAddress } from '../../support/e2e/addresses.ts'
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
  '/axes/axe/$axis',
  '/axes/restitution',
  budget,
  '/indicateurs/campagnes/nouvelle',
  '/indicateurs/comparaison',
  '/indicateurs/dictionnaire',
]

/** The pages of the demonstration of which this is so, each by the address it is declared at, in their order. */
const pagesThat = async (page: Page, dataDir: string, isSo: () => boolean): Promise<readonly string[]> => {
  const addresses = (await everyAddress(page, dataDir)).set(budget, budget)
  expect(addresses.size).toBeGreaterThan(80)
  const found: string[] = []
  for (const [path, address] of addresses) {
    await visit(page, address)
    await expect(page.locator('main .mantine-Skeleton-root')).toHaveCount(0)
    await settled(page)
    if (await page.evaluate(isSo)) found.push(path)
  }
  return found.toSorted()
}

test('a page of the demonstration is two screens long at most, but those that are a list or a paper', async ({
  page,
  dataDir,
}) => {
  expect(await pagesThat(page, dataDir, () => document.documentElement.scrollHeight > 2 * 900)).toEqual(long)
})

test('none scrolls sideways at 1024', async ({ page, dataDir }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  const isWider = () => document.documentElement.scrollWidth > window.innerWidth
  expect(await pagesThat(page, dataDir, isWider)).toEqual([])
})

test('a button is a line of text high at least, a field more', async ({ page, dataDir }) => {
  expect(await pagesThat(page, dataDir, hasLowControl)).toEqual([])
})

test('what waits for somebody stands out: ochre is no colour of a page', async ({ page, dataDir }) => {
  expect(await pagesThat(page, dataDir, hasWallOfOchre)).toEqual([])
})

/** In the page: more things said in ochre than one takes up in a morning. */
const hasWallOfOchre = (): boolean => {
  const probe = document.body.appendChild(document.createElement('span'))
  probe.style.color = 'var(--ochre)'
  const ochre = getComputedStyle(probe).color
  probe.remove()
  const said = [...document.querySelectorAll('main *')].filter(
    (one) =>
      getComputedStyle(one).color === ochre &&
      [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== ''),
  )
  return said.length > 10
}

/** In the page: but for the boxes one ticks, whose words are pressed too, and what is for the reader of a screen only. */
const hasLowControl = (): boolean =>
  [
    ...document.querySelectorAll<HTMLElement>('button, select, input:not([type=checkbox], [type=radio]), textarea'),
  ].some((control) => {
    const { width, height } = control.getBoundingClientRect()
    const least = control instanceof HTMLButtonElement ? 22 : 24
    return width > 1 && height > 8 && height < least && control.checkVisibility() && control.tabIndex >= 0
  })
