/**
 * Cold start with more than 100 000 operations. The baselines of the first figures are goals:
 *
 * - `first-scripts`: what the first page fetches to run, compressed; each file is compressed alone.
 * - `page`: in a new browser profile, from the address until the home screen's heading is drawn.
 * - `start`: from the start of the program until it is drawn; starting Chromium itself is not counted.
 * - `window`: the same with Chromium itself, as somebody sees it who opens Concerto; against a page that only says a word.
 * - `electron`: the same in Concerto's own window, where Electron is there; against a window that only says a word.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { _electron, chromium, type Page } from '@playwright/test'
import { browserPath } from '../support/browser.ts'
import { electronPath } from '../support/e2e/electron-window.ts'
import { median, print, skip } from './figure.ts'
import { concerto, root, serve } from './program.ts'
import { commit, inFolder, open, persons } from './workspaces.ts'

const rounds = 5
const goal = 1_500
const mostScripts = 700
const emptyPage = '<!doctype html><title>Vide</title><main><h1>Vide</h1></main>'
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []

const measure = (): Promise<void> =>
  inFolder(async (folder) => {
    const data = join(folder, 'data')
    concerto(data, 'demo')
    const workspace = open(data)
    for (let batch = 0; batch < 20; batch += 1) commit(workspace, persons(1_000))
    workspace.close()
    const empty = join(folder, 'vide.html')
    writeFileSync(empty, emptyPage)

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
    await inElectron(data, emptyProgram(folder))
  })

/** An Electron program whose window shows the page that only says a word. @returns its folder */
const emptyProgram = (folder: string): string => {
  const program = join(folder, 'programme')
  mkdirSync(program)
  writeFileSync(join(program, 'package.json'), '{ "name": "vide", "version": "1.0.0", "main": "main.cjs" }')
  writeFileSync(join(program, 'vide.html'), emptyPage)
  writeFileSync(
    join(program, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron')
app.setPath('userData', ${JSON.stringify(join(program, 'fenetre'))})
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, show: false })
  window.once('ready-to-show', () => window.show())
  return window.loadFile('vide.html')
})`,
  )
  return program
}

/** The two windows in turn, each from the start of its program until its heading is drawn. */
const inElectron = async (data: string, empty: string): Promise<void> => {
  const executablePath = electronPath()
  if (executablePath === null) return skip('electron-100000-operations', 'Electron n’est pas installé')
  const opened = async (...programArgs: readonly string[]): Promise<number> => {
    const started = performance.now()
    const application = await _electron.launch({ executablePath, args: [...args, ...programArgs] })
    const page = await application.firstWindow()
    await page.locator('main h1').first().waitFor()
    const usable = performance.now()
    await application.close()
    return usable - started
  }
  const times = { concerto: [] as number[], empty: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    times.empty.push(await opened(empty))
    times.concerto.push(await opened(root, '--data', data))
  }
  const unit = 'ms (baseline: an empty window)'
  const figure = { value: median(times.concerto), baseline: median(times.empty), unit }
  print({ figure: 'electron-100000-operations', ...figure })
}

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
