import { expect, hostName, test } from '../../support/e2e/concerto.ts'
import { createMeeting, expectAccessible, openEspace, visit } from '../../support/e2e/screens.ts'

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

test('a program that no longer answers is told, and what is typed stays', async ({ page, context }) => {
  await openEspace(page)
  await visit(page, '/reglages')
  await context.setOffline(true)
  await page.getByLabel('Votre nom').fill('Aubin Lerche')
  await page.getByLabel('Votre nom').blur()
  await expect(page.getByText('Concerto ne répond plus.')).toBeVisible()
  await expect(page.getByRole('status').getByText('Concerto ne répond plus', { exact: true })).toBeVisible()
  await expect(page.getByLabel('Votre nom')).toHaveValue('Aubin Lerche')
  await expectAccessible(page)
  await context.setOffline(false)
  await page.getByLabel('Votre nom').press('Enter')
  await expect(page.getByRole('status').getByText(/^Enregistré à/)).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Navigation' })).toContainText('Aubin Lerche')
})
