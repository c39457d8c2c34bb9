import type { Page } from '@playwright/test'
import { expect, test } from './concerto.ts'
import { expectAccessible, openEspace } from './screens.ts'

/** A screen in a state, and the way to it from a new espace. */
export type State = readonly [name: string, reach: (page: Page) => Promise<unknown>]

/** One test a state and a colour scheme: nothing that a rule of accessibility forbids. */
export const testAccessibility = (states: readonly State[]): void => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const [name, reach] of states)
      test(`${name}, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await openEspace(page)
        await reach(page)
        await settled(page)
        await expectAccessible(page)
      })
}

/** Nothing is being fetched and nothing moves any more. */
export const settled = async (page: Page): Promise<void> => {
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)))
}
