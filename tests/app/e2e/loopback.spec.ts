import AxeBuilder from '@axe-core/playwright'
import { expect, hostName, test } from '../../support/e2e/concerto.ts'

test.skip(hostName === 'electron', 'Adresse locale : Electron n’en a pas.')

test('the window opens on its own address, without the token, and asks nothing of any other', async ({
  page,
  host,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).origin))
  await page.reload({ waitUntil: 'networkidle' })
  expect(new URL(page.url()).href).toMatch(new RegExp(`^${host.address}/(#|$)`))
  expect([...new Set(asked)]).toEqual([host.address])
})

test('the page calls the application with its cookie', async ({ page }) => {
  const envelope = await page.evaluate(async () => {
    const response = await fetch('api/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ path: 'workspace.state', input: {} }),
    })
    return response.json()
  })
  expect(envelope).toMatchObject({ ok: true })
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
  expect((await first.goto(url))?.status()).toBe(200)
  const second = await (await browser.newContext()).newPage()
  expect((await second.goto(url))?.status()).toBe(403)
  await expect(second.getByRole('heading')).toHaveText('Cette adresse a déjà servi.')
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
