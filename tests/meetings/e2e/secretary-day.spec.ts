import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from '../../support/e2e/concerto.ts'
import { highlighted } from '../../support/e2e/hand.ts'
import { sameTimezone } from '../../support/e2e/room.ts'
import { openEspace, visit } from '../../support/e2e/screens.ts'

test.use({ ...sameTimezone, viewport: { width: 1024, height: 768 } })

/** Goes there by Tab alone, from wherever one is, as somebody without a mouse does. */
const reach = async (page: Page, control: Locator): Promise<void> => {
  await expect(control).toBeVisible()
  for (let pressed = 0; pressed < 90; pressed += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(control).toBeFocused()
}

const press = async (page: Page, control: Locator): Promise<void> => {
  await reach(page, control)
  await page.keyboard.press('Enter')
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name })

const today = (): string => new Date().toLocaleDateString('fr-FR')

const wordsOf = (path: string): string =>
  strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array())
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/[\s\u00a0]+/g, ' ')

test('the day of a secretary, from an empty espace to minutes given out, by the keyboard alone at 1024', async ({
  page,
}) => {
  const { keyboard } = page
  // A whole day, one key after the other.
  test.slow()
  await openEspace(page)

  // Prepared from a template.
  await press(page, link(page, 'Préparer une réunion'))
  await expect(page.getByLabel('Type de réunion')).toBeFocused()
  await keyboard.press('Tab')
  await keyboard.type('1re')
  await reach(page, page.getByRole('textbox', { name: 'Série' }))
  await keyboard.type('Concertations du Nord')
  await reach(page, page.getByRole('textbox', { name: 'Date' }))
  await keyboard.type(today())
  await reach(page, page.getByLabel('Début'))
  await keyboard.type('9h')
  await reach(page, page.getByLabel('Lieu'))
  await keyboard.type('salle des fêtes de Lornay')
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /concertation – Secteur Nord/i })).toBeVisible()

  // Ten guests, typed as minutes name people.
  await press(page, link(page, /^Passer à « Inviter »/))
  const guest = page.getByRole('combobox', { name: 'Inviter quelqu’un' })
  await expect(guest).toBeFocused()
  const names = ['ALOUETTE', 'BRUMECLAIRE', 'CHANTEPLUIE', 'DOUCEBRISE', 'ÉTOILEVERTE', 'FONTCLAIRE', 'GRANDPRÉ']
  for (const [rank, name] of [...names, 'HAUTBOIS', 'JOLIMARAIS', 'LANUAGE'].entries()) {
    await keyboard.type(`${name} Camille, Centre social du Val, c${rank}@val.exemple.fr`)
    await keyboard.press('Enter')
    await expect(guest).toHaveValue('')
  }
  await expect(page.getByRole('heading', { name: '10 personnes invitées' })).toBeVisible()

  // Told: drafts, then the note that they left.
  await press(page, link(page, /^Passer à « Prévenir »/))
  await press(page, button(page, /^Préparer dix brouillons/))
  await expect(page.getByText(/Dix brouillons sont préparés. Rien n’est envoyé/)).toBeVisible()
  await press(page, button(page, 'Noter les dix comme envoyés'))
  await expect(page.getByText('Tout est noté comme envoyé.')).toBeVisible()

  // Held: one who was expected, one who was not.
  await press(page, link(page, 'Entrer dans la salle'))
  await page.locator('header time').waitFor()
  const text = page.getByRole('textbox', { name: 'Texte de la section' })
  await keyboard.press('Control+Enter')
  await expect(text).toBeFocused()
  await keyboard.type('Mot de bienvenue')
  await keyboard.press('F9')
  await keyboard.type('brum')
  await highlighted(page, /BRUMECLAIRE/)
  await keyboard.press('Enter')
  await expect(page.getByText('1 présent, 9 attendus')).toBeVisible()
  await keyboard.type('ROCHEBELLE Sidonie, Forma-tic')
  await keyboard.press('Enter')
  await press(page, button(page, 'Dire qui c’est'))
  await expect(page.getByRole('combobox', { name: 'Qui est-ce ?' })).toBeFocused()
  await keyboard.press('Enter')
  await press(page, button(page, 'Ajouter cette personne'))
  await expect(text).toBeFocused()
  await keyboard.press('F10')
  await keyboard.type('La charte est adoptée')
  await expect(text).toContainText('La charte est adoptée')

  // Closed, read over, validated, in Word.
  // In a text Tab is for its lines: Échap lets it go on.
  await keyboard.press('Escape')
  await press(page, button(page, 'Clore la séance…'))
  await press(page, button(page, 'Clore et relire'))
  await expect(button(page, 'Valider…')).toBeVisible()
  await press(page, button(page, 'Valider…'))
  const download = page.waitForEvent('download')
  await press(page, button(page, 'Valider et exporter en Word'))
  const words = wordsOf(await (await download).path())
  for (const said of [
    'Mot de bienvenue',
    'La charte est adoptée',
    'BRUMECLAIRE',
    'ROCHEBELLE',
    'salle des fêtes de Lornay',
  ])
    expect(words).toContain(said)
  await expect(page.getByText(/^Compte-rendu validé le/)).toBeVisible()

  // Given out to all but her who has no address yet: home says how many are left.
  await press(page, link(page, 'Diffuser'))
  await expect(page.getByRole('main')).toContainText('ROCHEBELLE Sidonie')
  await press(page, button(page, /^Noter comme envoyé.*BRUMECLAIRE/))
  await press(page, button(page, 'Noter les neuf comme envoyés'))
  await expect(button(page, /^Noter les/)).toHaveCount(0)
  await visit(page, '/')
  await expect(page.getByText('validé, pas encore envoyé à une personne')).toBeVisible()
})
