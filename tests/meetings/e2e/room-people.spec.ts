import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../../support/e2e/concerto.ts'
import { editor } from '../../support/e2e/minutes.ts'
import { createConcertation, openRoom, sameTimezone } from '../../support/e2e/room.ts'
import { call, openEspace } from '../../support/e2e/screens.ts'

test.use(sameTimezone)

const person = (page: Page, name: string): Locator => page.locator('[data-attendee]').filter({ hasText: name })
const menu = (page: Page): Locator => page.getByRole('menu')
const box = (page: Page): Locator => page.getByRole('combobox', { name: 'Une arrivée' })
const names = (page: Page, list: string): Locator =>
  page.getByRole('list', { name: list }).locator('[data-attendee] > span > span:first-child')

/** The room of a meeting whose four people are all still expected, its first text entered. */
const openExpecting = async (page: Page): Promise<void> => {
  await openEspace(page)
  const meeting = await createConcertation(page)
  const { attendances } = await call<{ attendances: { id: string }[] }>(page, 'meetings.page', { id: meeting })
  await call(page, 'arrivals.mark', { attendances: attendances.map(({ id }) => id), status: null })
  await openRoom(page, meeting)
  await page.keyboard.press('Control+Enter')
  await expect(editor(page, 'Texte de la section')).toBeFocused()
}

test('F9 leads to the arrival box from anyone of the list, and from a menu above it: no name goes to the text', async ({
  page,
}) => {
  await openExpecting(page)
  const { keyboard } = page
  await person(page, 'LANUAGE').focus()
  await keyboard.press('F9')
  await expect(box(page)).toBeFocused()
  await person(page, 'LANUAGE').click()
  await expect(menu(page)).toBeVisible()
  await keyboard.press('F9')
  await expect(box(page)).toBeFocused()
  await expect(menu(page)).toBeHidden()
  await keyboard.type('premediath')
  await expect(box(page)).toHaveValue('premediath')
  await expect(editor(page, 'Texte de la section')).toHaveText('')
  await keyboard.press('F9')
  await expect(editor(page, 'Texte de la section')).toBeFocused()
})

test('the letters of a person’s menu act while it is open', async ({ page }) => {
  await openExpecting(page)
  const { keyboard } = page
  await person(page, 'DOUCEBRISE').click()
  await expect(menu(page)).toBeVisible()
  await keyboard.press('p')
  await expect(menu(page)).toBeHidden()
  await expect(names(page, 'Présents')).toHaveText(['DOUCEBRISE Mirabelle'])
  await expect(person(page, 'LANUAGE')).toBeFocused()
  await keyboard.press('Enter')
  await expect(menu(page)).toBeVisible()
  await keyboard.press('E')
  await expect(names(page, 'Excusés et représentés')).toHaveText(['LANUAGE Théodule'])
  // Échap gives the keyboard back to the row; what it unfolds takes it.
  await person(page, 'PLUMEVENT').click()
  await expect(menu(page)).toBeVisible()
  await keyboard.press('Escape')
  await expect(menu(page)).toBeHidden()
  await expect(person(page, 'PLUMEVENT')).toBeFocused()
  await keyboard.press('Enter')
  await expect(menu(page)).toBeVisible()
  await keyboard.press('r')
  await expect(page.getByRole('combobox', { name: /^Qui représente PLUMEVENT/ })).toBeFocused()
})

test('a click on the empty mark of someone expected notes that person present, and only that one', async ({ page }) => {
  await openExpecting(page)
  const mark = page.getByRole('list', { name: 'Attendus' }).getByTitle('Noter présent').first()
  await mark.dblclick()
  await expect(names(page, 'Présents')).toHaveText(['BRUMECLAIRE Églantine'])
  await expect(names(page, 'Attendus')).toHaveCount(3)
  await expect(menu(page)).toBeHidden()
  // What is typed next is for the text.
  await page.keyboard.type('Bonjour')
  await expect(editor(page, 'Texte de la section')).toHaveText('Bonjour')
})
