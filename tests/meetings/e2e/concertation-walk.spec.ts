import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from '../../support/e2e/concerto.ts'
import { nextPoint, sameTimezone } from '../../support/e2e/room.ts'
import { call, openEspace, visit } from '../../support/e2e/screens.ts'

test.use(sameTimezone)

/** By the keyboard, wherever the control stands. */
const press = async (control: Locator): Promise<void> => {
  await control.focus()
  await control.press('Enter')
}

const invitee = async (page: Page): Promise<void> => {
  const create = async (record: string, values: object) =>
    (await call<{ id: string }>(page, 'records.create', { record, values })).id
  const actor = await create('actor', { name: 'Foyer des Tilleuls', kind: 'association', wholeDepartement: true })
  const person = await create('person', {
    lastName: 'BRUMECLAIRE',
    firstName: 'Églantine',
    email: 'brume@tilleuls.exemple.fr',
  })
  await create('post', { person, actor, title: 'Responsable' })
}

/** The paragraphs of a Word file, in order. */
const paragraphsOf = (path: string): readonly string[] => {
  const xml = strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array())
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''))
    .map((text) => text.replaceAll('\u00a0', ' '))
    .filter((text) => text !== '')
}

test('a concertation goes by keyboard from a template to validated minutes in Word', async ({ page }) => {
  await openEspace(page)
  await invitee(page)
  const { keyboard } = page

  await visit(page, '/reunions')
  await press(page.getByRole('button', { name: 'Préparer une réunion' }))
  await expect(page.getByLabel('Type de réunion')).toBeFocused()
  await keyboard.press('Tab')
  await keyboard.type('1re')
  await keyboard.press('Tab')
  await keyboard.type('Concertations du Nord')
  await keyboard.press('Tab')
  await keyboard.type('1')
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await keyboard.type('aujourd’hui')
  await keyboard.press('Tab')
  await keyboard.type('midi')
  await keyboard.press('Enter')
  await expect(page.getByLabel('Début')).toBeFocused()
  await page.getByLabel('Début').fill('9')
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /concertation – Secteur Nord/ })).toBeVisible()
  await expect(page.getByText('12 h 00, fin du créneau.')).toBeVisible()

  await press(page.getByRole('link', { name: 'Passer à « Inviter »' }))
  await expect(page.getByRole('combobox', { name: 'Inviter quelqu’un' })).toBeFocused()
  await keyboard.type('brume')
  await expect(page.getByRole('option', { name: /BRUMECLAIRE/ })).toHaveAttribute('data-combobox-selected', 'true')
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '1 personne invitée' })).toBeVisible()
  await press(page.getByRole('link', { name: 'Passer à « Prévenir »' }))
  await press(page.getByRole('button', { name: /^Noter comme envoyé : BRUMECLAIRE/ }))
  await press(page.getByRole('link', { name: 'Entrer dans la salle' }))
  await page.locator('header time').waitFor()

  await nextPoint(page, 'Accueil')
  await keyboard.type('Mot de bienvenue')
  await keyboard.press('F10')
  await keyboard.type('La charte est adoptée')
  await keyboard.press('Control+Enter')
  await keyboard.type('La démarche est expliquée')
  await keyboard.press('F9')
  await keyboard.type('brume')
  await expect(page.getByRole('option', { name: /BRUMECLAIRE/ })).toHaveAttribute('data-combobox-selected', 'true')
  await keyboard.press('Enter')
  await expect(page.getByText('1 présent', { exact: true })).toBeVisible()
  await press(page.getByRole('button', { name: 'Clore la séance…' }))
  await press(page.getByRole('dialog').getByRole('button', { name: 'Clore et relire' }))
  await expect(page.getByRole('heading', { name: 'Relecture' })).toBeVisible()

  await press(page.getByRole('button', { name: 'Valider…' }))
  const dialog = page.getByRole('dialog', { name: 'Valider le compte-rendu' })
  await expect(dialog.getByText(/La relecture relève encore/)).toBeVisible()
  await press(dialog.getByRole('button', { name: 'Valider et verrouiller' }))
  await expect(page.getByText(/^Compte-rendu validé le/)).toBeVisible()

  const download = page.waitForEvent('download')
  await press(page.getByRole('button', { name: 'Exporter en Word' }))
  const words = paragraphsOf(await (await download).path())
  const typed = ['Mot de bienvenue', 'Décision : La charte est adoptée', 'La démarche est expliquée']
  // What was decided is also listed at the end, as it was noted at the closing.
  expect(words.filter((text) => typed.includes(text))).toEqual([...typed, 'Décision : La charte est adoptée'])
  expect(words.join('\n')).toContain('BRUMECLAIRE')
})
