import type { Page } from '@playwright/test'
import { expect, test } from '../../support/e2e/concerto.ts'
import { keepHeard, listen } from '../../support/e2e/heard.ts'
import { createConcertation, openRoom, sameTimezone } from '../../support/e2e/room.ts'
import { openEspace, visit } from '../../support/e2e/screens.ts'

test.use(sameTimezone)

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }))

const titleOf = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeFocused()

test('a secretary hears the room: each zone, each cell, who arrives, what is not treated, what was saved; then validates', async ({
  page,
}) => {
  await openEspace(page)
  await openRoom(page, await createConcertation(page))
  const reader = await listen(page)

  await reader.press('Control+Enter')
  const text = page.getByRole('textbox', { name: 'Texte de la section' })
  await expect(text).toBeFocused()
  await reader.hear('le texte est là')
  expect(reader.lines.join('\n')).toMatch(
    /région « Texte du point ».*groupe « Ce qui s’est dit ».*champ « Texte de la section »/,
  )
  expect(await reader.type('Mot d’accueil')).toMatch(/contient « Mot d’accueil »/)

  await reader.press('Control+Enter', 'Control+Enter')
  const stakes = page.getByRole('textbox', { name: 'Enjeux reformulés' })
  await expect(stakes).toBeFocused()
  await reader.hear('la grille est là')
  expect(reader.lines.join('\n')).toContain('groupe « Enjeux reformulés »')
  expect(await reader.press('F8')).toContain('annonce : Case non traitée')

  expect(await reader.press('F9')).toMatch(/région « Dans la salle » \| liste à saisir « Une arrivée », fermé/)
  // It was of the cell, which is left.
  await expect(page.getByText('Case non traitée')).toHaveCount(0)
  const offered = page.getByRole('option').first()
  await page.keyboard.type('rochebelle sidonie, Forma-tic')
  await expect(offered).toBeVisible()
  expect(await reader.hear('une proposition')).toMatch(/« Une arrivée », .*ouvert/)
  await reader.press('Enter')
  await expect(page.getByText('Arrivée notée')).toBeVisible()
  await reader.hear('elle est notée')
  expect(reader.lines.join('\n')).toMatch(/annonce : 5 présents/)
  expect(reader.lines.join('\n')).toMatch(/annonce : Arrivée notée/)

  const zones = await reader.press('F6', 'F6', 'F6', 'F6')
  for (const zone of ['navigation « Navigation »', 'région « Ordre du jour »', 'région « Texte du point »'])
    expect(zones).toContain(zone)
  expect(await reader.seek(/« Terminé Accueil/)).toMatch(/bouton « Terminé Accueil 10 min », relâché/)
  expect(await reader.seek(/« En cours Sous-groupes/)).toMatch(/enfoncé/)
  expect(await reader.seek(/« Clore la séance…/, 'Shift+Tab')).toContain('bouton « Clore la séance…')
  expect(await reader.press('Enter')).toContain('dialogue « Clore la séance')

  await reader.seek(/bouton « Clore et relire »/)
  await reader.press('Enter')
  await titleOf(page, /concertation/i)
  await reader.hear('la relecture est là')
  await reader.seek(/bouton « Valider…/)
  expect(await reader.press('Enter')).toContain('dialogue « Valider le compte-rendu »')
  await reader.seek(/bouton « Valider et verrouiller »/)
  await reader.press('Enter')
  await expect(page.getByText('Compte-rendu validé, version 1')).toBeVisible()
  await reader.hear('il est validé')
  expect(reader.lines.join('\n')).toContain('annonce : Compte-rendu validé, version 1')
  await keepHeard('secretaire.txt', reader)
})

test.describe('in the demonstration', () => {
  test.use({ demo: true })

  test('a coordinator hears a forum: its form, its programme, what moves and what is refused', async ({ page }) => {
    await visit(page, '/forums')
    const reader = await listen(page)
    await reader.seek(/bouton « Préparer un forum »/)
    expect(await reader.press('Enter')).toMatch(/dialogue « Préparer un forum » \| liste à saisir « Type »/)
    await reader.seek(/champ « Date »/)
    await reader.type('04/02/2030')
    await reader.seek(/champ « Intitulé »/)
    await reader.type('Forum des Joncs')
    expect(await reader.seek(/bouton « Créer le forum »/)).not.toContain('indisponible')
    await reader.press('Enter')
    await titleOf(page, /Forum des Joncs/)
    expect(await reader.hear('la page est là')).toMatch(/titre « Forum des Joncs/)

    await reader.seek(/bouton « Partir d’un programme usuel »/)
    await reader.press('Enter')
    await reader.seek(/bouton « Reprendre ce programme »/)
    await reader.press('Enter')
    await expect(page.locator('[data-item]').first()).toBeVisible()
    const back = page.locator('main :focus')
    await expect(back).toBeVisible()
    expect(await reader.hear('le programme est là')).toMatch(/titre « Forum|bouton « Stand/)
    await reader.seek(/bouton « Atelier «\s?Atelier 2/)
    expect(await reader.press('Space')).toMatch(/annonce : .*pris.*Flèches pour déplacer/)
    const refused = await reader.press('ArrowLeft')
    expect(refused).toMatch(/annonce : .*serait prise deux fois/)
    expect(await reader.press('Escape')).toMatch(/bouton « Atelier «\s?Atelier 2/)
    await reader.press('Space', 'ArrowDown')
    expect(await reader.press('Enter')).toMatch(/annonce : /)
    expect(await reader.press('Delete')).toMatch(/annonce : Retiré du programme/)
    await keepHeard('coordinatrice.txt', reader)
  })

  test('an officer hears a collection, its workbooks, and the workbook of the indicators', async ({ page }) => {
    await visit(page, '/indicateurs')
    const reader = await listen(page)
    await reader.seek(/lien « Préparer une campagne »/)
    await reader.press('Enter')
    await titleOf(page, 'Préparer une campagne')
    expect(await reader.hear('la page est là')).toContain('titre « Préparer une campagne »')
    expect(await reader.seek(/région « Indicateurs »/)).toMatch(/groupe « Axe 1.*case « A1\.1.*», coché/)
    expect(await reader.press('Space')).toMatch(/non coché.*annonce : \d+ indicateurs/)
    await reader.press('Space')
    await reader.seek(/bouton « Créer la campagne »/)
    await reader.press('Enter')
    await titleOf(page, /^Campagne/)
    await reader.hear('la campagne est là')
    await reader.seek(/bouton « Enregistrer les \p{L}+ classeurs seuls »/u)
    const download = page.waitForEvent('download')
    await reader.press('Enter')
    await download
    await expect(page.locator('main button:focus')).toBeVisible()
    expect(await reader.hear('les classeurs sont là')).toMatch(/bouton « .*classeurs/)
    expect(reader.lines.join('\n')).toMatch(/annonce : .*classeurs/)

    await reader.press('Control+k')
    await reader.type('indicateurs')
    await reader.press('Enter')
    await reader.seek(/bouton « Classeur Excel »/)
    expect(await reader.press('Enter')).toMatch(/dialogue « .*lasseur/)
    await keepHeard('chargee-de-mission.txt', reader)
  })
})
