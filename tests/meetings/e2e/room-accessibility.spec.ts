import type { Page } from '@playwright/test'
import { expectNothingSideways, testAccessibility } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { createConcertation, nextPoint, openRoom, sameTimezone } from '../../support/e2e/room.ts'
import { createMeeting, openEspace, visit } from '../../support/e2e/screens.ts'

test.use(sameTimezone)

const openTables = async (page: Page): Promise<void> => {
  await openRoom(page, await createConcertation(page))
  await nextPoint(page, 'Accueil')
  await nextPoint(page, 'Constats')
  await nextPoint(page, 'Sous-groupes')
  await expect(page.locator('.ProseMirror-focused')).toHaveAccessibleName('Enjeux reformulés')
}

testAccessibility([
  ['the room before the session', async (page) => openRoom(page, await createConcertation(page))],
  ['the room without an agenda', async (page) => visit(page, `/reunions/${await createMeeting(page)}/salle`)],
  ['the table of an axis', openTables],
  [
    'what may be cited',
    async (page) => {
      await openTables(page)
      await page.keyboard.type('Voir @')
      await expect(page.getByRole('listbox', { name: 'Citer' })).toBeVisible()
    },
  ],
  [
    'the end of the session',
    async (page) => {
      await openTables(page)
      await page.getByRole('button', { name: 'Clore la séance…' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  ],
  [
    'the wall',
    async (page) => {
      await openTables(page)
      const wall = new URL(page.url()).hash.slice(1).replace('/salle', '/projection')
      await visit(page, wall)
      await expect(page.getByRole('heading', { name: 'Enjeux reformulés' })).toBeVisible()
    },
  ],
])

test('the room is whole at every width', async ({ page }) => {
  await openEspace(page)
  await openTables(page)
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [720, 900],
  ] as const) {
    await page.setViewportSize({ width, height })
    await expectNothingSideways(page)
    await page.keyboard.press('F9')
    await expect(page.getByRole('combobox', { name: 'Une arrivée' })).toBeFocused()
    await page.getByRole('combobox', { name: 'Une arrivée' }).blur()
  }
})

test('a change of width takes neither the keyboard nor what was begun', async ({ page }) => {
  await openEspace(page)
  await openTables(page)
  const text = page.getByRole('textbox', { name: 'Enjeux reformulés' })
  const arrival = page.getByRole('combobox', { name: 'Une arrivée' })
  await page.keyboard.type('Aller')
  for (const [width, height] of [
    [1024, 768],
    [720, 900],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height })
    await expect(page.getByRole('tablist')).toHaveCount(width < 1100 ? 1 : 0)
    await expect(text).toBeFocused()
    await page.keyboard.type(` ${width}`)
  }
  await expect(text).toContainText('Aller 1024 720 1440')
  await page.keyboard.press('F9')
  await page.keyboard.type('inc')
  await page.setViewportSize({ width: 1024, height: 768 })
  await expect(page.getByRole('tabpanel', { name: 'Dans la salle' })).toBeVisible()
  await expect(arrival).toBeFocused()
  await page.keyboard.type('onnue')
  await expect(arrival).toHaveValue('inconnue')
})

test('beside the help the text has the whole width that is left', async ({ page }) => {
  await openEspace(page)
  await page.setViewportSize({ width: 1280, height: 800 })
  await openTables(page)
  await expect(page.getByRole('tablist')).toHaveCount(0)
  await page.keyboard.press('F1')
  await expect(page.getByRole('tab', { name: 'Texte du point' })).toHaveAttribute('aria-selected', 'true')
  const text = page.getByRole('tabpanel', { name: 'Texte du point' })
  await expect.poll(async () => (await text.boundingBox())?.width ?? 0).toBeGreaterThan(800)
  await expectNothingSideways(page)
})
