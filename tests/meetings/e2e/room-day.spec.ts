import type { Locator, Page } from '@playwright/test'
import { testAccessibility } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { editor } from '../../support/e2e/minutes.ts'
import { createConcertation, dayIn, nextPoint, openRoom, sameTimezone } from '../../support/e2e/room.ts'
import { call, openEspace, visit } from '../../support/e2e/screens.ts'
import { meetingDraft } from '../../support/meeting-draft.ts'

test.use(sameTimezone)

/** The room of a meeting that is held in so many days; its id. */
const roomIn = async (page: Page, days: number): Promise<string> => {
  const meeting = await createConcertation(page)
  await call(page, 'records.update', { record: 'meeting', id: meeting, changes: { date: dayIn(days) } })
  await openRoom(page, meeting)
  return meeting
}

const asked = (page: Page) => page.getByRole('dialog', { name: 'Ouvrir la séance avant son jour' })
const due = (page: Page) => page.getByText(/^(Échéance|Pour .*, le)\s.*\?$/)

const sayDue = async (page: Page): Promise<string> => {
  const meeting = await roomIn(page, 0)
  await nextPoint(page, 'Accueil')
  await page.keyboard.press('F5')
  await page.keyboard.type(`Mme Brumeclaire réserve la salle avant le 15 décembre ${Number(dayIn(0).slice(0, 4)) + 1}`)
  await page.keyboard.press('Enter')
  await expect(due(page)).toHaveText(/15\sdécembre\s\d{4}\s\?$/)
  return meeting
}

test.describe('the day of a session', () => {
  test.beforeEach(({ page }) => openEspace(page))

  test('before it, one is asked, by the key and by the button; on it, nothing is', async ({ page }) => {
    const meeting = await roomIn(page, 12)
    const current = page.locator('[aria-current=step]')
    await page.keyboard.press('Control+Enter')
    await expect(asked(page)).toContainText(/La réunion est prévue le .* dans douze jours\./)
    await expect(asked(page).getByRole('button', { name: 'Annuler' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(asked(page)).toBeHidden()
    await expect(current).toHaveCount(0)
    await page.getByRole('button', { name: 'Commencer ce point' }).press('Enter')
    await expect(asked(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(asked(page)).toBeHidden()
    await page.getByRole('button', { name: 'Ouvrir la séance' }).press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(current).toHaveText(/Accueil/)
    // What is typed goes to the text, and the next point asks nothing more.
    await page.keyboard.type('Mot de bienvenue')
    await expect(editor(page, 'Texte de la section')).toHaveText('Mot de bienvenue')
    await nextPoint(page, 'Constats')
    await call(page, 'session.close', { meeting })

    await roomIn(page, 0)
    await nextPoint(page, 'Accueil')
    await expect(asked(page)).toHaveCount(0)
  })

  test('its closing states the next meeting, which takes what this one had, and is said there from then on', async ({
    page,
  }) => {
    const meeting = await roomIn(page, 0)
    await nextPoint(page, 'Accueil')
    const closing = page.getByRole('dialog', { name: 'Clore la séance' })
    const day = closing.getByLabel('Prochaine réunion, si la date est connue')
    const close = closing.getByRole('button', { name: 'Clore la séance' })
    await page.getByRole('button', { name: 'Clore la séance…' }).click()
    // What is not understood is not left behind.
    await day.fill('un de ces jours')
    await close.click()
    await expect(closing).toContainText('Cette date n’est pas comprise.')
    await day.fill(`17 février ${Number(dayIn(0).slice(0, 4)) + 2}`)
    await close.click()
    await page.getByRole('button', { name: 'Rouvrir la séance' }).click()
    await page.getByRole('button', { name: 'Clore la séance…' }).click()
    await expect(closing).toContainText(/Prochaine réunion\s: le .* 17\sfévrier\s\d{4}\./)
    const { next } = await call<{ next: { title: string; state: string } }>(page, 'minutes.get', { meeting })
    expect(next).toMatchObject({ title: '3e concertation – Secteur Nord', state: 'preparing' })
  })

  test('told after its day, a meeting is written point by point without a clock, and says which are written', async ({
    page,
  }) => {
    const meeting = await createConcertation(page)
    await call(page, 'records.update', { record: 'meeting', id: meeting, changes: { date: dayIn(-1) } })
    await visit(page, `/reunions/${meeting}/salle`)
    await expect(page.getByRole('button', { name: 'Écrire ce point' })).toBeVisible()
    await expect(page.getByRole('button', { name: /Ouvrir la séance|Commencer ce point/ })).toHaveCount(0)
    await expect(page.locator('header time')).toHaveCount(0)
    const text = editor(page, 'Texte de la section')
    await page.keyboard.press('Control+Enter')
    await expect(text).toBeFocused()
    await page.keyboard.type('Mot de bienvenue')
    await page.keyboard.press('Control+Enter')
    await page.keyboard.type('Les constats')
    await expect(text).toHaveText('Les constats')
    await expect(page.getByRole('img', { name: 'Écrit', exact: true })).toHaveCount(2)
    const { openedAt } = (await call<{ meeting: { openedAt: string | null } }>(page, 'meetings.page', { id: meeting }))
      .meeting
    expect(openedAt).toBe(null)
    await page.getByRole('link', { name: 'Relire le compte-rendu' }).click()
    await expect(page).toHaveURL(/relecture/)
  })

  test('what is typed ahead of the day, without an agenda, is written whole and opens nothing', async ({ page }) => {
    const { id } = await call<{ id: string }>(page, 'meetings.create', {
      ...meetingDraft,
      date: dayIn(12),
    })
    await openRoom(page, id)
    await expect(page.getByText('L’ordre du jour est vide.')).toBeVisible()
    await page.keyboard.type('Premières idées')
    await expect(editor(page, 'Texte de la section')).toHaveText('Premières idées')
    await expect(asked(page)).toHaveCount(0)
    await expect(page.locator('[aria-current=step]')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Ouvrir la séance' })).toBeVisible()
  })

  test('what the texts decided and asked is listed at the closing, and what stays ticked is in the minutes', async ({
    page,
  }) => {
    const meeting = await roomIn(page, 0)
    await nextPoint(page, 'Accueil')
    await page.keyboard.press('F10')
    await page.keyboard.type('La charte est adoptée')
    await page.keyboard.press('F10')
    await page.keyboard.type('Le bilan est rendu avant le 15 février 2031')
    await page.keyboard.press('F5')
    await page.keyboard.type('Envoyer la carte')
    await page.keyboard.press('F10')
    await page.keyboard.type('Revoir la date')
    // What was typed just now is told too.
    await page.getByRole('button', { name: 'Clore la séance…' }).click()
    const noted = page.getByRole('dialog').getByRole('checkbox')
    await expect(noted).toHaveCount(4)
    await expect(page.getByRole('checkbox', { name: /^Décision\s: La charte est adoptée$/ })).toBeChecked()
    await expect(page.getByRole('checkbox', { name: /^Tâche\s: Envoyer la carte$/ })).toBeChecked()
    await page.getByRole('checkbox', { name: /Revoir la date$/ }).uncheck()
    await page.getByRole('button', { name: 'Clore et relire' }).click()
    await expect(page.getByRole('heading', { name: 'Relecture' })).toBeVisible()
    const list = page.getByRole('list', { name: 'Décisions et tâches' })
    await expect(list.getByRole('listitem')).toHaveCount(3)
    await expect(list).toContainText('La charte est adoptée')
    await expect(list).toContainText('Envoyer la carte')
    expect(await call<unknown[]>(page, 'followUps.said', { meeting })).toHaveLength(1)
    // A decision has the day that its words say, as a task has.
    const { lines } = await call<{ lines: readonly { followUp: { dueOn: string | null } }[] }>(page, 'followUps.list', {
      meeting,
    })
    expect(lines.map(({ followUp }) => followUp.dueOn)).toEqual([null, '2031-02-15', null])
  })

  test('closed without a word, it waits for its minutes and not for a validation', async ({ page }) => {
    const meeting = await roomIn(page, 0)
    await nextPoint(page, 'Accueil')
    await page.getByRole('button', { name: 'Clore la séance…' }).click()
    await expect(page.getByRole('dialog')).toContainText('Rien n’est encore écrit')
    await page.getByRole('button', { name: 'Clore la séance', exact: true }).click()
    await expect(page.getByText(/^Close à .*, sans texte$/)).toBeVisible()
    await expect(page.getByRole('link', { name: 'Relire le compte-rendu' })).toHaveCount(0)
    const row = page.getByRole('row').filter({ hasText: '2e concertation' })
    await visit(page, '/reunions')
    await expect(row).toContainText('Sans compte-rendu')
    await visit(page, '/')
    await expect(page.getByText(/le compte-rendu n’est pas commencé/)).toBeVisible()

    await visit(page, `/reunions/${meeting}/salle`)
    await page.getByRole('link', { name: 'Écrire le compte-rendu' }).click()
    await expect(page).toHaveURL(/comptes-rendus\/[^/]+$/)
    await expect(page.getByText('Sans compte-rendu', { exact: true })).toBeVisible()
    await editor(page, 'Texte de la section').click()
    await page.keyboard.type('Mot de bienvenue')
    await expect(page.getByText('À valider', { exact: true })).toBeVisible()
    await visit(page, '/reunions')
    await expect(row).toContainText('À valider')
  })

  test('an action that says its day becomes a task for it by a key, while one types, and never by itself', async ({
    page,
  }) => {
    const meeting = await sayDue(page)
    const tasks = () =>
      call<{ lines: { followUp: { text: string; dueOn: string } }[] }>(page, 'followUps.list', { meeting })
    const text = editor(page, 'Texte de la section')
    await expect(text).toBeFocused()
    expect((await tasks()).lines).toEqual([])
    await page.keyboard.press('Alt+Enter')
    await expect(page.getByText(/^Tâche notée pour le 15\sdécembre/)).toBeVisible()
    await expect(due(page)).toHaveCount(0)
    const [{ followUp: task } = { followUp: null }] = (await tasks()).lines
    expect(task).toMatchObject({
      text: expect.stringMatching(/^Mme BRUMECLAIRE réserve la salle avant le 15 décembre/),
      dueOn: expect.stringMatching(/-12-15$/),
      bearer: 'BRUMECLAIRE Églantine',
    })
    await expect(text).toBeFocused()
    await page.keyboard.type('La suite')
    await expect(text.locator('li, p').last()).toHaveText('La suite')

    // Worded anew, it is the same task still.
    const line = text.locator('li, p').filter({ hasText: 'réserve la salle' }).last()
    await line.click()
    await page.keyboard.press('Home')
    await page.keyboard.type('Comme convenu, ')
    await expect(page.getByText(/^Enregistré/)).toBeVisible()
    await expect
      .poll(async () => JSON.stringify(await call(page, 'minutes.get', { meeting })))
      .toContain('Comme convenu, ')
    await expect(due(page)).toHaveCount(0)
    expect(await call(page, 'followUps.said', { meeting })).toEqual([])
    await page.keyboard.press('Control+End')

    // Another one is refused, and asked no more.
    await page.keyboard.press('F5')
    await page.keyboard.type('Relire la charte pour le 3 mars 2027')
    await page.keyboard.press('Enter')
    await expect(due(page)).toHaveText(/3\smars\s2027/)
    await page.getByRole('button', { name: 'Non', exact: true }).press('Enter')
    await expect(due(page)).toHaveCount(0)
    expect((await tasks()).lines).toHaveLength(1)
  })
})

test('an arrival is told at every width, over neither the text, the keys, the name of the meeting nor the hour it ends', async ({
  page,
}) => {
  await openEspace(page)
  await roomIn(page, 0)
  const text = editor(page, 'Texte de la section')
  await page.keyboard.press('Control+Enter')
  await expect(text).toBeFocused()
  const told = page.getByRole('status').filter({ hasText: 'Arrivée notée' })
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [720, 900],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.keyboard.press('F9')
    await page.keyboard.type(`inconnue de ${width}`)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('combobox', { name: 'Une arrivée' })).toHaveValue('')
    await page.keyboard.press('Enter')
    await expect(text).toBeFocused()
    await expect(told).toContainText(`inconnue de ${width}`)
    const hour = page.getByText(/^Fin prévue à/)
    const shown = [text, page.locator('footer'), page.locator('h1'), ...((await hour.isVisible()) ? [hour] : [])]
    for (const kept of shown) expect(await overlap(told, kept), String(width)).toBe(false)
    await told.getByRole('button', { name: 'Fermer ce message' }).click()
    await expect(told).toHaveCount(0)
    await text.focus()
  }
})

test('« Annuler » beside what is told takes back that very gesture, whatever was typed since', async ({ page }) => {
  await openEspace(page)
  const meeting = await roomIn(page, 0)
  const text = editor(page, 'Texte de la section')
  await page.keyboard.press('Control+Enter')
  await expect(text).toBeFocused()
  await page.keyboard.press('F9')
  await page.keyboard.type('inconnue au bataillon')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Une arrivée' })).toHaveValue('')
  await page.keyboard.press('Enter')
  const told = page.getByRole('status').filter({ hasText: 'Arrivée notée' })
  await expect(told).toBeVisible()
  await told.hover()
  await page.keyboard.type('Le maire accueille')
  const typed = async () => JSON.stringify(await call(page, 'minutes.get', { meeting }))
  await expect.poll(typed).toContain('Le maire accueille')
  await told.getByRole('button', { name: 'Annuler' }).click()
  await expect(page.locator('[data-arrivals]').getByText('inconnue au bataillon')).toHaveCount(0)
  await expect(text).toHaveText('Le maire accueille')
  expect(await typed()).toContain('Le maire accueille')
})

const overlap = async (one: Locator, other: Locator): Promise<boolean> => {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()]
  if (a === null || b === null) throw new Error('Both must be on screen.')
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

testAccessibility([
  [
    'the room, asked before its day',
    async (page) => {
      await roomIn(page, 12)
      await page.getByRole('button', { name: 'Ouvrir la séance' }).click()
      await expect(asked(page)).toBeVisible()
    },
  ],
  ['the room, an action with its day', async (page) => void (await sayDue(page))],
])
