import type { Page } from '@playwright/test'
import { expect, test } from '../../support/e2e/concerto.ts'

test.use({ demo: true })

/** The words that are marked in the page, the one where one stands in brackets. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const words = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String)
    const fields = [...document.querySelectorAll<HTMLInputElement>('[data-found]')].map(({ value }) => value)
    return { texts: words('on-page'), here: words('on-page-here'), fields }
  })

test('Ctrl F finds in every page, fields among it, and goes from one to the next by keys alone', async ({ page }) => {
  await page.goto(`${page.url().split('#')[0]}#/reglages/espace`)
  await expect(page.getByRole('heading', { level: 1, name: 'Réglages' })).toBeVisible()
  await page.keyboard.press('Control+f')
  const words = page.getByRole('textbox', { name: 'Chercher dans la page' })
  const count = page.getByRole('search', { name: 'Chercher dans la page' }).getByRole('status')
  await expect(words).toBeFocused()

  await page.keyboard.type('ENSEMBLE')
  await expect(count).toHaveText(/^1 sur \d+$/)
  expect((await marked(page)).fields).toContain('France Numérique Ensemble')

  await words.fill('reglages')
  await expect(count).toHaveText(/^1 sur [2-9]/)
  const { texts, here } = await marked(page)
  expect(new Set(texts.map((text) => text.toLowerCase()))).toEqual(new Set(['réglages']))
  expect(here).toHaveLength(1)
  await page.keyboard.press('Enter')
  await expect(count).toHaveText(/^2 sur/)
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.press('Shift+Enter')
  await expect(count).toHaveText(new RegExp(`^${texts.length} sur ${texts.length}$`))

  await words.fill('zzzz')
  await expect(count).toHaveText('Rien trouvé')
  await page.keyboard.press('Escape')
  await expect(words).toBeHidden()
  expect(await marked(page)).toEqual({ texts: [], here: [], fields: [] })
})
