import type { Page } from '@playwright/test'
import { expect, test } from '../../support/e2e/concerto.ts'
import { call, onTheWay, openEspace, visit } from '../../support/e2e/screens.ts'

const diskFull = {
  code: 'disk-full',
  fact: 'La lecture n’a pas eu lieu.',
  cause: 'Le disque est plein.',
  unchanged: 'Vos données n’ont pas changé.',
  next: 'Libérez de la place.',
}

/** Has what is read by this path refused. @returns lets it be read */
const refuse = async (page: Page, path: string, error: object = diskFull): Promise<() => void> => {
  let refusing = true
  await onTheWay(page, (route) =>
    refusing && route.request().postDataJSON()?.path === path
      ? route.fulfill({ json: { ok: false, error } })
      : route.fallback(),
  )
  return () => {
    refusing = false
  }
}

const raise = (page: Page, text: string) => call(page, 'needs.raise', { text, about: { origin: 'public' } })

test('a list that cannot be read says why, and is read again', async ({ page }) => {
  await openEspace(page)
  await raise(page, 'Un lieu ouvert le samedi')
  const allow = await refuse(page, 'needs.list')
  await visit(page, '/besoins')
  await expect(page.getByRole('alert')).toContainText('La lecture n’a pas eu lieu. Le disque est plein.')
  await expect(page.getByRole('table')).toHaveCount(0)
  allow()
  await page.getByRole('alert').getByRole('button', { name: 'Réessayer' }).press('Enter')
  await expect(page.getByRole('row', { name: /Un lieu ouvert le samedi/ })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('what is shown stays when it cannot be read again, with the focus and what is typed', async ({ page }) => {
  await openEspace(page)
  await raise(page, 'Un lieu ouvert le samedi')
  await visit(page, '/besoins')
  const search = page.getByRole('textbox', { name: 'Chercher dans les besoins' })
  await search.fill('samedi')
  const allow = await refuse(page, 'needs.list')
  await raise(page, 'Prêter des ordinateurs')
  await expect(page.getByRole('alert')).toContainText('La lecture n’a pas eu lieu.')
  await expect(page.getByRole('row', { name: /Un lieu ouvert le samedi/ })).toBeVisible()
  await expect(search).toBeFocused()
  await expect(search).toHaveValue('samedi')
  allow()
  await raise(page, 'Des ateliers le soir')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(search).toBeFocused()
  await search.fill('')
  await expect(page.getByRole('row', { name: /Des ateliers le soir/ })).toBeVisible()
})

test('what is gone leaves the screen', async ({ page }) => {
  await openEspace(page)
  const { id } = await call<{ id: string }>(page, 'axes.addAxis', { title: 'Aller vers' })
  await visit(page, `/axes/axe/${id}`)
  await expect(page.getByRole('heading', { level: 1, name: /Aller vers/ })).toBeVisible()
  const content = page.getByText('Rien n’est encore rattaché à cet axe.')
  await expect(content).toBeVisible()
  await call(page, 'axes.removeAxis', { id })
  await expect(page.getByRole('alert')).toContainText('L’axe demandé n’a pas été trouvé.')
  await expect(content).toHaveCount(0)
})
