/**
 * Cold start with more than 100 000 operations. The baselines of the first figures are goals:
 *
 * - `first-scripts`: what the first page fetches to run, compressed; each file is compressed alone.
 * - `page`: in a new browser profile, from the address until the home screen's heading is drawn.
 * - `start`: from the start of the program until it is drawn; starting Chromium itself is not counted.
 * - `window`: the same with Chromium itself, as somebody sees it who opens Concerto; against a page that only says a word.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from '@playwright/test'
import { browserPath } from '../support/browser.ts'
import { median, print, skip } from './figure.ts'
import { concerto, serve } from './program.ts'
import { commit, inFolder, open, persons } from './workspaces.ts'

const rounds = 5
const goal = 1_500
const mostScripts = 700
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []

const measure = (): Promise<void> =>
  inFolder(async (folder) => {
    const data = join(folder, 'data')
    concerto(data, 'demo')
    const workspace = open(data)
    for (let batch = 0; batch < 20; batch += 1) commit(workspace, persons(1_000))
    workspace.close()
    const empty = join(folder, 'vide.html')
    writeFileSync(empty, '<!doctype html><title>Vide</title><main><h1>Vide</h1></main>')

    const times = { page: [] as number[], start: [] as number[], window: [] as number[], empty: [] as number[] }
    let scripts = 0
    for (let round = 0; round < rounds; round += 1) {
      await inWindow(async (page, launched) => {
        await show(page, pathToFileURL(empty).href)
        times.empty.push(performance.now() - launched)
      })
      await inWindow(async (page, launched) => {
        const fetched = scriptsOf(page)
        const started = performance.now()
        const { url, stop } = await serve(data)
        const listening = performance.now()
        await show(page, url)
        const usable = performance.now()
        times.page.push(usable - listening)
        times.start.push(usable - started)
        times.window.push(usable - launched)
        scripts = await fetched()
        await stop()
      })
    }
    print({ figure: 'first-scripts', value: scripts, baseline: mostScripts, unit: 'kB, compressed (baseline: goal)' })
    const unit = 'ms (baseline: goal)'
    print({ figure: 'page-100000-operations', value: median(times.page), baseline: goal, unit })
    print({ figure: 'start-100000-operations', value: median(times.start), baseline: goal, unit })
    const window = { value: median(times.window), baseline: median(times.empty), unit: 'ms (baseline: an empty page)' }
    print({ figure: 'window-100000-operations', ...window })
  })

/** A window of a browser that was not open, and when it was asked to. */
const inWindow = async (use: (page: Page, launched: number) => Promise<void>): Promise<void> => {
  const launched = performance.now()
  const browser = await chromium.launch({ executablePath: browserPath, args })
  await use(await browser.newPage({ locale: 'fr-FR', viewport: { width: 1440, height: 900 } }), launched)
  await browser.close()
}

const show = async (page: Page, url: string): Promise<void> => {
  await page.goto(url)
  await page.locator('main h1').first().waitFor()
}

/** Hears what a page fetches to run; asked at the end, in kB. */
const scriptsOf = (page: Page): (() => Promise<number>) => {
  const bodies: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) bodies.push(response.body())
  })
  return async () => (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length / 1_000, 0)
}

if (existsSync(browserPath)) await measure()
else skip('start-100000-operations', 'Chromium n’est pas installé')
