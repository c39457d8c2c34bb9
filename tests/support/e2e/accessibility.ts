import type { Page } from '@playwright/test'
import { expect, test } from './concerto.ts'
import { expectAccessible, openEspace } from './screens.ts'

/** A screen in a state, and the way to it from a new espace. */
export type State = readonly [name: string, reach: (page: Page) => Promise<unknown>]

/** One test a state: nothing that a rule of accessibility forbids, in light, in dark, and in both at 400 %. */
export const testAccessibility = (states: readonly State[]): void => {
  for (const [name, reach] of states)
    test(`${name}: no barrier`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await openEspace(page)
      await reach(page)
      await expectAccessibleInBoth(page)
      await expectWholeAtFourHundred(page)
    })
}

/** 400 %: a window of 1280 is 320 wide. Only a table, a map or a page to print goes beyond, in a region of its own. */
export const expectWholeAtFourHundred = async (
  page: Page,
  shown?: Parameters<typeof expectAccessible>[1],
): Promise<void> => {
  await page.setViewportSize({ width: 320, height: 640 })
  await expectNothingSideways(page)
  await expectAccessibleInBoth(page, shown)
  await page.emulateMedia({ colorScheme: 'light' })
}

/** What is shown has no barrier in light, then in dark, where the page is left. */
export const expectAccessibleInBoth = async (
  page: Page,
  shown?: Parameters<typeof expectAccessible>[1],
): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    await settled(page)
    await expectAccessible(page, shown)
  }
}

/** Keeps what was just said on screen, as whoever points at it does. */
export const holdNotification = async (page: Page, said: string | RegExp): Promise<void> => {
  await page.getByRole('status').filter({ hasText: said }).hover()
}

/** Nothing is being fetched, and nothing that comes to an end moves any more. */
export const settled = async (page: Page): Promise<void> => {
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await expect.poll(() => page.evaluate(movingNow)).toEqual([])
}

/** In the page: asked again, since one that is taken away while it moves may never say that it ended. */
const movingNow = (): readonly string[] =>
  document
    .getAnimations()
    .filter(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity)
    .map((animation) => `${animation.constructor.name} ${animation.id}`)

/** The page is as wide as the window. */
export const expectNothingSideways = async (page: Page): Promise<void> => {
  await settled(page)
  const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await expect.poll(beyond).toBe(0)
}

/** Windows narrower than the usual: a small screen, and 200 % of zoom. */
export const narrowWidths = [1024, 720] as const

/** The page is as wide as each of these windows. */
export const expectFitsNarrow = async (page: Page, height = 900): Promise<void> => {
  for (const width of narrowWidths) {
    await page.setViewportSize({ width, height })
    await expectNothingSideways(page)
  }
}
