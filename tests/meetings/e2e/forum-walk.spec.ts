import type { Page } from '@playwright/test'
import type { ProgrammePage } from '#shared/contract/meetings/programme.ts'
import { expectAccessibleInBoth, expectFitsNarrow } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { call, openEspace, visit } from '../../support/e2e/screens.ts'
import { forumDraft } from '../../support/meeting-draft.ts'

const documents = (page: Page) => page.getByRole('group', { name: 'Documents du forum' })
const item = (page: Page, name: string) => page.locator(`[data-item][aria-label*="${name}"]`)
const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Préparation du forum' }).getByRole('link', { name: new RegExp(`^${name}`) })
type Box = { readonly x: number; readonly y: number } | null
const told = (page: Page) => page.getByRole('status')

/** The name of the file that comes when `act` is done. */
const fileAfter = async (page: Page, act: () => Promise<void>): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return download.suggestedFilename()
}

/** A forum with the usual programme of half a day, and its screen. */
const openProgramme = async (page: Page): Promise<string> => {
  const { id } = await call<{ id: string }>(page, 'meetings.create', {
    ...forumDraft,
    place: 'Grange',
  })
  await call(page, 'programme.startFrom', { meeting: id, name: 'halfDay' })
  await visit(page, `/reunions/${id}/programme`)
  await expect(item(page, '«\u00A0Atelier 1')).toBeVisible()
  return id
}

test('a new coordinator goes from nothing to a programme, its invitation, its badges', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openEspace(page)
  await call(page, 'records.create', { record: 'actor', values: { name: 'Épicerie du Gué', wholeDepartement: true } })
  await page.getByRole('link', { name: 'Forums' }).click()
  await expect(page.getByText('Aucun forum pour l’instant.')).toBeVisible()
  await expectAccessibleInBoth(page)

  await page.getByRole('button', { name: 'Préparer un forum' }).click()
  const form = page.getByRole('dialog', { name: 'Préparer un forum' })
  await expect(form.getByLabel('Type', { exact: true })).toHaveValue('forum')
  await form.getByRole('textbox', { name: 'Date' }).fill('04/02/2027')
  await form.getByLabel('Début').fill('9h')
  await form.getByLabel('Lieu').fill('Salle des fêtes de Brévigny')
  await form.getByLabel('Intitulé').fill('Forum des Joncs')
  await form.getByRole('button', { name: 'Créer le forum' }).click()
  await expect(page.getByText('Le programme est vide.')).toBeVisible()
  await expectAccessibleInBoth(page)

  await page.getByRole('button', { name: 'Partir d’un programme usuel' }).click()
  await expect(page.getByRole('radio', { name: /Forum d’une demi-journée/ })).toBeChecked()
  await page.getByRole('checkbox', { name: 'Stand 2' }).uncheck()
  await expectAccessibleInBoth(page)
  await page.getByRole('button', { name: 'Reprendre ce programme' }).click()
  await expect(page.getByText('9 h 00 – 12 h 30, Salle des fêtes de Brévigny')).toBeVisible()

  await item(page, '«\u00A0Atelier 1').click()
  const panel = page.getByRole('dialog', { name: /^Atelier/ })
  await expect(panel.getByLabel('Intitulé')).toBeFocused()
  await panel.getByLabel('Intitulé').fill('Mots de passe sans panique')
  await panel.getByLabel('Ajouter une personne ou une structure').fill('Le Clic voisin')
  await panel.getByLabel('Ajouter une personne ou une structure').press('Enter')
  await expect(panel.getByRole('list', { name: 'Intervenants' }).getByText('Le Clic voisin')).toBeVisible()
  await panel.getByLabel('Début').fill('10 h 30')
  await panel.getByLabel('Début').press('Enter')
  await expect(panel.getByLabel('Fin', { exact: true })).toHaveValue('11\u00A0h\u00A015')
  await expectAccessibleInBoth(page)
  await panel.getByRole('button', { name: 'Fermer' }).last().click()
  await expect(item(page, 'Mots de passe sans panique')).toBeFocused()

  await page.getByRole('button', { name: 'Ajouter au programme' }).click()
  await page.getByRole('menuitem', { name: 'Plusieurs stands…' }).click()
  const stands = page.getByRole('dialog', { name: 'Ajouter des stands' })
  await expect(stands.getByLabel('Salle')).toHaveValue(/./)
  await stands.getByLabel('Tenus par').fill('Emmaüs Connect\nFablab du Gué\nMission locale')
  await expectAccessibleInBoth(page)
  await stands.getByRole('button', { name: 'Ajouter ces trois stands' }).click()
  await expect(item(page, '«\u00A0Emmaüs Connect')).toHaveAccessibleName(
    'Stand «\u00A0Emmaüs Connect\u00A0», Hall, toute la durée',
  )
  await expect(item(page, '«\u00A0Stand')).toHaveCount(0)

  await page.getByRole('button', { name: 'Inviter, Épicerie du Gué' }).click()
  await expect(told(page).filter({ hasText: 'Invitée' })).toBeVisible()
  // Who speaks is in the directory now, and is no structure that the forum never met.
  await expect(page.getByText('Tout est décidé')).toBeVisible()
  expect(await fileAfter(page, () => page.getByRole('button', { name: 'Programme en Word' }).click())).toBe(
    'Programme_Forum-des-Joncs-Secteur-Nord_2027-02-04.docx',
  )

  await tab(page, 'Inviter').click()
  await page.getByRole('button', { name: 'Inviter les quatre' }).click()
  await expect(page.getByRole('heading', { name: '5 structures invitées' })).toBeVisible()
  await expect(tab(page, 'Inviter')).toContainText('5')
  await tab(page, 'Prévenir').click()
  // The others of the usual programme are not named yet.
  await expect(page.getByText('Pour prévenir les invités, il manque encore l’intitulé de')).toBeVisible()
  await page.getByLabel(/^Courriel ou adresse postale.*Épicerie/).fill('contact@gue.exemple.fr')
  await page.keyboard.press('Enter')
  const prepare = page.getByRole('button', { name: 'Préparer un brouillon' })
  expect(await fileAfter(page, () => prepare.click())).toBe('Epicerie-du-Gue.eml')
  await tab(page, 'Documents').click()
  await expect(documents(page)).toBeVisible()
  await page.keyboard.press('F1')
  const help = page.getByRole('region', { name: 'Aide', exact: true })
  await expect(help.getByRole('heading', { level: 2, name: 'Préparer un forum ou un café rencontre' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await documents(page).getByRole('button', { name: 'Badges' }).click()
  await expect(page.getByLabel('Badges vierges')).toBeFocused()
  await expectAccessibleInBoth(page)
  const badges = page.getByRole('button', { name: 'Écrire les badges' })
  expect(await fileAfter(page, () => badges.click())).toMatch(/^Badges_.*\.docx$/)
  await visit(page, '/forums')
  await expect(page.getByRole('table', { name: 'Rencontres à venir' }).getByRole('row')).toHaveCount(2)
  await expectAccessibleInBoth(page)
})

test('by the keyboard, an item moves by hours and rooms, and never onto another', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openEspace(page)
  await openProgramme(page)
  const { keyboard } = page
  const second = item(page, '«\u00A0Atelier 2')
  await second.focus()
  await keyboard.press('Space')
  await expect(told(page).filter({ hasText: 'Flèches pour déplacer' })).toHaveCount(1)
  await keyboard.press('ArrowLeft')
  const refusal = page.getByRole('alert').filter({ hasText: 'Grande salle' })
  await expect(refusal).toContainText('Atelier «\u00A0Atelier 1\u00A0»')
  await expectAccessibleInBoth(page)
  await keyboard.press('Enter')
  await expect(told(page).filter({ hasText: 'Choisissez ailleurs' })).toHaveCount(1)
  await keyboard.press('Escape')
  await expect(refusal).toHaveCount(0)
  await expect(second).toBeFocused()

  await keyboard.press('Space')
  await keyboard.press('ArrowDown')
  await keyboard.press('Shift+ArrowUp')
  await keyboard.press('Enter')
  const table = page.getByRole('region', { name: 'Programme, heure par heure' })
  await expect(
    table.getByRole('row', { name: /^10.h.20 – 11.h.00 Ouvrir Atelier « Atelier 2 »|Atelier 2/ }).first(),
  ).toContainText('10\u00A0h\u00A020 – 11\u00A0h\u00A000')
  await expect(second).toBeFocused()
  await keyboard.press('Delete')
  await expect(second).toHaveCount(0)
  await told(page).filter({ hasText: 'Retiré du programme' }).getByRole('button', { name: 'Annuler' }).click()
  await expect(second).toHaveCount(1)

  await page.getByRole('button', { name: 'Retirer la salle Salle d’ateliers' }).click()
  const left = page.getByRole('list', { name: 'À placer' })
  await expect(left.getByRole('listitem')).toHaveCount(2)
  await expect(page.getByLabel('Nom de la nouvelle salle')).toBeFocused()
  await expectAccessibleInBoth(page)
  await expectFitsNarrow(page, 800)
})

test('by the pointer, what is kept of the proposals is dragged into the grid, or left', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openEspace(page)
  await call(page, 'records.create', { record: 'need', values: { text: 'Un lieu ouvert le soir', state: 'open' } })
  await call(page, 'records.create', { record: 'fiche', values: { title: 'Prêter du matériel', state: 'late' } })
  const meeting = await openProgramme(page)
  await page.getByRole('button', { name: 'Garder, Un lieu ouvert le soir' }).click()
  await expect(page.getByRole('list', { name: 'À placer' }).getByText('Un lieu ouvert le soir')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Garder, Prêter du matériel' })).toBeFocused()
  await page.getByRole('button', { name: 'Écarter, Prêter du matériel' }).click()
  await page.getByRole('button', { name: 'Revoir ce qui est décidé (2)' }).click()
  await expect(page.getByRole('button', { name: 'Remettre, Prêter du matériel' })).toBeVisible()
  await expectAccessibleInBoth(page)

  const kept = item(page, 'Un lieu ouvert le soir')
  /** Lets it go so far under the top of a box. */
  const dragTo = async (to: Box, below = 12): Promise<void> => {
    const from = await kept.boundingBox()
    if (from === null || to === null) throw new Error('nothing to drag')
    await page.mouse.move(from.x + 20, from.y + 8)
    await page.mouse.down()
    await page.mouse.move(from.x + 30, from.y + 12, { steps: 2 })
    await expect(page.locator('[data-taken]')).toHaveCount(1)
    await page.mouse.move(to.x + 30, to.y + below, { steps: 6 })
    await page.mouse.up()
  }
  await dragTo(await item(page, '«\u00A0Ouverture').boundingBox())
  const refused = page.getByRole('alert').filter({ hasText: 'Rien n’a bougé' })
  await refused.getByRole('button', { name: 'Fermer ce message' }).click()
  await expect(refused).toHaveCount(0)
  const { rooms, lines } = await call<ProgrammePage>(page, 'programme.page', { meeting })
  const pause = lines.find(({ item: one }) => one.title === 'Pause autour des stands')
  await call(page, 'programme.removeItem', { item: pause?.item.id })
  await expect(item(page, 'Pause autour des stands')).toHaveCount(0)
  await dragTo(await item(page, '«\u00A0Accueil et café').boundingBox(), 120)
  await expect(kept).toContainText(/1[01].h.\d\d/)
  await expect(kept).toHaveAttribute('aria-label', new RegExp(rooms[2]?.name ?? ''))

  await page.getByRole('button', { name: 'Remettre, Un lieu ouvert le soir' }).click()
  await expect(kept).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Garder, Un lieu ouvert le soir' })).toBeVisible()
})
