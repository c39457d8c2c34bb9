import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, hostName, test } from '../../support/e2e/concerto.ts'
import { visit } from '../../support/e2e/screens.ts'

/*
 * The pictures of the guide, taken of the demonstration: `npm run pictures` takes them anew, and so does `npm run package`. Here
 * each must still be the picture of its screen: its words are those that stood when it was taken.
 */
test.skip(hostName === 'electron', 'the same page in another window')
test.use({ demo: true, viewport: { width: 1120, height: 700 } })

const folder = join(import.meta.dirname, '../../../docs/images/guide')
const wordsFile = join(folder, 'words.json')
const taken = JSON.parse(readFileSync(wordsFile, 'utf8')) as Record<string, readonly string[]>
const taking = process.env.CONCERTO_PICTURES === '1'

/** How one comes to each, from the home of the demonstration, and what says that it is drawn. */
const screens: Readonly<Record<string, readonly [open: (page: Page) => Promise<void>, shows: string]>> = {
  accueil: [(page) => visit(page, '/'), 'Revenir dans la salle'],
  annuaire: [(page) => visit(page, '/annuaire'), 'Association Le Clic voisin'],
  territoire: [(page) => visit(page, '/territoire'), 'Lieux par service'],
  inviter: [(page) => ofMeeting(page, '2e concertation – Secteur Amont', 'Inviter'), 'BRANCHENEUVE Philippine'],
  salle: [
    async (page) => {
      await visit(page, '/')
      await page.getByRole('link', { name: 'Revenir dans la salle' }).click()
    },
    'Deux médiateurs à bord',
  ],
  relecture: [
    async (page) => {
      await visit(page, '/comptes-rendus')
      await page.getByRole('link', { name: '2e concertation – Secteur Plaine' }).click()
      await expect(page).toHaveURL(/comptes-rendus\/\w/)
      await visit(page, `/comptes-rendus/${new URL(page.url()).hash.split('/')[2]}/relecture`)
    },
    'Laisser ainsi',
  ],
  axes: [(page) => visit(page, '/axes'), 'Convergence forte'],
  fiche: [
    async (page) => {
      await visit(page, '/fiches')
      await page.getByRole('link', { name: 'Mettre sur la route un bus' }).first().click()
    },
    'Choisir les arrêts',
  ],
  forum: [(page) => ofMeeting(page, 'Forum du numérique de la Plaine', 'Programme'), 'Tenir un annuaire partagé'],
  indicateurs: [(page) => visit(page, '/indicateurs'), 'Bénéficiaires accompagnés'],
  points: [(page) => visit(page, '/echanges/points'), 'Décider plus tard'],
  restitution: [(page) => visit(page, '/restitution'), 'Montré à'],
}

async function ofMeeting(page: Page, title: string, tab: string): Promise<void> {
  await visit(page, '/reunions')
  await page.getByRole('link', { name: title }).click()
  await page.getByRole('link', { name: tab }).first().click()
}

for (const [name, [open, shows]] of Object.entries(screens))
  test(`the picture « ${name} » shows the screen of today`, async ({ page }) => {
    await open(page)
    await expect(page.getByText(shows).first()).toBeVisible()
    await expect(page.locator('main .mantine-Skeleton-root')).toHaveCount(0)
    await page.mouse.move(0, 0)
    if (taking) return take(page, name)
    await expect.poll(() => changed(page, name), 'npm run pictures').toEqual({ gone: [], come: [] })
  })

/** What the picture holds and the page does not, and what the page shows that the picture lacks: a pixel more at an edge is no change. */
const changed = async (page: Page, name: string) => {
  const held = taken[name] ?? []
  const [all, inside] = [await wordsOf(page, name, -100_000), await wordsOf(page, name, 50)]
  return { gone: held.filter((line) => !all.includes(line)), come: inside.filter((line) => !held.includes(line)) }
}

/**
 * Counts that follow the calendar: what is late at home, and which figures a quarter that has just begun still lacks. And how
 * many rows are in sight, which hangs on a pixel.
 */
const leftOut: Readonly<Record<string, RegExp>> = {
  accueil: /^\d+ sujets$/,
  annuaire: /^Lignes \d/,
  indicateurs: /\d|^er$|^Permanences tenues$|^demi-journées/,
}

/**
 * Every line of words that the picture holds. What the day changes is left out, for the demonstration is always of today: hours,
 * dates, periods, and how long ago or in how long.
 * @param within of the edges, in pixels
 */
const wordsOf = async (page: Page, name: string, within = 0): Promise<readonly string[]> =>
  [...new Set((await page.evaluate(linesInSight, within)).map(withoutTheDay))]
    .filter((line) => /\p{L}{2}/u.test(line) && leftOut[name]?.test(line) !== true)
    .toSorted()

const months =
  'janv(?:ier|\\.)|févr(?:ier|\\.)|mars|avr(?:il|\\.)|mai|juin|juil(?:let|\\.)|août|sept(?:embre|\\.)|oct(?:obre|\\.)|nov(?:embre|\\.)|déc(?:embre|\\.)'
const ofTheDay = [
  /\d+\s*h(?!\p{L})(?:\s*\d+)?/gu,
  /(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)/gi,
  new RegExp(`(?:\\d+(?:er)?\\s+)?(?<!\\p{L})(?:${months})(?!\\p{L})(?:\\s+\\d{4})?`, 'giu'),
  /(?:\d+(?:er|e)?|premier|deuxième|troisième|quatrième)\s+(?:trimestre|semestre)(?:\s+\d{4})?/gi,
  /[TS]\d\s+\d{4}/g,
  /(?:\d+|(?<!\p{L})(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize))\s+(?:minutes?|min|heures?|jours?|semaines?|mois|ans?)(?!\p{L})/giu,
  /(?:avant-)?hier|aujourd’hui|(?:après-)?demain/gi,
  /\b20\d\d\b/g,
]

const withoutTheDay = (line: string): string =>
  ofTheDay
    .reduce((words, day) => words.replaceAll(day, '…'), line.normalize('NFC'))
    .replaceAll(/[\s\u202f]+/g, ' ')
    .trim()

/** In the page: the words of the main part that stand in the window. */
const linesInSight = (within: number): readonly string[] => {
  const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT)
  const lines: string[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const range = document.createRange()
    range.selectNodeContents(node)
    const { top, bottom, left, right, width, height } = range.getBoundingClientRect()
    const isAcross = left >= Math.min(within, 0) && right <= innerWidth - Math.min(within, 0)
    const isSeen = width > 1 && height > 1 && top >= within && bottom <= innerHeight - within && isAcross
    if (isSeen && node.parentElement?.checkVisibility({ visibilityProperty: true }) === true)
      lines.push(node.textContent ?? '')
  }
  return lines
}

const take = async (page: Page, name: string): Promise<void> => {
  await expect.poll(async () => (await wordsOf(page, name)).length).toBeGreaterThan(10)
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' })
  const all = { ...(JSON.parse(readFileSync(wordsFile, 'utf8')) as typeof taken), [name]: await wordsOf(page, name) }
  writeFileSync(wordsFile, `${JSON.stringify(all, null, 2)}\n`)
}
