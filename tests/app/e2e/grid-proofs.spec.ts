import type { Page } from '@playwright/test'
import { expect, test } from '../../support/e2e/concerto.ts'
import { holdCall, visit } from '../../support/e2e/screens.ts'

/** What the grids of docs/accessibilite say and no other test shows, by the number of its criterion. */
test.use({ demo: true })

test('1.2: what only decorates is no image for whoever listens', async ({ page }) => {
  for (const address of ['/', '/annuaire', '/reunions', '/fiches', '/indicateurs', '/territoire', '/echanges']) {
    await visit(page, address)
    expect(await namelessImages(page), address).toEqual([])
  }
})

/** Images that the browser tells a screen reader without a word. */
const namelessImages = async (page: Page): Promise<readonly string[]> => {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return nodes
    .filter(({ ignored, role, name }) => !ignored && ['image', 'img'].includes(role?.value) && !name?.value)
    .map(({ nodeId, role }) => `${role?.value} ${nodeId}`)
}

test('13.8: nothing moves for whoever asks for less of it, not even what waits', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await visit(page, '/')
  const answer = await holdCall(page, 'needs.list')
  await page.getByRole('link', { name: 'Besoins' }).click()
  await expect(page.locator('main .mantine-Skeleton-root').first()).toBeVisible()
  // The bar of what lasts.
  await expect(page.getByRole('progressbar')).toBeVisible()
  await expect.poll(() => page.evaluate(runningNow)).toBe(0)
  answer()
  await expect(page.locator('main .mantine-Skeleton-root')).toHaveCount(0)
})

/** In the page, endless ones included. */
const runningNow = (): number => document.getAnimations().filter(({ playState }) => playState === 'running').length
