import type { Locator, Page } from '@playwright/test'
import { expect } from './concerto.ts'

/** How long one types in each field, and on what computer. */
export interface Pace {
  readonly keys: number
  /** How many times slower than this one its processor is. */
  readonly rate: number
  /** In milliseconds: any answer may be as late as that. */
  readonly late: number
}

/** `keys,rate,late` of a long run, by `scripts/typing.mjs`; some seconds otherwise. */
export const pace = ((): Pace => {
  const [keys = 48, rate = 6, late = 700] = (process.env.CONCERTO_TYPING ?? '')
    .split(',')
    .flatMap((n) => Number(n) || [])
  return { keys, rate, late }
})()

/** A field one types in, on its screen. */
export interface Field {
  readonly at: Locator
  /** What the program holds of it, as text; `null`: nothing before it is retained. */
  readonly stored: (() => Promise<string>) | null
  /** What one types: words one after the other, or figures. */
  readonly what: 'words' | 'figures'
  /** From there on one begins again, over what is written. */
  readonly longest: number
  /** The cell of a table under this one: one begins again there, then here. */
  readonly under?: Locator
}

/** Types as `pace` says while every answer is late, then demands each letter on screen and in the program. */
export const typeSlowly = async (page: Page, { at, stored, what, longest, under }: Field): Promise<void> => {
  const quicken = await slow(page)
  await at.click()
  await expect(at).toBeFocused()
  const written = new Map([[at, '']])
  let here = at
  const beginAgain = async () => {
    if (under === undefined) await page.keyboard.press('Control+a')
    else if (written.get(here) !== '') {
      await page.keyboard.press(here === at ? 'ArrowDown' : 'ArrowUp')
      here = here === at ? under : at
      await expect(here).toBeFocused()
    }
    written.set(here, '')
  }
  await beginAgain()
  for (let typed = 0, word = 1; typed < pace.keys; word += 1) {
    const next = what === 'words' ? `m${word}x ` : String(1 + (word % 9))
    if ((written.get(here) ?? '').length + next.length > longest) await beginAgain()
    await page.keyboard.type(next, { delay: Math.random() < 0.5 ? 0 : 25 })
    written.set(here, `${written.get(here)}${next}`)
    typed += next.length
    // A pause in which it is stored, and what was asked for before may come after.
    if (Math.random() < 0.2) await page.waitForTimeout(300 + Math.random() * 1_200)
    if (word % 8 === 0) await expectShown(written)
  }
  await expectShown(written)
  await quicken()
  await here.blur()
  for (const text of written.values()) if (stored !== null) await expect.poll(stored).toContain(text.trim())
  await page.waitForTimeout(300)
  await expectShown(written)
}

const expectShown = async (written: ReadonlyMap<Locator, string>): Promise<void> => {
  for (const [field, text] of written) await expect.poll(() => shownIn(field)).toBe(text.trim())
}

const shownIn = async (field: Locator): Promise<string> => {
  const text = await field.evaluate((element) =>
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
      ? element.value
      : (element.textContent ?? ''),
  )
  return text.replaceAll('\u00a0', ' ').trim()
}

/** Slows the window down: its processor, and every answer. @returns takes that back, once all has come */
const slow = async (page: Page): Promise<() => Promise<void>> => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: pace.rate })
  await page.route('**/api/call', async (route) => {
    const wait = () => new Promise((go) => setTimeout(go, Math.random() * pace.late))
    // Late to leave, or late to come back.
    if (Math.random() < 0.5) {
      await wait()
      await route.continue().catch(() => undefined)
    } else {
      const response = await route.fetch().catch(() => null)
      await wait()
      if (response !== null) await route.fulfill({ response }).catch(() => undefined)
    }
  })
  return async () => {
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await page.unroute('**/api/call')
  }
}
