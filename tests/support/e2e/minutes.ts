import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect } from './concerto.ts'
import { call, visit } from './screens.ts'

const fixtures = join(import.meta.dirname, '../../fixtures/minutes')

export const fixturePath = (name: string): string => join(fixtures, name)

/** Brings a compte-rendu of the fixtures in, without the screens; gives its meeting. */
export const importFixture = async (page: Page, name = 'concertation.md'): Promise<string> => {
  const text = readFileSync(fixturePath(name), 'utf8')
  const { meeting } = await call<{ meeting: string }>(page, 'minutes.import', {
    source: { kind: 'text', text },
    job: crypto.randomUUID(),
  })
  return meeting
}

export interface StoredMinutes {
  readonly sections: readonly {
    readonly id: string
    readonly kind: string
    readonly title: unknown
    readonly body: unknown
    readonly axisSheet: string | null
  }[]
  readonly axisSheets: readonly Record<string, unknown>[]
  readonly fiches: readonly Record<string, unknown>[]
}

export const storedMinutes = (page: Page, meeting: string): Promise<StoredMinutes> =>
  call(page, 'minutes.get', { meeting })

export const openMinutes = (page: Page, meeting: string): Promise<void> => visit(page, `/comptes-rendus/${meeting}`)

export const plan = (page: Page): Locator => page.getByRole('listbox', { name: 'Sections, dans l’ordre' })

/** Opens a section from the plan, by the beginning of its name. */
export const openSection = async (page: Page, name: string | RegExp): Promise<void> => {
  await plan(page).getByRole('option', { name }).first().click()
}

/** The minutes of the fixture, at one of their sections; gives their meeting. */
export const openImported = async (page: Page, section: string | RegExp): Promise<string> => {
  const meeting = await importFixture(page)
  await openMinutes(page, meeting)
  await openSection(page, section)
  return meeting
}

/** All that is stored of minutes, as one text: what was typed stands in it once it is saved. */
export const storedText = async (page: Page, meeting: string): Promise<string> =>
  JSON.stringify(await storedMinutes(page, meeting))

/** The text, or the cell, of this name; in the page of minutes, that of the section where one is. */
export const editor = (page: Page, name: string): Locator =>
  page.getByRole('textbox', { name, exact: true }).and(page.locator(':not([data-section]:not([aria-current]) *)'))

/** Puts the cursor at the end of a text. */
export const writeIn = async (page: Page, name: string): Promise<void> => {
  await editor(page, name).click()
  await expect(editor(page, name)).toBeFocused()
  await page.keyboard.press('Control+End')
}

/** Pastes HTML where the cursor is, as a word processor gives it. */
export const pasteHtml = (page: Page, html: string): Promise<void> =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', pasted)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, html)
