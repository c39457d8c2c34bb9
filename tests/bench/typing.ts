/**
 * Keystroke to screen in the room, in minutes of sixty pages, saves included: in one of thirty texts of two pages, then
 * in one text that holds the sixty. From the key to the frame that shows it; the baseline is the goal.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { randomIds } from '#main/app/defaults.ts'
import type { RowWrite } from '#shared/records/row-write.ts'
import { doc, line, paragraph } from '#shared/text/rich-text/build.ts'
import { browserPath } from '../support/browser.ts'
import { print, skip } from './figure.ts'
import { concerto, serve } from './program.ts'
import { commit, inFolder, open } from './workspaces.ts'

const pages = 60
const wordsOfPage = 500
const keys = 300
/** Ten keys a second and more: nobody pauses, so that every save falls between two keys. */
const betweenKeys = 60
const goal = 50

/** A meeting under way, at a point whose text is the first of so many that make up the pages. */
const fill = (data: string, texts: number): string => {
  concerto(data, 'demo')
  const meeting = randomIds.row()
  const point = randomIds.row()
  const writes: RowWrite[] = [
    { record: 'meeting', id: meeting, values: { title: 'Longue réunion', state: 'running', openedAt: '09:00' } },
    { record: 'agendaItem', id: point, values: { meeting, position: 'a0', title: 'Long point', startedAt: '09:00' } },
  ]
  for (let text = 0; text < texts; text += 1) {
    const body = doc(...Array.from({ length: (pages * 5) / texts }, (_, n) => paragraph(words(n, wordsOfPage / 5))))
    const position = `a${String(text).padStart(2, '0')}1`
    const values = { meeting, position, kind: 'text', level: 1, title: line(`Texte ${text + 1}`), body } as const
    writes.push({
      record: 'section',
      id: randomIds.row(),
      values: text === 0 ? { ...values, agendaItem: point } : values,
    })
  }
  const workspace = open(data)
  commit(workspace, writes)
  workspace.close()
  return meeting
}

const words = (seed: number, count: number): string =>
  Array.from({ length: count }, (_, n) => `mot${(seed * 31 + n * 17) % 997}`).join(' ')

/** From each key to the frame after it: what a frame shows is on screen when the task that follows it runs. */
const watch = (): void => {
  const waits: number[] = []
  addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => waits.push(performance.now() - timeStamp)
        port2.postMessage(null)
      }),
    { capture: true },
  )
  Object.assign(window, { waits })
}

const typing = async (page: Page): Promise<readonly number[]> => {
  await page.evaluate(watch)
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'e')
    await page.waitForTimeout(betweenKeys)
  }
  return page.evaluate(() => (window as unknown as { waits: readonly number[] }).waits)
}

const measure = (browser: Browser, name: string, texts: number): Promise<void> =>
  inFolder(async (folder) => {
    const data = join(folder, 'data')
    const meeting = fill(data, texts)
    const { url, stop } = await serve(data)
    const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1440, height: 900 } })
    await page.goto(url)
    await page.locator('main h1').first().waitFor()
    await page.evaluate((hash) => location.assign(hash), `#/reunions/${meeting}/salle`)
    await page.getByRole('textbox', { name: 'Texte de la section' }).click()
    await page.keyboard.press('Control+End')
    const waits = (await typing(page)).toSorted((a, b) => a - b)
    const at = (part: number) => waits[Math.floor(waits.length * part)] ?? Number.NaN
    print({ figure: `typing-${name}-median`, value: at(0.5), baseline: goal, unit: 'ms (baseline: goal)' })
    print({ figure: `typing-${name}-p95`, value: at(0.95), baseline: goal, unit: 'ms (baseline: goal)' })
    await page.close()
    await stop()
  })

if (existsSync(browserPath)) {
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  await measure(browser, 'thirty-texts', 30)
  await measure(browser, 'one-text', 1)
  await browser.close()
} else skip('typing-60-pages', 'Chromium n’est pas installé')
