import { expect, test } from '../../support/e2e/concerto.ts'
import { handOf, highlighted } from '../../support/e2e/hand.ts'
import { createConcertation, nextPoint, openRoom, sameTimezone } from '../../support/e2e/room.ts'
import { addPerson, call, createMeeting, openEspace, visit } from '../../support/e2e/screens.ts'

// What a secretary does most often, in as few gestures as it can be done: a longer way makes a test fail.
test.use(sameTimezone)
test.beforeEach(({ page }) => openEspace(page))

test('a meeting is prepared and its guests are told in the fewest gestures', async ({ page }) => {
  const hand = handOf(page)
  const before = await createMeeting(page, { number: 1, date: '2026-09-22' })
  await addPerson(page, before, 'NOISETTE', 'Aubin', 'Centre social')
  await addPerson(page, before, 'LANUAGE', 'Théodule', 'UDAF')
  await visit(page, '/')

  // A new concertation from a template: one click, and the fields that nothing could propose.
  await hand.click(page.getByRole('link', { name: 'Préparer une réunion' }))
  await hand.fill(page.getByLabel('Ordre du jour'), '2e concertation')
  await hand.fill(page.getByRole('textbox', { name: 'Date' }), '12/01/2027')
  await hand.press('Enter')
  await expect(page.getByText('Mardi 12 janvier 2027, 9 h 00 – 12 h 00, Salle des fêtes de Brévigny')).toBeVisible()
  expect(hand.did()).toEqual(['click', 'field', 'field', 'Enter'])

  // A point of the agenda, from the one before it.
  const titles = page
    .getByRole('list', { name: 'Points de l’ordre du jour' })
    .getByRole('textbox', { name: /^Intitulé/ })
  const count = await titles.count()
  await titles.last().focus()
  await hand.press('Enter')
  await expect(titles).toHaveCount(count + 1)
  await expect(titles.last()).toBeFocused()
  expect(hand.did()).toEqual(['Enter'])

  // Those of last time, then somebody nobody knows.
  await page.getByRole('link', { name: /^Inviter/ }).click()
  await expect(page.getByRole('combobox', { name: 'Inviter quelqu’un' })).toBeFocused()
  await hand.click(page.getByRole('button', { name: 'Inviter les deux', exact: true }))
  await expect(page.getByRole('heading', { name: '2 personnes invitées' })).toBeVisible()
  expect(hand.did()).toEqual(['click'])
  await page.getByRole('combobox', { name: 'Inviter quelqu’un' }).focus()
  await hand.type('CHANTEPLUIE Odette, mairie de Lornay')
  await hand.press('Enter')
  await expect(page.getByRole('heading', { name: '3 personnes invitées' })).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Inviter quelqu’un' })).toHaveValue('')
  expect(hand.did()).toEqual(['type', 'Enter'])

  // Convening them: one sheet has the messages, the letters and what goes with them.
  await hand.click(page.getByRole('link', { name: /^Prévenir/ }))
  await expect(page.getByRole('region', { name: 'Le message' })).toContainText('Merci de nous dire si vous viendrez')
  await expect(page.getByRole('region', { name: /sans adresse/ })).toContainText('CHANTEPLUIE Odette')
  expect(hand.did()).toEqual(['click'])
})

test('the room is kept, closed, reviewed, validated, given in Word and to those who came in the fewest gestures', async ({
  page,
}) => {
  const hand = handOf(page)
  const meeting = await createConcertation(page)
  const { attendances } = await call<{ attendances: { id: string }[] }>(page, 'meetings.page', { id: meeting })
  await call(page, 'arrivals.mark', { attendances: attendances.map(({ id }) => id), status: null })
  await openRoom(page, meeting)
  await nextPoint(page, 'Accueil')
  await page.keyboard.type('Mot de bienvenue')

  // An arrival while one types; the same key on nothing goes back to the very place.
  await hand.press('F9')
  await hand.type('brum')
  await highlighted(page, /BRUMECLAIRE/)
  await hand.press('Enter')
  await expect(page.getByText('1 présent, 3 attendus')).toBeVisible()
  expect(hand.did()).toEqual(['F9', 'type', 'Enter'])
  await hand.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Texte de la section' })).toBeFocused()
  expect(hand.did()).toEqual(['Enter'])

  // A decision, and the next point.
  await hand.press('F10')
  await page.keyboard.type('La charte est adoptée')
  expect(hand.did()).toEqual(['F10'])
  await hand.press('Control+Enter')
  await expect(page.locator('[aria-current=step]')).toHaveText(/Constats/)
  expect(hand.did()).toEqual(['Control+Enter'])

  // Close, review, validate, Word.
  await hand.click(page.getByRole('button', { name: 'Clore la séance…' }))
  await expect(page.getByRole('button', { name: 'Clore et relire' })).toBeFocused()
  await hand.press('Enter')
  await expect(page.getByRole('heading', { name: 'Relecture' })).toBeVisible()
  const download = page.waitForEvent('download')
  await hand.click(page.getByRole('button', { name: 'Valider…' }))
  await hand.click(page.getByRole('button', { name: 'Valider et exporter en Word' }))
  expect((await download).suggestedFilename()).toMatch(/\.docx$/)
  await expect(page.getByText(/^Compte-rendu validé le/)).toBeVisible()
  expect(hand.did()).toEqual(['click', 'Enter', 'click', 'click'])

  // The minutes to those who were there.
  await hand.click(page.getByRole('link', { name: 'Diffuser', exact: true }))
  await expect(page.getByRole('main')).toContainText('BRUMECLAIRE Églantine')
  expect(hand.did()).toEqual(['click'])
})

test('minutes are taken up, a signed sheet is copied and a fiche is opened in the fewest gestures', async ({
  page,
}) => {
  const hand = handOf(page)
  const meeting = await createConcertation(page)
  await call(page, 'minutes.addSection', { meeting, after: null, kind: 'text', level: 1 })
  const { attendances } = await call<{ attendances: { id: string }[] }>(page, 'meetings.page', { id: meeting })
  await call(page, 'arrivals.mark', { attendances: attendances.map(({ id }) => id), status: null })
  await call(page, 'fiches.create', { title: 'Créer une réserve de prêt', axis: null, sector: null })
  await visit(page, '/reunions')
  await visit(page, '/')

  await hand.click(page.getByRole('link', { name: 'Relire le compte-rendu' }).first())
  await expect(page.getByRole('heading', { level: 1, name: /2e concertation/i })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Titre de la section' })).toBeVisible()
  expect(hand.did()).toEqual(['click'])

  await visit(page, `/reunions/${meeting}/presences`)
  await page.getByLabel('Lignes signées').focus()
  await hand.type('1-2, 4')
  await hand.press('Enter')
  await expect(page.getByText('3 lignes notées sur 4.')).toBeVisible()
  expect(hand.did()).toEqual(['type', 'Enter'])

  await hand.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Chercher partout' }).locator('input')).toBeFocused()
  await hand.type('rése')
  await highlighted(page, /Créer une réserve de prêt/)
  await hand.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /Créer une réserve de prêt/ })).toBeVisible()
  expect(hand.did()).toEqual(['Control+k', 'type', 'Enter'])
})
