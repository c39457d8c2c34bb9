import type { Locator, Page } from '@playwright/test'
import { expect } from './concerto.ts'

/** What a person does, counted: a click, a key or a chord, a field that is filled; words typed where one is already are « type ». */
export interface Hand {
  readonly click: (control: Locator) => Promise<void>
  readonly press: (key: string) => Promise<void>
  readonly type: (words: string) => Promise<void>
  /** Reaches a field and says what is in it. */
  readonly fill: (field: Locator, words: string) => Promise<void>
  /** The gestures since it was last asked. */
  readonly did: () => readonly string[]
}

export const handOf = (page: Page): Hand => {
  let gestures: string[] = []
  return {
    click: async (control) => {
      gestures.push('click')
      await control.click()
    },
    press: async (key) => {
      gestures.push(key)
      await page.keyboard.press(key)
    },
    type: async (words) => {
      gestures.push('type')
      await page.keyboard.type(words)
    },
    fill: async (field, words) => {
      gestures.push('field')
      if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(words)
      else await field.fill(words)
    },
    did: () => {
      const done = gestures
      gestures = []
      return done
    },
  }
}

/** A list that offers something is answered once it highlights what is wanted. */
export const highlighted = (page: Page, option: RegExp): Promise<void> =>
  expect(page.getByRole('option', { name: option })).toHaveAttribute('data-combobox-selected', 'true')
