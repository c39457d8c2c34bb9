import { existsSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { browserPath } from '../support/browser.ts'
import { print } from './figure.ts'
import { serve } from './program.ts'

/** A frame is late beyond 25 ms, a task long beyond 50 ms; the baseline is the goal. */
const goals = { late: 10, task: 200 }

export const hasChromium = (): boolean => existsSync(browserPath)

/** Works in a window on a workspace that no program holds. */
export const inChromium = async (data: string, work: (page: Page) => Promise<void>): Promise<void> => {
  const { url, stop } = await serve(data)
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1440, height: 900 } })
  await page.goto(url)
  await page.locator('main h1').first().waitFor()
  await work(page)
  await browser.close()
  await stop()
}

const gestures: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  wheel: (page) => page.mouse.wheel(0, 300),
  'page-down': (page) => page.keyboard.press('PageDown'),
  'arrow-down': (page) => page.keyboard.press('ArrowDown'),
}

/** Scrolls what has the pointer and the focus by wheel and by keys, and prints how fluid it was. */
export const scrolled = async (page: Page, figure: string): Promise<void> => {
  for (const [name, once] of Object.entries(gestures)) {
    await page.evaluate(watch)
    for (let turn = 0; turn < 200; turn += 1) {
      await once(page)
      await page.waitForTimeout(16)
    }
    const { frames, longest } = await page.evaluate(
      () => (window as unknown as { seen: { frames: readonly number[]; longest: number } }).seen,
    )
    const late = (100 * frames.filter((duration) => duration > 25).length) / frames.length
    print({ figure: `${figure}-${name}-late`, value: late, baseline: goals.late, unit: '% of frames (baseline: goal)' })
    print({ figure: `${figure}-${name}-longest`, value: longest, baseline: goals.task, unit: 'ms (baseline: goal)' })
  }
}

const watch = (): void => {
  const seen = { frames: [] as number[], longest: 0 }
  let last = performance.now()
  const frame = (now: number) => {
    seen.frames.push(now - last)
    last = now
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration)
  }).observe({ type: 'longtask' })
  Object.assign(window, { seen })
}
