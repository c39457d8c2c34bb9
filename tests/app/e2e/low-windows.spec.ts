import { settled } from '../../support/e2e/accessibility.ts'
import { everyAddress } from '../../support/e2e/addresses.ts'
import { expect, hostName, test } from '../../support/e2e/concerto.ts'
import { visit } from '../../support/e2e/screens.ts'

test.skip(hostName === 'electron', 'the same pages in another window')
test.use({ demo: true, viewport: { width: 1024, height: 600 } })
test.setTimeout(240_000)

test('in a low window, nothing that one presses or types in is out of reach, and a toolbar keeps its line', async ({
  page,
  dataDir,
}) => {
  const found: string[] = []
  const addresses = await everyAddress(page, dataDir)
  expect(addresses.size).toBeGreaterThan(80)
  for (const [path, address] of addresses) {
    await visit(page, address)
    await expect(page.locator('main .mantine-Skeleton-root')).toHaveCount(0)
    await settled(page)
    found.push(...(await page.evaluate(faults)).map((fault) => `${path}: ${fault}`))
  }
  expect(found).toEqual([])
})

/** In the page: what cannot be brought in sight, and what stands on several lines though it is one bar. */
const faults = (): readonly string[] => {
  const nameOf = (one: Element): string => one.getAttribute('aria-label') ?? one.textContent?.trim().slice(0, 40) ?? ''
  const controls = [
    ...document.querySelectorAll<HTMLElement>('button, a[href], select, input, textarea, [contenteditable=true]'),
  ]
  const cut = controls.filter((one) => {
    if (!one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || one.tabIndex < 0) return false
    one.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    const { left, right, top, bottom, width, height } = one.getBoundingClientRect()
    if (width < 2 || height < 2) return false
    return left < -1 || right > innerWidth + 1 || (height < innerHeight && (top < -1 || bottom > innerHeight + 1))
  })
  window.scrollTo(0, 0)
  const bars = [...document.querySelectorAll('[role=toolbar]')].filter((bar) => {
    const parts = [...bar.querySelectorAll('button')].filter((one) => one.checkVisibility())
    const middles = parts.map((one) => one.getBoundingClientRect()).map(({ top, height }) => top + height / 2)
    return parts.length > 1 && Math.max(...middles) - Math.min(...middles) > 20
  })
  return [...cut.map((one) => `out of reach: ${nameOf(one)}`), ...bars.map((bar) => `on two lines: ${nameOf(bar)}`)]
}
