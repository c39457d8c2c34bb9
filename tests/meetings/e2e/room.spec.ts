import type { Locator, Page } from '@playwright/test'
import { linesOf } from '#shared/text/rich-text/plain-text.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { editor, storedMinutes, storedText } from '../../support/e2e/minutes.ts'
import { createConcertation, dayIn, nextPoint, openRoom, sameTimezone } from '../../support/e2e/room.ts'
import { call, createMeeting, openEspace } from '../../support/e2e/screens.ts'

test.use(sameTimezone)
test.beforeEach(({ page }) => openEspace(page))

const wordsOf = (text: unknown): readonly string[] => linesOf(text as RichText)
const focused = (page: Page): Locator => page.locator('.ProseMirror-focused')
const type = (page: Page, text: string) => page.keyboard.type(text)
const press = (page: Page, ...keys: readonly string[]) =>
  keys.reduce<Promise<void>>((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())

/** Waits until the words typed are stored. */
const stored = (page: Page, meeting: string, ...words: readonly string[]) =>
  expect
    .poll(async () => {
      const text = await storedText(page, meeting)
      return words.filter((word) => !text.includes(word))
    })
    .toEqual([])

test('a concertation is held by the keyboard alone, from its opening to its closing', async ({ page }) => {
  const meeting = await createConcertation(page)
  const { attendees } = await call<{ attendees: { attendance: { id: string; lastName: string } }[] }>(
    page,
    'arrivals.room',
    { meeting },
  )
  const absent = attendees.find(({ attendance }) => attendance.lastName === 'PLUMEVENT')?.attendance.id
  await call(page, 'records.update', { record: 'attendance', id: absent, changes: { status: null } })
  await openRoom(page, meeting)
  await nextPoint(page, 'Accueil')
  await expect(focused(page)).toHaveAccessibleName('Texte de la section')
  await type(page, 'Mot de bienvenue')
  await press(page, 'F10')
  await type(page, 'La charte est adoptée')
  await press(page, 'F7')
  await type(page, 'Qui porte la suite')
  await nextPoint(page, 'Constats')
  await nextPoint(page, 'Sous-groupes')
  await expect(focused(page)).toHaveAccessibleName('Enjeux reformulés')
  await type(page, 'Gagner en efficacité')
  await press(page, 'F5')
  await type(page, 'Tenir une cartographie')
  await press(page, 'F3')
  await type(page, 'Un socle commun')
  await press(page, 'Enter', 'Tab')
  await type(page, 'de littératie')
  await press(page, 'Control+ArrowDown')
  await expect(focused(page)).toHaveAccessibleName('Compléments d’échanges')
  await type(page, 'Faire échanger')
  await press(page, 'Control+ArrowDown', 'Control+ArrowDown', 'F8')
  await expect(editor(page, 'Reformulation des actions prioritaires')).toHaveText('Non traité')
  await press(page, 'Control+ArrowDown')
  await expect(page.getByRole('button', { name: /^Axe 1/ })).toContainText('6 cases sur 6')
  await expect(page.getByRole('button', { name: /^Axe 2/ })).toContainText('en cours')
  await press(page, 'F9')
  await expect(page.getByRole('combobox', { name: 'Une arrivée' })).toBeFocused()
  await page.getByRole('button', { name: 'Clore la séance…' }).focus()
  await press(page, 'Enter')
  await expect(page.getByRole('dialog')).toContainText('Fiches-actions')
  await expect(page.getByRole('dialog')).toContainText(/Une personne attendue n’est pas venue\s: PLUMEVENT Fulgence\./)
  await press(page, 'Enter')
  await expect(page.getByRole('heading', { name: 'Relecture' })).toBeVisible()

  await stored(page, meeting, 'Qui porte la suite', 'Tenir une cartographie', 'de littératie', 'Faire échanger')
  const { sections, axisSheets } = await storedMinutes(page, meeting)
  expect(sections[0]?.body).toMatchObject({
    content: [
      {
        type: 'bulletList',
        content: [
          { content: [{ content: [{ text: 'Mot de bienvenue' }] }] },
          { content: [{ attrs: { style: 'decision' }, content: [{ text: 'La charte est adoptée' }] }] },
          { content: [{ attrs: { style: 'question' }, content: [{ text: 'Qui porte la suite' }] }] },
        ],
      },
    ],
  })
  expect(JSON.stringify(axisSheets[0])).toContain('Coordination départementale')
  // What is typed at once after a key goes where the key went.
  expect(
    ['restatedStakes', 'proposedActions', 'objectives', 'complements'].map((field) => wordsOf(axisSheets[0]?.[field])),
  ).toEqual([
    ['Gagner en efficacité'],
    ['Tenir une cartographie'],
    ['Un socle commun', 'de littératie'],
    ['Faire échanger'],
  ])
  expect(Object.keys(axisSheets[0] ?? {}).filter((field) => axisSheets[0]?.[field] === null)).toEqual(['priorityLabel'])
  const { meeting: held, agenda } = await call<{ meeting: { state: string }; agenda: { outcome: string | null }[] }>(
    page,
    'meetings.page',
    { id: meeting },
  )
  expect([held.state, ...agenda.map(({ outcome }) => outcome)]).toEqual([
    'toValidate',
    'treated',
    'treated',
    'treated',
    null,
    'untreated',
    'untreated',
  ])
  const { body } = await call<{ body: unknown }>(page, 'minutes.preview', { meeting })
  expect(JSON.stringify(body)).toContain('Décision\u00a0: ')
})

test('what is typed without waiting for a text goes into it, key for key', async ({ page }) => {
  const meeting = await createConcertation(page)
  await openRoom(page, meeting)
  await press(page, 'Control+Enter')
  await type(page, 'Mot de bienvenue')
  await press(page, 'Enter', 'Tab', 'F10')
  await type(page, 'La charte est adoptét')
  await press(page, 'Backspace')
  await type(page, 'e')
  await press(page, 'Control+Enter', 'Control+Enter')
  await type(page, 'Gagner en efficacité')
  await press(page, 'F5')
  await type(page, 'Tenir une cartographie')
  await press(page, 'Control+Enter')
  await type(page, 'Relire l’axe 1')
  await press(page, 'Control+Enter')
  await type(page, 'Réunir les structures')
  await press(page, 'Control+Enter')
  await type(page, 'Prochaine date')
  await press(page, 'F9')
  await type(page, 'Noisette')
  await expect(page.getByRole('combobox', { name: 'Une arrivée' })).toHaveValue('Noisette')
  await stored(page, meeting, 'Prochaine date')

  const { sections, axisSheets, fiches } = await storedMinutes(page, meeting)
  const bodies = sections.filter(({ body }) => body !== null).map(({ body }) => wordsOf(body))
  expect(bodies).toEqual([['Mot de bienvenue', 'La charte est adoptée'], ['Prochaine date']])
  expect(sections[0]?.body).toMatchObject({
    content: [{ content: [{ content: [{}, { content: [{ content: [{ attrs: { style: 'decision' } }] }] }] }] }],
  })
  expect(['restatedStakes', 'proposedActions'].map((field) => wordsOf(axisSheets[0]?.[field]))).toEqual([
    ['Gagner en efficacité'],
    ['Tenir une cartographie'],
  ])
  expect(wordsOf(fiches[0]?.stakes)).toEqual(['Réunir les structures'])
  const { meeting: held } = await call<{ meeting: { workNotes: unknown } }>(page, 'meetings.page', { id: meeting })
  expect(wordsOf(held.workNotes)).toEqual(['Relire l’axe 1'])
})

test('F8 says « non traité » of each cell of a fiche, its two marks included, and takes it back', async ({ page }) => {
  const meeting = await createConcertation(page)
  await openRoom(page, meeting)
  await page.getByRole('button', { name: /^Fiches-actions/ }).click()
  await page.getByRole('button', { name: 'Écrire sans le commencer' }).click()
  await expect(focused(page)).toHaveAccessibleName('Synthèse des enjeux')
  for (let cell = 0; cell < 6; cell++) await press(page, 'Control+ArrowDown')
  await press(page, 'F8', 'Control+ArrowDown')
  await expect(page.getByRole('combobox', { name: 'Faisabilité' })).toBeFocused()
  await press(page, 'F8', 'Control+ArrowDown', 'F8')
  await expect(page.getByRole('combobox', { name: 'Impact' })).toHaveValue('untreated')
  await press(page, 'F8')
  await expect(page.getByRole('status').filter({ hasText: 'La case est de nouveau vide.' })).toBeVisible()
  await page.getByRole('combobox', { name: 'Impact' }).selectOption('4 – fort')
  await expect(page.getByRole('combobox', { name: 'Impact' })).toHaveValue('high')
  await press(page, 'F8')
  await expect(page.getByText('« non traité » ne le remplace pas', { exact: false })).toBeVisible()
  await expect
    .poll(async () => {
      const [fiche] = (await storedMinutes(page, meeting)).fiches
      return [wordsOf(fiche?.indicators), fiche?.feasibility, fiche?.impact]
    })
    .toEqual([['Non traité'], 'untreated', 'high'])
})

test('@ cites someone of the room first, # an axis; Échap leaves the sign as it was typed', async ({ page }) => {
  const meeting = await createConcertation(page)
  await openRoom(page, meeting)
  await nextPoint(page, 'Accueil')
  await expect(focused(page)).toHaveCount(1)
  await type(page, 'Vu avec @croix rou')
  const options = page.getByRole('listbox', { name: 'Citer' }).getByRole('option')
  await expect(options).toHaveText([/Mirabelle DOUCEBRISE/, /Croix-Rouge/])
  await expect(focused(page)).toHaveAttribute('aria-activedescendant', /^citations-person-/)
  await press(page, 'ArrowDown')
  await expect(focused(page)).toHaveAttribute('aria-activedescendant', /^citations-actor-/)
  await press(page, 'Enter')
  await type(page, ' sur l’#coord')
  await expect(options).toHaveText([/axe prioritaire 2/])
  await press(page, 'Tab')
  await type(page, ' et @plume')
  await expect(options).toHaveCount(1)
  await press(page, 'Escape')
  await expect(options).toHaveCount(0)
  await type(page, ' ici')
  await expect(focused(page)).toHaveText(
    'Vu avec Croix-Rouge, UL Beaujolais Val de Saône sur l’axe prioritaire 2 et @plume ici',
  )
  await stored(page, meeting, '"record":"actor"', '"record":"axis"', ' et @plume ici')
})

test('the clock is suspended, resumed, taken back and reopened', async ({ page }) => {
  const meeting = await createConcertation(page)
  await openRoom(page, meeting)
  await page.getByRole('button', { name: 'Ouvrir la séance' }).click()
  await expect(page.getByText(/^En cours depuis/)).toBeVisible()
  await page.getByRole('button', { name: 'Suspendre' }).click()
  await expect(page.getByText(/^Suspendue depuis/)).toBeVisible()
  await page.getByRole('button', { name: 'Reprendre' }).click()
  await expect(page.getByText(/^En cours depuis/)).toBeVisible()
  await page.getByRole('button', { name: 'Clore la séance…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Clore la séance' }).click()
  await expect(page.getByRole('button', { name: 'Rouvrir la séance' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByRole('link', { name: 'Écrire le compte-rendu' }).click()
  await expect(page).toHaveURL(/comptes-rendus\/[^/]+$/)
  await page.goBack()
  await page.getByRole('button', { name: 'Rouvrir la séance' }).click()
  await expect(page.getByText(/^En cours depuis/)).toBeVisible()
  await page.getByRole('button', { name: /^Annuler/ }).click()
  await expect(page.getByText(/^Close à/)).toBeVisible()
})

test('a session without an agenda opens too, and the focus is on what writes without one', async ({ page }) => {
  await openRoom(page, await createMeeting(page, { date: dayIn(0) }))
  await page.getByRole('button', { name: 'Ouvrir la séance' }).click()
  await expect(page.getByText(/^En cours depuis/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Écrire sans ordre du jour' })).toBeFocused()
})

test('in a meeting that is cancelled no first point is put on its empty agenda, and what is typed goes to the notes', async ({
  page,
}) => {
  const meeting = await createMeeting(page, { date: dayIn(0) })
  await call(page, 'records.update', { record: 'meeting', id: meeting, changes: { state: 'cancelled' } })
  await openRoom(page, meeting)
  await expect(page.getByRole('heading', { name: 'L’ordre du jour est vide.' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Écrire sans ordre du jour' })).toHaveCount(0)
  await type(page, 'Relancer')
  await expect(page.getByRole('textbox', { name: 'Notes de travail' })).toContainText('Relancer')
  await expect(page.getByRole('main').getByText('Échanges')).toHaveCount(0)
})

test('what is typed in a room without an agenda goes to the minutes, in a first point', async ({ page }) => {
  const meeting = await createMeeting(page, { date: dayIn(0) })
  await openRoom(page, meeting)
  await page.getByRole('button', { name: 'Ouvrir la séance' }).click()
  await expect(page.getByText(/^En cours depuis/)).toBeVisible()
  await type(page, 'Mot de bienvenue')
  await expect(editor(page, 'Texte de la section')).toHaveText('Mot de bienvenue')
  await expect(page.locator('[aria-current=step]')).toHaveText(/Échanges/)
  await stored(page, meeting, 'Mot de bienvenue')

  await openRoom(page, await createMeeting(page, { date: dayIn(0) }))
  await page.getByRole('button', { name: 'Écrire sans ordre du jour' }).click()
  await expect(editor(page, 'Texte de la section')).toBeFocused()
})

test('a point is written before it begins, and one without text may take a section that is there', async ({ page }) => {
  const meeting = await createConcertation(page)
  await call(page, 'minutes.addSection', { meeting, after: null, kind: 'text', level: 1 })
  await openRoom(page, meeting)
  await page.getByRole('button', { name: /^Perspectives/ }).click()
  await page.getByRole('button', { name: 'Écrire sans le commencer' }).click()
  await expect(focused(page)).toHaveCount(1)
  await type(page, 'Prochaine date')
  await stored(page, meeting, 'Prochaine date')
  await page.getByRole('button', { name: /^Accueil/ }).click()
  await page.getByLabel('Ou l’écrire dans une section du compte-rendu').selectOption({ label: 'Texte sans titre' })
  await expect(editor(page, 'Texte de la section')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ouvrir la séance' })).toBeVisible()
})

test('the wall follows the room, and never shows the notes of the secretariat', async ({ page, host }) => {
  const meeting = await createConcertation(page)
  await openRoom(page, meeting)
  await nextPoint(page, 'Accueil')
  await expect(focused(page)).toHaveCount(1)
  await type(page, 'Mot de bienvenue')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- Une puce')
  await page.getByText('Notes de travail').click()
  await editor(page, 'Notes de travail').click()
  await type(page, 'Chuchotement')
  await stored(page, meeting, 'Mot de bienvenue', 'Chuchotement')
  const wall = await page.context().newPage()
  await wall.goto(`${host.address}/#/reunions/${meeting}/projection`)
  await expect(wall.getByText('Mot de bienvenue')).toBeVisible()
  const item = wall.locator('li', { hasText: 'Une puce' }).last()
  await expect(item).toBeVisible()
  expect(await item.evaluate((one) => getComputedStyle(one, '::before').content)).not.toBe('none')
  await page.bringToFront()
  await nextPoint(page, 'Constats')
  await nextPoint(page, 'Sous-groupes')
  await expect(wall.getByRole('heading', { name: /Aller vers les publics/ })).toBeVisible()
  await page.getByRole('button', { name: /^Axe 2/ }).click()
  await expect(wall.getByRole('heading', { name: /Coordonner les acteurs/ })).toBeVisible()
  await expect(focused(page)).toHaveAccessibleName('Enjeux reformulés')
  await type(page, 'Gagner en efficacité')
  await expect(wall.getByText('Gagner en efficacité')).toBeVisible()
  expect(await wall.content()).not.toContain('Chuchotement')
})
