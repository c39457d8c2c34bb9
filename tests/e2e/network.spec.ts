import { expect, hostName, test } from './support/concerto.ts'
import { createMeeting, openEspace, visit } from './support/screens.ts'

test.skip(hostName === 'electron', 'Adresse locale : Electron n’en a pas.')

test('no screen asks anything of another address than its own', async ({ page, host }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).origin))
  await openEspace(page)
  const meeting = await createMeeting(page)
  for (const path of ['/', '/reunions', `/reunions/${meeting}`, '/comptes-rendus', '/reglages']) {
    await visit(page, path)
    await page.waitForLoadState('load')
  }
  expect([...new Set(asked)]).toEqual([host.address])
})
