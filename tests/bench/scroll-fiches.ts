/** 2 000 fiches-actions in a real browser: the list, the matrix and the calendar until they are drawn, then scrolled. */
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { manyFiches } from '../support/many-fiches.ts'
import { print, skip, timed } from './figure.ts'
import { concerto } from './program.ts'
import { hasChromium, inChromium, scrolled } from './scrolling.ts'
import { commit, inFolder, open } from './workspaces.ts'

const fiches = 2_000
const goals = { list: 1_000, matrix: 500, calendar: 1_000 }

const drawn = async (name: keyof typeof goals, work: () => Promise<void>): Promise<void> =>
  print({
    figure: `scroll-fiches-${name}-drawn`,
    value: await timed(work),
    baseline: goals[name],
    unit: 'ms (baseline: goal)',
  })

const measure = async (page: Page): Promise<void> => {
  const list = page.getByRole('region', { name: 'Liste des fiches-actions' })
  await drawn('list', async () => {
    await page.getByRole('link', { name: 'Fiches-actions' }).click()
    await list.getByRole('link').first().waitFor()
  })
  await list.hover()
  await list.focus()
  await scrolled(page, 'scroll-fiches-list')

  await drawn('matrix', async () => {
    await page.getByText('Matrice', { exact: true }).click()
    await page.getByRole('grid').waitFor()
  })
  await page.getByRole('grid').hover()
  await page.getByRole('grid').getByRole('button').first().focus()
  await scrolled(page, 'scroll-fiches-matrix')

  const bars = page.getByRole('region', { name: 'Barres du calendrier' })
  await drawn('calendar', async () => {
    await page.evaluate(() => window.scrollTo(0, 0))
    await page.getByText('Calendrier', { exact: true }).click()
    await bars.getByRole('link').first().waitFor()
  })
  await bars.hover()
  await bars.focus()
  await scrolled(page, 'scroll-fiches-calendar')
}

if (!hasChromium()) skip('scroll-fiches', 'Chromium n’est pas installé')
else
  await inFolder(async (folder) => {
    const data = join(folder, 'data')
    concerto(data, 'demo')
    const workspace = open(data)
    commit(workspace, manyFiches(fiches))
    workspace.close()
    await inChromium(data, measure)
  })
