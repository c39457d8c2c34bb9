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
