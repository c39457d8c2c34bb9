import { expect, test } from '../../support/e2e/concerto.ts'
import { editor } from '../../support/e2e/minutes.ts'
import { createConcertation, nextPoint, openRoom, sameTimezone } from '../../support/e2e/room.ts'
import { call, openEspace, visit } from '../../support/e2e/screens.ts'

test.use(sameTimezone)

interface NeedsList {
  readonly lines: readonly {
    readonly need: { readonly text: string; readonly origin: string; readonly meeting: string }
  }[]
}

test('a need said at a meeting is noted from the text, where one goes on writing', async ({ page }) => {
  await openEspace(page)
  const meeting = await createConcertation(page)
  await openRoom(page, meeting)
  await nextPoint(page, 'Accueil')
  const { keyboard } = page
  const needs = async () => (await call<NeedsList>(page, 'needs.list', {})).lines.map(({ need }) => need)
  await keyboard.type('Besoin : quelqu’un pour aider à la messagerie')
  await keyboard.press('Enter')
  const take = page.getByRole('button', { name: /^Noter le besoin/ })
  await expect(take).toBeVisible()
  expect(await needs()).toEqual([])
  await keyboard.press('Alt+Enter')
  await expect(take).toBeHidden()
  expect(await needs()).toMatchObject([
    { text: 'Quelqu’un pour aider à la messagerie', origin: 'meeting', meeting, state: 'open' },
  ])
  // With the mouse, the cursor stays in the text.
  await keyboard.type('Besoin : un local')
  await keyboard.press('Enter')
  await take.click()
  await expect(take).toBeHidden()
  await expect(editor(page, 'Texte de la section')).toBeFocused()
  await keyboard.type('La suite')
  await expect(editor(page, 'Texte de la section').locator('li, p').last()).toHaveText('La suite')
  expect((await needs()).map(({ text }) => text).toSorted()).toEqual([
    'Quelqu’un pour aider à la messagerie',
    'Un local',
  ])
  await visit(page, `/reunions/${meeting}`)
  await expect(page.getByRole('region', { name: 'Besoins exprimés' })).toContainText('Un local')
})

test('an action that names a weekday and its day is offered for that day, to whom it names', async ({ page }) => {
  await openEspace(page)
  const meeting = await createConcertation(page)
  await call(page, 'records.update', { record: 'meeting', id: meeting, changes: { date: '2026-11-30' } })
  await call(page, 'session.advance', { meeting })
  await openRoom(page, meeting)
  const { keyboard } = page
  await expect(page.locator('[aria-current=step]')).toHaveText(/Accueil/)
  await keyboard.press('F5')
  await keyboard.type('Mme Brumeclaire réserve la salle d’ici vendredi 11 décembre')
  await expect(page.getByText('Pour BRUMECLAIRE Églantine, le 11\u00a0décembre\u00a02026\u00a0?')).toBeVisible()
  await page.getByRole('button', { name: /^Noter la tâche/ }).click()
  await expect(page.getByText(/^Tâche notée pour le 11\sdécembre\s2026/)).toBeVisible()
  await expect(editor(page, 'Texte de la section')).toBeFocused()
})

test('a vote is asked by a key, and one that a line says is read from it: its line is written once', async ({
  page,
}) => {
  await openEspace(page)
  const meeting = await createConcertation(page)
  await openRoom(page, meeting)
  await nextPoint(page, 'Accueil')
  const { keyboard } = page
  const text = editor(page, 'Texte de la section')
  await keyboard.type('On ouvre le lundi soir')
  await keyboard.press('Control+F10')
  const asked = page.getByRole('dialog', { name: 'Vote à main levée' })
  await expect(asked.getByLabel('Pour')).toBeFocused()
  await keyboard.type('4')
  await keyboard.press('Tab')
  await keyboard.type('1')
  await keyboard.press('Enter')
  await expect(asked).toBeHidden()
  await expect(text).toBeFocused()
  await keyboard.press('Enter')
  await keyboard.type('Vote : la charte – 4 pour, 1 contre, 1 abstention')
  await expect(page.getByText(/^Adopté\s: 4\spour, 1\scontre, 1\sabstention\s\?$/)).toBeVisible()
  await keyboard.press('Alt+Enter')
  const points = text.locator('[data-point="Décision"]')
  await expect(points).toHaveText([
    /^On ouvre le lundi soir\. Adopté\s: 4\spour, 1\scontre\.$/,
    /^La charte\. Adopté\s: 4\spour, 1\scontre, 1\sabstention\.$/,
  ])
  await expect(page.getByRole('button', { name: /^Noter le vote/ })).toBeHidden()
  // Asked again, the figures are those of the line, and take their place.
  await keyboard.press('Control+F10')
  await expect(asked.getByLabel('Abstentions')).toHaveValue('1')
  await asked.getByLabel('Contre').fill('5')
  await keyboard.press('Enter')
  await expect(points.last()).toHaveText(/^La charte\. Rejeté\s: 4\spour, 5\scontre, 1\sabstention\.$/)
})
