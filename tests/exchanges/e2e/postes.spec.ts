import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expectAccessibleInBoth, expectFitsNarrow } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { bundleOf, exchangeBoth, joinHub, openBoth, openHub } from '../../support/e2e/exchanges.ts'
import { call, chooseIn, openEspace, visit } from '../../support/e2e/screens.ts'

/** The six words of a poste, as its screen shows them. */
const wordsIn = async (list: Locator): Promise<string> => (await list.getByRole('listitem').allTextContents()).join(' ')

const own = (page: Page) => page.getByRole('list', { name: 'Six mots de cet ordinateur' })

const downloaded = async (page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

const invited = (bytes: Buffer) => ({ name: 'invitation.concerto', mimeType: 'application/json', buffer: bytes })

test('a hub prepares its poste and invites; a secretariat joins at its first run', async ({ page, otherPoste }) => {
  await openEspace(page)
  await visit(page, '/echanges/postes')
  await expect(page.getByText('Cet ordinateur n’échange encore avec personne.')).toBeVisible()
  await expectAccessibleInBoth(page)
  await page.getByRole('button', { name: 'Préparer les échanges' }).click()
  await expect(own(page).getByRole('listitem')).toHaveCount(6)
  await page.getByRole('button', { name: 'Inviter un secrétariat' }).click()
  const dialog = page.getByRole('dialog', { name: 'Inviter un secrétariat' })
  await dialog.getByLabel('Secteur').selectOption({ label: 'Ouest' })
  await expectAccessibleInBoth(page)
  const { name, bytes } = await downloaded(page, dialog.getByRole('button', { name: 'Préparer l’invitation' }))
  expect(name).toBe('invitation_Saone-et-Loire_Ouest.concerto')

  await otherPoste.getByRole('button', { name: 'Rejoindre un espace' }).click()
  const file = otherPoste.getByLabel('Fichier d’invitation')
  await file.setInputFiles(invited(Buffer.from('{}')))
  await expect(otherPoste.getByRole('alert')).toContainText('n’est pas une invitation de Concerto')
  await file.setInputFiles(invited(bytes))
  await expect(otherPoste.getByLabel('Prénom et nom')).toBeFocused()
  await expect(otherPoste.getByText('Saône-et-Loire')).toBeVisible()
  await otherPoste.keyboard.press('Enter')
  await expect(otherPoste.getByText('Écrivez le nom qui signera vos changements.')).toBeVisible()
  await expect(otherPoste.getByText('Tapez les six mots que la personne vous lit.')).toBeVisible()
  await expectAccessibleInBoth(otherPoste)
  await otherPoste.keyboard.type('Ysoline BOISJOLI')
  const heard = otherPoste.getByLabel('Les six mots, tels que vous les entendez')
  await heard.fill('outil péplum dénuder argent espoir isoler')
  await otherPoste.keyboard.press('Enter')
  await expect(otherPoste.getByRole('alert')).toContainText(
    'ne sont pas ceux de l’ordinateur qui a fait cette invitation',
  )
  await heard.fill(await wordsIn(own(page)))
  await otherPoste.keyboard.press('Enter')

  await expect(otherPoste.getByRole('heading', { name: 'Pour finir de rejoindre l’espace' })).toBeVisible()
  await expect(otherPoste.getByText('Secteur Ouest').first()).toBeVisible()
  await expectAccessibleInBoth(otherPoste)
  await exchangeBoth(page, otherPoste, await wordsIn(own(otherPoste)))
  await expect(page.getByRole('row', { name: /Ysoline BOISJOLI/ })).toContainText('par Odile Sarment')
})

test('a sector sees who takes part, and the hub says who, and what each does', async ({ page, otherPoste }) => {
  await openBoth(page, otherPoste)
  await visit(otherPoste, '/echanges/postes')
  await expect(otherPoste.getByRole('button', { name: 'Inviter un secrétariat' })).toHaveCount(0)
  await expect(otherPoste.getByText(/^Entendus le .*, par Odalric VENTCLAIR\./)).toBeVisible()
  await expect(otherPoste.getByRole('row', { name: /Odalric VENTCLAIR/ })).toContainText('par Ysoline BOISJOLI')
  await visit(otherPoste, '/reglages')
  await expect(otherPoste.getByText('Animer et coordonner')).toBeVisible()
  await expect(otherPoste.getByLabel('Ce que vous faites dans Concerto')).toHaveCount(0)
  await visit(otherPoste, '/reglages/espace')
  await expect(otherPoste.getByLabel('Périmètre')).toHaveCount(0)
  await expectAccessibleInBoth(otherPoste)

  await visit(page, '/echanges/postes')
  const row = page.getByRole('row', { name: /Ysoline BOISJOLI/ })
  await expect(row).toContainText('par Odalric VENTCLAIR')
  await chooseIn(page, 'Autres actions, Ysoline BOISJOLI', 'Rôle et secteur')
  const role = page.getByRole('dialog', { name: 'Rôle et secteur d’Ysoline BOISJOLI' })
  await expectAccessibleInBoth(page)
  await role.getByLabel('Secteur').selectOption({ label: 'Nord' })
  await role.getByRole('button', { name: 'Donner ce rôle' }).click()
  await expect(row).toContainText('Secteur Nord')
})

test('what a newcomer asks to be let in as is read before its words are typed', async ({ page, otherPoste }) => {
  await openHub(page)
  const words = await joinHub(page, otherPoste, 'hub')
  await visit(otherPoste, '/echanges/postes')
  await expect(otherPoste.getByText('ce que vous écrivez n’est montré qu’ici')).toBeVisible()
  await expectAccessibleInBoth(otherPoste)
  await visit(page, '/echanges')
  await page.getByLabel('Fichier d’envoi reçu').setInputFiles(await bundleOf(otherPoste))
  const check = page.getByRole('region', { name: 'Vérifier qui l’envoie' })
  await expect(check).toContainText('Ysoline BOISJOLI, au secrétariat du département')
  const apply = page.getByRole('button', { name: 'Accepter l’ordinateur et appliquer' })
  const heard = page.getByLabel('Les six mots, tels que vous les entendez')
  await expect(apply).toBeDisabled()
  await heard.fill('outil péplum dénuder argent espoir isoler')
  await apply.click()
  await expect(page.getByRole('alert')).toContainText('Les mots donnés ne sont pas ceux de l’ordinateur')
  await expectAccessibleInBoth(page)
  await expectFitsNarrow(page)
  await heard.fill(words.toUpperCase())
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Vous avez appliqué cet envoi/)).toBeVisible()
  await visit(page, '/echanges/postes')
  await expect(page.getByRole('row', { name: /Ysoline BOISJOLI/ })).toContainText('Département')
})

test('a poste leaves and comes back, its computer changes, and one’s own keys are replaced', async ({
  page,
  otherPoste,
}) => {
  await openBoth(page, otherPoste)
  await visit(page, '/echanges/postes')
  const row = page.getByRole('row', { name: /Ysoline BOISJOLI/ })
  const ask = async (deed: string) => {
    await chooseIn(page, 'Autres actions, Ysoline BOISJOLI', deed)
  }
  await ask('Noter son départ')
  await expectAccessibleInBoth(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Noter son départ' }).click()
  await expect(row).toContainText('Parti')
  await ask('Noter son retour')
  await page.getByRole('dialog').getByRole('button', { name: 'Noter son retour' }).click()
  await expect(row).toContainText('Vérifié')

  await ask('L’ordinateur a changé')
  const prepare = page.getByRole('dialog').getByRole('button', { name: 'Préparer son invitation' })
  const { name } = await downloaded(page, prepare)
  expect(name).toContain('Ysoline-BOISJOLI')
  await expect(row).toContainText('Parti')

  const renew = 'Remplacer les clés de cet ordinateur…'
  await expect(page.getByRole('button', { name: renew })).toHaveCount(0)
  await expectFitsNarrow(page)
  await visit(otherPoste, '/echanges/postes')
  const before = await wordsIn(own(otherPoste))
  await otherPoste.getByRole('button', { name: renew }).click()
  await otherPoste.getByRole('dialog').getByRole('button', { name: 'Remplacer les clés' }).click()
  await expect(otherPoste.getByText('ne les a pas encore entendus')).toBeVisible()
  await expect.poll(() => wordsIn(own(otherPoste))).not.toBe(before)
})

test('the journal tells what left and what came, and gives the sheet of a lost USB stick', async ({
  page,
  otherPoste,
}) => {
  await openHub(page)
  await visit(page, '/echanges/journal')
  await expect(page.getByText('Aucun envoi n’est encore préparé ni arrivé.')).toBeVisible()
  await exchangeBoth(page, otherPoste, await joinHub(page, otherPoste))
  await call(page, 'records.create', { record: 'person', values: { lastName: 'NOISETTE' } })
  await bundleOf(page)
  const lines = page.getByRole('table', { name: 'Envois préparés et reçus' }).locator('tbody tr')
  await expect(lines).toHaveCount(3)
  await expect(lines.first()).toContainText('Personnes\u00a0: 1')
  await page.getByLabel('Sens').selectOption({ label: 'Reçus' })
  await expect(lines).toHaveCount(1)
  await expect(lines).toContainText('D’Ysoline BOISJOLI')
  await page.getByLabel('Chercher dans les envois').fill('introuvable')
  await expect(page.getByText('Aucun envoi ne répond à ces filtres.')).toBeVisible()
  await page.getByRole('link', { name: 'Retirer les filtres' }).click()
  await expectAccessibleInBoth(page)

  await lines
    .first()
    .getByRole('link', { name: /Clé USB perdue/ })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Clé USB perdue', exact: true })).toBeVisible()
  const held = page.getByRole('table', { name: 'Ce que l’envoi contenait' })
  await expect(held.getByText('Nom, fonction, téléphone et courriel.')).toBeVisible()
  await expect(page.getByText('NOISETTE')).toHaveCount(0)
  await expectAccessibleInBoth(page)
  const word = await downloaded(page, page.getByRole('button', { name: 'Fiche en Word' }))
  expect(word.name).toMatch(/^Envoi-perdu_saone-et-loire-departement-.*\.docx$/)
  expect(word.bytes.subarray(0, 2).toString()).toBe('PK')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.printed').getByText('Qui peut le lire')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Fiche en Word' })).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await expectFitsNarrow(page)
})
