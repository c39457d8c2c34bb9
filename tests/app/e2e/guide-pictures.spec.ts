import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, hostName, test } from '../../support/e2e/concerto.ts'
import { visit } from '../../support/e2e/screens.ts'

/*
 * The pictures of the guide, taken of the demonstration: `npm run pictures` takes them anew, and so does `npm run package`. Here
 * each must still be the picture of its screen: what can be pressed on it, and the heads, are those that stood when it was taken.
 */
test.skip(hostName === 'electron', 'the same page in another window')
test.use({ demo: true, viewport: { width: 1120, height: 700 } })

const folder = join(import.meta.dirname, '../../../docs/images/guide')
const wordsFile = join(folder, 'words.json')
const taken = JSON.parse(readFileSync(wordsFile, 'utf8')) as Record<string, string>
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
    await expect.poll(() => wordsOf(page), 'npm run pictures').toEqual(taken[name])
  })

/** What is pressed, chosen and headed on a screen, but what changes with the day. */
const wordsOf = async (page: Page): Promise<string> => {
  const tree = await page.locator('main').ariaSnapshot()
  const names = [...tree.matchAll(/^\s*- (?:'?)(?:button|tab|columnheader|heading|radio|searchbox) "([^"]+)"/gm)]
  return [...new Set(names.map(([, words = '']) => words))]
    .filter((words) => !/\d/.test(words))
    .toSorted()
    .join(' | ')
}

const take = async (page: Page, name: string): Promise<void> => {
  await expect.poll(async () => (await wordsOf(page)).length).toBeGreaterThan(30)
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' })
  const all = { ...(JSON.parse(readFileSync(wordsFile, 'utf8')) as typeof taken), [name]: await wordsOf(page) }
  writeFileSync(wordsFile, `${JSON.stringify(all, null, 2)}\n`)
}
