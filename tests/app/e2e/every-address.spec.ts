import type { Page } from '@playwright/test'
import { expectAccessibleInBoth, expectWholeAtFourHundred, settled } from '../../support/e2e/accessibility.ts'
import { everyAddress } from '../../support/e2e/addresses.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { visit } from '../../support/e2e/screens.ts'

test.use({ demo: true })

const rooms = [
  ['workspace', /^\/($|a-propos|reglages|restitution|accessibilite)/],
  ['directory', /^\/(annuaire|territoire)/],
  ['meetings', /^\/(forums$|reunions($|\/(suites|modeles)))/],
  ['a meeting', /^\/reunions\/\$meeting/],
  ['minutes', /^\/comptes-rendus/],
  ['axes, needs and news', /^\/(axes|besoins|actualites)/],
  ['fiches', /^\/fiches/],
  ['indicators', /^\/indicateurs/],
  ['exchanges', /^\/(echanges|sauvegardes)/],
] as const

/** The page as it will be printed: how large a link is there is how it is printed, and its text is written elsewhere. */
const printedPages = /^\/comptes-rendus\/\$meeting(\/relecture)?$/

test('each address is of one of these rooms', async ({ page, dataDir }) => {
  const paths = [...(await everyAddress(page, dataDir)).keys()]
  expect(paths.filter((path) => rooms.filter(([, of]) => of.test(path)).length !== 1)).toEqual([])
})

for (const [room, of] of rooms)
  test(`${room}: each address is read by whoever listens, sees little, or has colours of their own`, async ({
    page,
    dataDir,
  }) => {
    test.slow()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const titles = new Map<string, string>()
    for (const [path, address] of await everyAddress(page, dataDir)) {
      if (!of.test(path)) continue
      await test.step(path, async () => {
        await page.setViewportSize({ width: 1440, height: 900 })
        await visit(page, address)
        await settled(page)
        titles.set(path, await page.title())
        await expectAccessibleInBoth(page, { printed: printedPages.test(path) })
        await page.emulateMedia({ colorScheme: 'light' })
        expect(await page.evaluate(otherwiseCalled)).toEqual([])
        expect(await page.evaluate(badlyBuilt)).toEqual([])
        await expectRoomForLetters(page)
        await expectSeenInForcedColors(page)
        await expectWholeAtFourHundred(page, { printed: printedPages.test(path) })
        expect(await page.evaluate(cutWords)).toEqual([])
      })
    }
    expect(titles.size).toBeGreaterThan(2)
    for (const title of titles.values()) expect(title).toMatch(/^.{3,} – Concerto$/)
  })

/** Letters, words and lines further apart, as some need them (RGAA 10.12): nothing is cut. */
const expectRoomForLetters = async (page: Page): Promise<void> => {
  const spaced = await page.addStyleTag({
    content: '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }',
  })
  expect(await page.evaluate(cutWords)).toEqual([])
  await spaced.evaluate((style) => style.parentElement?.removeChild(style))
}

/** Colours of the system: what has the focus has a ring. */
const expectSeenInForcedColors = async (page: Page): Promise<void> => {
  await page.emulateMedia({ forcedColors: 'active' })
  for (let pressed = 0; pressed < 24; pressed += 1) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(ringless)).toBeNull()
  }
  await page.emulateMedia({ forcedColors: 'none' })
}

/** In the page: what has the focus and no ring, on itself, on what covers its row, or around its field. */
const ringless = (): string | null => {
  const focused = document.activeElement
  if (focused === null || focused === document.body || focused.id === 'page-title') return null
  const ringed = (element: Element, part?: string) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element, part)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
  }
  const activeIn = (list: Element) => document.getElementById(list.getAttribute('aria-activedescendant') ?? '')
  const around = focused.parentElement
  const seen =
    [undefined, '::after', '::before'].some((part) => ringed(focused, part)) ||
    [around, around?.parentElement, focused.nextElementSibling, activeIn(focused)].some(
      (one) => one != null && ringed(one),
    )
  return seen ? null : focused.outerHTML.slice(0, 200)
}

/** In the page: what one presses by a name that does not hold the words it shows (RGAA 6.1.5, 11.9.2). */
const otherwiseCalled = (): readonly string[] => {
  const plain = (words: string) =>
    words
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLocaleLowerCase('fr')
  const shown = (element: Element): readonly string[] => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const words: string[] = []
    while (walker.nextNode()) {
      const holder = walker.currentNode.parentElement
      if (holder !== null && holder.closest('[aria-hidden=true]') === null && holder.checkVisibility())
        words.push(plain(walker.currentNode.textContent ?? ''))
    }
    return words.filter((word) => word !== '')
  }
  return [...document.querySelectorAll('a[aria-label], button[aria-label]')]
    .filter((element) => element.checkVisibility())
    .filter((element) => shown(element).some((word) => !plain(element.getAttribute('aria-label') ?? '').includes(word)))
    .map((element) => `${element.getAttribute('aria-label')} | ${element.textContent}`)
}

/** In the page: what a program must not hold, has twice, or says to nobody (RGAA 1, 2, 4, 5, 6, 8, 9). */
const badlyBuilt = (): readonly string[] => {
  const all = (selector: string) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility())
  const told = (element: Element) => element.outerHTML.slice(0, 160)
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  const named = (element: Element) =>
    element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby') || element.querySelector('caption')
  return [
    ...all('iframe, frame, object, embed, video, audio, marquee, blink, [accesskey], img:not([alt])').map(told),
    ...ids.filter((id, rank) => ids.indexOf(id) < rank).map((id) => `twice: ${id}`),
    ...all('table')
      .filter((table) => !named(table) || table.querySelector('th, [role=rowheader]') === null)
      .map(told),
    ...all('a, button')
      .filter(({ textContent }) => /^(ici|lien|cliquez ici|en savoir plus|voir plus)$/i.test(textContent.trim()))
      .map(told),
    ...all('nav[aria-label="Fil d’Ariane"] [aria-current]').map(told),
    ...(all('h1').length === 1 ? [] : [`${all('h1').length} titles of the first level`]),
    ...(document.doctype === null ? ['no type of document'] : []),
  ]
}

/** In the page: words that go beyond the window or are cut, without a sign that some are left out. */
const cutWords = (): readonly string[] => {
  const ownWords = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
  const scrolled = (element: Element): boolean => {
    for (let one: Element | null = element; one !== null; one = one.parentElement)
      if (/auto|scroll/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1) return true
    return false
  }
  const unseen = (element: Element): boolean => {
    for (let one: Element | null = element; one !== null; one = one.parentElement)
      if (getComputedStyle(one).clipPath !== 'none' || one.getAttribute('aria-hidden') === 'true') return true
    return !element.checkVisibility({ visibilityProperty: true })
  }
  const isCut = (element: Element): boolean => {
    const { overflowX, textOverflow, webkitLineClamp } = getComputedStyle(element)
    const { left, right, width } = element.getBoundingClientRect()
    if (width <= 1) return false
    const told = textOverflow === 'ellipsis' || webkitLineClamp !== 'none'
    if (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) return !told
    return right > window.innerWidth + 1 || left < -1
  }
  return [...document.querySelectorAll('#root *')]
    .filter((element) => ownWords(element) && isCut(element) && !unseen(element) && !scrolled(element))
    .map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 80)}`)
}
