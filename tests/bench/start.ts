/**
 * Cold start with more than 100 000 operations: from the start of the program until it listens, then, in a new browser
 * profile, from the address until the home screen's heading is drawn. Starting Chromium itself is not counted. The
 * baseline is the goal.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { browserPath } from '../support/browser.ts'
import { median, print, skip } from './figure.ts'
import { concerto, serve } from './program.ts'
import { commit, inFolder, open, persons } from './workspaces.ts'

const rounds = 5
const goal = 1_500

const measure = (browser: Browser): Promise<void> =>
  inFolder(async (folder) => {
    const data = join(folder, 'data')
    concerto(data, 'demo')
    const workspace = open(data)
    for (let batch = 0; batch < 20; batch += 1) commit(workspace, persons(1_000))
    workspace.close()
    const times = { page: [] as number[], whole: [] as number[] }
    for (let round = 0; round < rounds; round += 1) {
      const { page, whole } = await startOnce(browser, data)
      times.page.push(page)
      times.whole.push(whole)
    }
    const unit = 'ms (baseline: goal)'
    print({ figure: 'page-100000-operations', value: median(times.page), baseline: goal, unit })
    print({ figure: 'start-100000-operations', value: median(times.whole), baseline: goal, unit })
  })

const startOnce = async (browser: Browser, data: string) => {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const started = performance.now()
  const { url, stop } = await serve(data)
  const listening = performance.now()
  await page.goto(url)
  await page.locator('main h1').first().waitFor()
  const usable = performance.now()
  await context.close()
  await stop()
  return { page: usable - listening, whole: usable - started }
}

if (existsSync(browserPath)) {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath: browserPath, args })
  await measure(browser)
  await browser.close()
} else skip('start-100000-operations', 'Chromium n’est pas installé')
