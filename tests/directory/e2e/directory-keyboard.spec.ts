import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { settled } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { openDirectory, rows, seedDirectory } from '../../support/e2e/directory.ts'
import { openEspace, openPalette, visit } from '../../support/e2e/screens.ts'

/** Goes there, once it can be reached, as one does without a mouse; fails when the key never comes to it. */
const goTo = async (page: Page, target: Locator, key = 'Tab'): Promise<void> => {
  await expect(target).toBeVisible()
  await expect(target).toBeEnabled()
  for (let stop = 0; stop < 80; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  await expect(target).toBeFocused()
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

const filters = (page: Page) => page.getByRole('search', { name: 'Filtres' })

test('the whole work of the directory, without a mouse', async ({ page }) => {
  await openEspace(page)
  await seedDirectory(page)
  await openDirectory(page)
  const { keyboard } = page

  await test.step('a filter is set, then taken away', async () => {
    await goTo(page, page.getByLabel('Chercher dans la liste'))
    await goTo(page, filters(page).getByRole('button', { name: 'Type' }))
    await keyboard.press('Enter')
    await goTo(page, page.getByRole('checkbox', { name: 'Association' }))
    await keyboard.press('Space')
    await keyboard.press('Escape')
    await expect(button(page, 'Type : Association')).toBeFocused()
    await expect(rows(page)).toHaveCount(2)
    await goTo(page, button(page, 'Retirer le filtre Type'))
    await keyboard.press('Enter')
    await expect(rows(page)).toHaveCount(5)
    await expect(page.getByLabel('Chercher dans la liste')).toBeFocused()
  })

  await test.step('a column orders the rows', async () => {
    const freshness = page.getByRole('columnheader', { name: 'Fraîcheur' })
    await goTo(page, freshness.getByRole('button'))
    await keyboard.press('Enter')
    await expect(freshness).toHaveAttribute('aria-sort', 'ascending')
    await goTo(page, rows(page).first())
  })

  await test.step('two rows are changed at once, and the focus is on the list again', async () => {
    await keyboard.press('Space')
    await keyboard.press('Shift+ArrowDown')
    await keyboard.press('Shift+ArrowDown')
    const bar = page.getByRole('group', { name: 'Lignes cochées' })
    await expect(bar).toContainText('3 structures cochées')
    await goTo(page, bar.getByRole('button', { name: 'Type' }))
    await keyboard.press('Enter')
    await goTo(page, page.getByRole('menuitem', { name: 'Santé' }), 'ArrowDown')
    await keyboard.press('Enter')
    await expect(rows(page).filter({ hasText: 'Santé' })).toHaveCount(3)
    await expect(page.locator('[role=row][data-index]:focus')).toHaveCount(1)
    await keyboard.press('Control+z')
    await expect(rows(page).filter({ hasText: 'Santé' })).toHaveCount(0)
  })

  await test.step('the list is exported', async () => {
    await keyboard.press('Shift+F6')
    await goTo(page, button(page, 'Exporter'))
    await keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: /Exporter/ })
    await expect(dialog.getByRole('radio', { checked: true })).toBeFocused()
    await keyboard.press('ArrowDown')
    await goTo(page, dialog.getByRole('button', { name: 'Exporter', exact: true }))
    const downloading = page.waitForEvent('download')
    await keyboard.press('Enter')
    expect(readFileSync(await (await downloading).path(), 'utf8')).toContain('Atelier Pixel')
    await expect(dialog).toBeHidden()
    await expect(button(page, 'Exporter')).toBeFocused()
  })

  await test.step('a file is chosen, and imported', async () => {
    await goTo(page, page.getByRole('link', { name: 'Importer' }), 'Shift+Tab')
    await keyboard.press('Enter')
    // Asked for before the way to the button: a busy window would hear the key before it is told to hand over its files.
    const choosing = page.waitForEvent('filechooser')
    await goTo(page, button(page, 'Choisir un fichier'))
    await keyboard.press('Enter')
    const buffer = Buffer.from('Structure;Commune\nFoyer du Gué;Mâcon\n')
    await (await choosing).setFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer })
    await goTo(page, button(page, 'Importer 1 ligne'))
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: '1 ligne importée' })).toBeVisible()
  })

  await test.step('the palette leads to the duplicates, then to the territory', async () => {
    const ways = [
      ['doublons', 'Doublons probables'],
      ['territoire', 'Territoire'],
    ] as const
    for (const [typed, title] of ways) {
      const palette = await openPalette(page)
      await keyboard.type(typed)
      await expect(palette.getByRole('option', { name: title }).first()).toHaveAttribute(
        'data-combobox-selected',
        'true',
      )
      await keyboard.press('Enter')
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
    }
  })
})

/** Where Tab stops on a screen, until it comes round: what has the focus, and whether it shows. */
const stopsOf = async (page: Page): Promise<readonly (readonly [stop: string, shows: boolean])[]> => {
  const stops: (readonly [string, boolean])[] = []
  for (let press = 0; press < 150; press += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement
      const isAgain = element.dataset.stop === 'seen' && element !== document.body
      element.dataset.stop = 'seen'
      // A hidden input is drawn by what stands beside it or around; a link that covers its row, by what covers it.
      const around = [element.parentElement, element.closest('.mantine-Input-input')]
      const drawn = [element, element.nextElementSibling, ...around].flatMap((one) =>
        one === null ? [] : [getComputedStyle(one), getComputedStyle(one, '::after')],
      )
      const shows = drawn.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px')
      const name = element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40) ?? ''
      return { isAgain, isBody: element === document.body, shows, name: `${element.tagName} ${name}` }
    })
    if (stop.isAgain) return stops
    if (!stop.isBody) stops.push([stop.name, stop.shows])
  }
  throw new Error('Tab never comes round.')
}

const screens = [
  ['the directory and an entry', '/annuaire/acteurs/ID', 25],
  ['an entry being edited', '/annuaire/acteurs/ID?modifier=true', 30],
  ['import', '/annuaire/importer', 10],
  ['relances', '/annuaire/relances', 10],
  ['duplicates', '/annuaire/doublons', 10],
  ['coverage', '/territoire', 10],
  ['map', '/territoire?vue=carte', 10],
  ['who does what', '/territoire?vue=services', 10],
  ['sectors', '/territoire?vue=secteurs', 10],
] as const

for (const [name, path, least] of screens)
  test(`each stop of Tab shows that it has the focus: ${name}`, async ({ page }) => {
    await openEspace(page)
    const { relais } = await seedDirectory(page)
    await visit(page, path.replace('ID', relais))
    await settled(page)
    const stops = await stopsOf(page)
    expect(stops.length).toBeGreaterThanOrEqual(least)
    expect(stops.filter(([, shows]) => !shows)).toEqual([])
  })
