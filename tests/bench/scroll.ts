/**
 * The directory's list with 100 000 structures in a real browser: until its first rows, then scrolled by wheel and by
 * keys. A frame is late beyond 25 ms, a task long beyond 50 ms; the baseline is the goal.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { randomIds } from '#main/app/defaults.ts'
import { print, skip, timed } from './figure.ts'
import { concerto, serve } from './program.ts'
import { commit, inFolder, open } from './workspaces.ts'

const structures = 100_000
const goals = { rows: 1_500, late: 10, task: 200 }
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

const fill = (data: string): void => {
  concerto(data, 'demo')
  const workspace = open(data)
  for (let from = 0; from < structures; from += 10_000)
    commit(
      workspace,
      Array.from({ length: 10_000 }, (_, n) => ({
        record: 'actor',
        id: randomIds.row(),
        values: { name: `Structure ${from + n}`, kind: n % 2 === 0 ? 'association' : 'company' },
      })),
    )
  workspace.close()
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

const gestures: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  wheel: (page) => page.mouse.wheel(0, 300),
  'page-down': (page) => page.keyboard.press('PageDown'),
  'arrow-down': (page) => page.keyboard.press('ArrowDown'),
}

const scroll = async (page: Page, name: string, once: (page: Page) => Promise<void>): Promise<void> => {
  await page.evaluate(watch)
  for (let turn = 0; turn < 200; turn += 1) {
    await once(page)
    await page.waitForTimeout(16)
  }
  const { frames, longest } = await page.evaluate(
    () => (window as unknown as { seen: { frames: readonly number[]; longest: number } }).seen,
  )
  const late = (100 * frames.filter((duration) => duration > 25).length) / frames.length
  print({ figure: `scroll-${name}-late`, value: late, baseline: goals.late, unit: '% of frames (baseline: goal)' })
  print({ figure: `scroll-${name}-longest`, value: longest, baseline: goals.task, unit: 'ms (baseline: goal)' })
}

const measure = (): Promise<void> =>
  inFolder(async (folder) => {
    const data = join(folder, 'data')
    fill(data)
    const { url, stop } = await serve(data)
    const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
    const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1440, height: 900 } })
    await page.goto(url)
    await page.locator('main h1').first().waitFor()
    const rows = page.locator('[role=row][data-index]')
    const first = await timed(async () => {
      await page.getByRole('link', { name: /^Annuaire/ }).click()
      await rows.first().waitFor()
    })
    print({ figure: 'scroll-first-rows', value: first, baseline: goals.rows, unit: 'ms (baseline: goal)' })
    await rows.nth(3).hover()
    await rows.first().focus()
    for (const [name, once] of Object.entries(gestures)) await scroll(page, name, once)
    await browser.close()
    await stop()
  })

if (existsSync(executablePath)) await measure()
else skip('scroll-100000-structures', 'Chromium n’est pas installé')
