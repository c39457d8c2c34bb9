import type { Page } from '@playwright/test'
import type { ProgrammePage } from '#shared/contract/meetings/programme.ts'
import { expectAccessibleInBoth } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { call, holdCall, openEspace, visit } from '../../support/e2e/screens.ts'
import { forumDraft } from '../../support/meeting-draft.ts'

const item = (page: Page, name: string) => page.locator(`[data-item][aria-label*="${name}"]`)

/** A forum of half a day, and what its programme holds. */
const openProgramme = async (page: Page) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openEspace(page)
  const { id: meeting } = await call<{ id: string }>(page, 'meetings.create', { ...forumDraft, place: 'Grange' })
  await call(page, 'programme.startFrom', { meeting, name: 'halfDay' })
  const { lines, rooms } = await call<ProgrammePage>(page, 'programme.page', { meeting })
  return { meeting, lines, rooms }
}

test('Entrée takes the row that is shown, of a stand the structure first, and Échap leaves what is half typed', async ({
  page,
}) => {
  const { meeting } = await openProgramme(page)
  const { id: actor } = await call<{ id: string }>(page, 'records.create', {
    record: 'actor',
    values: { name: 'Emmaüs du Gué' },
  })
  const { id: person } = await call<{ id: string }>(page, 'records.create', {
    record: 'person',
    values: { lastName: 'BRUMECLAIRE', firstName: 'Odette' },
  })
  await call(page, 'records.create', { record: 'post', values: { person, actor, title: 'Déléguée' } })
  await visit(page, `/reunions/${meeting}/programme`)
  await item(page, '«\u00A0Stand 1').click()
  const panel = page.getByRole('dialog', { name: /^Stand/ })
  const field = panel.getByLabel('Ajouter une personne ou une structure')
  const rows = panel.getByRole('listbox', { name: 'Personnes et structures possibles' }).getByRole('option')
  await field.fill('emma')
  await expect(rows.first()).toContainText('Emmaüs du Gué')
  await expect(rows.last()).toContainText('Ajouter')
  await expectAccessibleInBoth(page)
  await field.press('Escape')
  await expect(field).toHaveValue('')
  await expect(panel).toBeVisible()
  await expect(panel.getByRole('list', { name: 'Tenu par' })).toHaveCount(0)
  // Before the rows are there, it waits for them.
  await field.fill('emma')
  await field.press('Enter')
  await expect(panel.getByRole('list', { name: 'Tenu par' })).toHaveText(/^Emmaüs du Gué$/)
  await expect(page.getByRole('dialog', { name: /Emmaüs du Gué/ })).toBeVisible()

  await field.fill('Foyer des Tilleuls')
  await field.press('Enter')
  const done = page.getByRole('status')
  await expect(done.filter({ hasText: 'Ajouté, et entré dans l’annuaire\u00A0: Foyer des Tilleuls' })).toBeVisible()
  await panel.getByRole('button', { name: 'Retirer Foyer des Tilleuls' }).click()
  await expect(done.filter({ hasText: 'Sa fiche reste dans l’annuaire.' })).toBeVisible()
})

test('who goes on typing after Entrée adds nobody by what is half written', async ({ page }) => {
  const { meeting } = await openProgramme(page)
  for (const name of ['Emmaüs du Gué', 'Emmaüs du Val'])
    await call(page, 'records.create', { record: 'actor', values: { name } })
  await visit(page, `/reunions/${meeting}/programme`)
  await item(page, '«\u00A0Stand 1').click()
  const panel = page.getByRole('dialog', { name: /^Stand/ })
  const field = panel.getByLabel('Ajouter une personne ou une structure')
  await field.click()
  const answer = await holdCall(page, 'followUps.bearers')
  await page.keyboard.type('emma')
  await page.keyboard.press('Enter')
  await page.keyboard.type('üs du v')
  answer()
  await expect(panel.getByRole('option', { name: /Emmaüs du Val/ })).toHaveAttribute('data-combobox-selected', 'true')
  await expect(field).toHaveValue('emmaüs du v')
  await expect(panel.getByRole('list', { name: 'Tenu par' })).toHaveCount(0)
})

test('an hour that is refused stays with its reason, suits another room, and never goes without a word', async ({
  page,
}) => {
  const { meeting, lines, rooms } = await openProgramme(page)
  const first = lines.find(({ item: { title } }) => title === 'Atelier 1')
  await call(page, 'programme.place', { ...placed(first, rooms[0]?.id), item: first?.item.id })
  await visit(page, `/reunions/${meeting}/programme`)
  const opening = item(page, '«\u00A0Ouverture')
  await opening.click()
  const panel = page.getByRole('dialog', { name: /Ouverture/ })
  await panel.getByLabel('Début').fill('10h15')
  await panel.getByLabel('Début').press('Enter')
  const refused = panel.getByRole('alert').filter({ hasText: 'serait prise deux fois' })
  await expect(refused).toBeVisible()
  await expect(panel.getByLabel('Début')).toHaveValue('10h15')
  await panel.getByRole('button', { name: 'Fermer' }).last().click()
  const told = page.getByRole('region', { name: 'Message' })
  await expect(told).toContainText('Le programme n’a pas été modifié.')
  await told.getByRole('button', { name: 'Fermer ce message' }).click()

  await opening.click()
  await panel.getByLabel('Début').fill('10h15')
  await panel.getByLabel('Début').press('Enter')
  await expect(refused).toBeVisible()
  await panel.getByLabel('Salle').selectOption({ label: 'Hall' })
  await expect(refused).toHaveCount(0)
  await panel.getByRole('button', { name: 'Fermer' }).last().click()
  await expect(opening).toHaveAccessibleName(/10\u00A0h\u00A015 – .*Hall/)
})

const placed = (line: ProgrammePage['lines'][number] | undefined, room: string | undefined) => ({
  room,
  startsAt: line?.item.startsAt,
  endsAt: line?.item.endsAt,
})

test('stands share their room with a break, side by side, and a room says what it holds', async ({ page }) => {
  const { meeting, lines, rooms } = await openProgramme(page)
  const pause = lines.find(({ item: { title } }) => title === 'Pause autour des stands')
  for (const title of ['Stand 1', 'Stand 2']) {
    const stand = lines.find((line) => line.item.title === title)
    await call(page, 'programme.place', { ...placed(pause, rooms[2]?.id), item: stand?.item.id })
  }
  const workshop = lines.find(({ item: { title } }) => title === 'Atelier 1')
  await call(page, 'records.update', { record: 'programmeRoom', id: rooms[0]?.id, changes: { seats: 20 } })
  await call(page, 'records.update', { record: 'programmeItem', id: workshop?.item.id, changes: { seats: 50 } })
  await visit(page, `/reunions/${meeting}/programme`)
  await expect(page.getByRole('alert').filter({ hasText: '50 places, la salle en tient 20' })).toBeVisible()
  await page.setViewportSize({ width: 1440, height: 900 })
  const boxes = await Promise.all(
    ['«\u00A0Stand 1', '«\u00A0Stand 2', 'Pause autour'].map((name) => item(page, name).boundingBox()),
  )
  const lefts = boxes.map((box) => box?.x ?? 0).toSorted((a, b) => a - b)
  expect((lefts[1] ?? 0) - (lefts[0] ?? 0)).toBeGreaterThan(20)
  expect((lefts[2] ?? 0) - (lefts[1] ?? 0)).toBeGreaterThan(20)
  await item(page, '«\u00A0Atelier 1').click()
  await expect(page.getByRole('dialog').getByText('La salle tient 20\u00A0personnes')).toBeVisible()
  await expectAccessibleInBoth(page)
})
