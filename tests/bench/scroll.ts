/**
 * The directory's list with 100 000 structures in a real browser: until its first rows, then scrolled by wheel and by
 * keys. A frame is late beyond 25 ms, a task long beyond 50 ms; the baseline is the goal.
 */
import { join } from 'node:path'
import { randomIds } from '#main/app/defaults.ts'
import { print, skip, timed } from './figure.ts'
import { concerto } from './program.ts'
import { hasChromium, inChromium, scrolled } from './scrolling.ts'
import { commit, inFolder, open } from './workspaces.ts'

const structures = 100_000
const goals = { rows: 1_500 }

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

const measure = (): Promise<void> =>
  inFolder(async (folder) => {
    const data = join(folder, 'data')
    fill(data)
    await inChromium(data, async (page) => {
      const rows = page.locator('[role=row][data-index]')
      const first = await timed(async () => {
        await page.getByRole('link', { name: /^Annuaire/ }).click()
        await rows.first().waitFor()
      })
      print({ figure: 'scroll-first-rows', value: first, baseline: goals.rows, unit: 'ms (baseline: goal)' })
      await rows.nth(3).hover()
      await rows.first().focus()
      await scrolled(page, 'scroll')
    })
  })

if (hasChromium()) await measure()
else skip('scroll-100000-structures', 'Chromium n’est pas installé')
