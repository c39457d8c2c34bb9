import type { Page } from '@playwright/test'
import { expect, test } from '../../support/e2e/concerto.ts'
import { call, visit } from '../../support/e2e/screens.ts'

test.use({ demo: true })

const screens = [
  '',
  '/ordre-du-jour',
  '/inviter',
  '/prevenir',
  '/documents',
  '/convocation',
  '/salle',
  '/presences',
  '/diffuser',
  '/suites',
  '/evaluation',
  '/evaluation/importer',
  '/evaluation/saisie',
  '/bilan',
] as const

/** All that a screen says, to the eye or to the ear; the names of meetings are what people called them. */
const said = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const spoken = [...document.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap((one) =>
      ['aria-label', 'placeholder', 'title'].map((name) => one.getAttribute(name) ?? ''),
    )
    const written = [...document.querySelectorAll('body :not(script, style)')].flatMap((one) =>
      [...one.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [])),
    )
    return [document.title, ...written, ...spoken]
  })

test('what was done of a forum is said of a forum: its history, « Annuler » and « Récemment »', async ({ page }) => {
  const meetings = await call<{ id: string; kind: string; state: string }[]>(page, 'meetings.list')
  const id = meetings.find(({ kind, state }) => kind === 'forum' && state === 'preparing')?.id
  await call(page, 'meetings.postpone', { id, reason: 'Neige', date: null, startsAt: null, endsAt: null })
  await visit(page, `/reunions/${id}`)
  await page.getByRole('button', { name: 'Historique' }).click()
  const history = page.getByRole('dialog').last()
  await expect(history).toContainText('Reporté')
  await expect(history).not.toContainText('Reportée')
  await page.keyboard.press('Escape')
  await visit(page, '/')
  await expect(page.getByText('Report du forum – Forum du numérique de la Plaine')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Annulé : report du forum – Forum du numérique de la Plaine')).toBeVisible()
})

/** Where other meetings are meant: the way to their list, and what one may search. */
const others = /^Réunions$|Chercher|Rechercher|^Autre réunion$|Jamais venu|Ni invitée, ni présente/

test('no screen of a forum calls it a meeting, and all stand under « Forums »', async ({ page }) => {
  const meetings = await call<{ id: string; kind: string }[]>(page, 'meetings.list')
  // The latest ones: a forum being prepared, with its programme, and a café that was held.
  for (const kind of ['forum', 'cafe']) {
    const id = meetings.find((one) => one.kind === kind)?.id
    for (const screen of screens) {
      await visit(page, `/reunions/${id}${screen}`)
      const named = (await said(page)).filter((text) => /réunion/i.test(text) && !others.test(text.trim()))
      expect([screen, named]).toEqual([screen, []])
      const bar = page.getByRole('navigation', { name: 'Navigation' })
      await expect(bar.locator('[aria-current=page]')).toHaveText(/^Forums/)
    }
  }
})
