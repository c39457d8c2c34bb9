import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessibleInBoth, expectFitsNarrow } from '../../support/e2e/accessibility.ts'
import { test as base, expect } from '../../support/e2e/concerto.ts'
import { openBoth } from '../../support/e2e/exchanges.ts'
import { call, visit } from '../../support/e2e/screens.ts'

/** Tests on a hub that knows one sector, and a folder that both see. */
const test = base.extend<{ folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures in this pattern.
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'concerto-partage-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
})

test.beforeEach(async ({ page, otherPoste, folder }) => {
  await openBoth(page, otherPoste)
  await call(otherPoste, 'mailbox.settle', { settings: { folder, applies: true, publishes: true } })
})

const publishActor = async (poste: Page, name: string): Promise<void> => {
  await call(poste, 'records.create', { record: 'actor', values: { name } })
  await call(poste, 'mailbox.look', { publish: true })
}

const openExchanges = async (page: Page): Promise<void> => {
  await page
    .getByRole('link', { name: /^Échanges/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 2, name: 'Dossier partagé' })).toBeVisible()
}

const section = (page: Page) => page.getByRole('region', { name: 'Dossier partagé' })

test('a folder is chosen, what came of it waits to be read, and this poste’s bundle is put there', async ({
  page,
  otherPoste,
  folder,
}) => {
  await publishActor(otherPoste, 'Atelier du Moulin')
  await openExchanges(page)
  await section(page).getByRole('button', { name: 'Choisir un dossier partagé…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Dossier partagé' })
  await expect(dialog.getByLabel('Dossier')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('Choisissez un dossier.')).toBeVisible()
  await dialog.getByLabel('Dossier').fill(join(folder, 'absent'))
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('Le dossier partagé n’a pas été ouvert.')
  await expectAccessibleInBoth(page)
  await dialog.getByLabel('Dossier').fill(folder)
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(section(page).getByRole('status')).toContainText('Un envoi est arrivé. Votre envoi a été déposé.')
  await expect(page.getByRole('link', { name: /Ouest/ })).toBeVisible()
  await expectFitsNarrow(page, 800)
  await visit(page, '/')
  const toRead = page.getByRole('listitem').filter({ hasText: 'Un envoi reçu à lire' })
  await expectAccessibleInBoth(page)
  await toRead.getByRole('link', { name: 'Lire l’envoi' }).click()
  await section(page).getByRole('button', { name: 'Réglages du dossier…' }).click()
  await dialog.getByRole('button', { name: 'Ne plus utiliser ce dossier' }).click()
  await expect(section(page).getByText('Aucun dossier n’est partagé avec cet ordinateur.')).toBeVisible()
})

test('what comes is seen without asking, and a folder that goes, or a file that is cut, is told', async ({
  page,
  otherPoste,
  folder,
}) => {
  await call(page, 'mailbox.settle', { settings: { folder, applies: true, publishes: false } })
  await publishActor(otherPoste, 'Relais de Vaux')
  writeFileSync(join(folder, 'photo_de_la_reunion_du_secteur_ouest_avec_un_nom_tres_long.lot'), 'ceci n’est pas un lot')
  // As at a start: nobody asks for anything.
  await page.reload()
  await expect(page.getByText('Par le dossier partagé, un envoi est arrivé, et a été appliqué.')).toBeVisible({
    timeout: 20_000,
  })
  await openExchanges(page)
  const told = section(page).getByRole('status')
  await expect(told).toContainText('Un envoi est arrivé, et a été appliqué.')
  await expect(told).toContainText('Un fichier est encore en cours de copie')
  await section(page).getByRole('button', { name: 'Regarder maintenant' }).click()
  await expect(section(page).getByRole('list')).toContainText('Il n’est pas entier, et n’avance plus')
  await section(page).getByRole('button', { name: 'Déposer mon envoi' }).click()
  await expect(told).toContainText('Votre envoi a été déposé.')
  await expect(section(page).getByRole('button', { name: 'Déposer mon envoi' })).toHaveCount(0)
  renameSync(folder, `${folder}-loin`)
  await section(page).getByRole('button', { name: 'Regarder maintenant' }).click()
  await expect(section(page).getByRole('alert')).toContainText('le lecteur réseau est peut-être déconnecté')
  renameSync(`${folder}-loin`, folder)
  await expectAccessibleInBoth(page)
})
