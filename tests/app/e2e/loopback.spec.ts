import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
// @ts-expect-error a script of the project, which has no declarations
import { pageThatOpens } from '../../../scripts/lib/screen.mjs'
import { expect, hostName, test } from '../../support/e2e/concerto.ts'

test.skip(hostName === 'electron', 'Adresse locale : Electron n’en a pas.')

test('the window opens on its own address, without the token, and asks nothing of any other', async ({
  page,
  host,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).origin))
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(new URL(page.url()).href).toMatch(new RegExp(`^${host.address}/(#|$)`))
  expect([...new Set(asked)]).toEqual([host.address])
})

const wordsOf = async (page: Page): Promise<string> =>
  (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''

test('a window that is in keeps no cookie, comes back in when it is loaded again, and lets in another tab of it', async ({
  page,
  context,
}) => {
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toBeVisible()
  const words = await wordsOf(page)
  expect(await context.cookies()).toEqual([])
  await page.reload()
  await expect(title).toHaveText(words)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(words)
  await page.close()
  await other.reload()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(words)
})

test('a window that came by itself is told the way in', async ({ browser, host }) => {
  const stranger = await (await browser.newContext()).newPage()
  await stranger.goto(host.address)
  await expect(stranger.getByRole('heading')).toHaveText('Cette fenêtre n’est pas reconnue.')
  expect((await new AxeBuilder({ page: stranger }).analyze()).violations).toEqual([])
})

test('the address is handed to a browser by a page that its owner alone reads', async ({ browser, host, page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const folder = mkdtempSync(join(tmpdir(), 'concerto-entree-'))
  const url = await host.newUrl()
  const handed = pageThatOpens(url, folder)
  const opened = await (await browser.newContext()).newPage()
  await opened.goto(handed)
  await expect(opened.getByRole('heading', { level: 1 })).toHaveText(await wordsOf(page))
  expect(opened.url()).toBe(`${host.address}/#/`)
  rmSync(folder, { recursive: true })
})

test('no script can be added to the page', async ({ page }) => {
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.added = true'
    document.head.append(script)
    return 'added' in window
  })
  expect(ran).toBe(false)
})

test('a second client is refused with a page that says what to do', async ({ browser, host }) => {
  const url = await host.newUrl()
  const first = await (await browser.newContext()).newPage()
  await first.goto(url)
  await expect(first.getByRole('heading', { level: 1 })).toBeVisible()
  const second = await (await browser.newContext()).newPage()
  const refused = second.waitForResponse('**/api/session')
  await second.goto(url)
  expect((await refused).status()).toBe(403)
  await expect(second.getByRole('heading')).toHaveText('Cette adresse ne sert plus.')
  await expect(second.getByText('appuyez sur Entrée dans le terminal')).toBeVisible()
  expect((await new AxeBuilder({ page: second }).analyze()).violations).toEqual([])
})

test('another site cannot call, even from a browser that is in', async ({ page, host }) => {
  const other = host.address.replace('127.0.0.1', 'localhost')
  const outcome = await page.evaluate(async (address) => {
    const response = await fetch(`${address}/api/call`, { method: 'POST', mode: 'no-cors', body: '{}' }).catch(
      () => null,
    )
    return response === null ? 'blocked' : response.type
  }, other)
  expect(outcome).toBe('blocked')
})
