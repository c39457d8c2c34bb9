import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectAccessibleInBoth, expectFitsNarrow } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { bundleOf, exchangeBoth, joinHub, openBoth, openHub, type SentFile } from '../../support/e2e/exchanges.ts'
import { call, visit } from '../../support/e2e/screens.ts'

const damaged = ({ buffer, ...file }: SentFile): SentFile => ({
  ...file,
  name: 'abîmé.lot',
  buffer: Buffer.concat([buffer.subarray(0, -3), Buffer.from('xyz')]),
})

test('a stranger is held until the six words are the right ones, then the bundle is applied', async ({
  page,
  otherPoste,
}) => {
  await openHub(page)
  await visit(page, '/echanges')
  await expect(page.getByText('Rien n’attend.')).toBeVisible()
  await expect(page.getByText('Vous travaillez seul pour l’instant.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Préparer un envoi' })).toBeDisabled()
  await expectAccessibleInBoth(page)

  const words = await joinHub(page, otherPoste)
  await page.getByLabel('Fichier d’envoi reçu').setInputFiles(await bundleOf(otherPoste))
  await expect(page.getByRole('heading', { level: 1, name: 'Envoi d’un ordinateur à vérifier' })).toBeFocused()
  await expect(page.getByText('Ordinateur inconnu')).toBeVisible()
  await expect(page.getByText('se présente comme venant d’Ysoline BOISJOLI, du secteur « Ouest »')).toBeVisible()
  // To be compared, the words are not given.
  await expect(page.getByText(words)).toHaveCount(0)
  const apply = page.getByRole('button', { name: 'Accepter l’ordinateur et appliquer' })
  await expect(apply).toBeDisabled()
  await expectAccessibleInBoth(page)

  const heard = page.getByLabel('Les six mots, tels que vous les entendez')
  await heard.fill('abeille abeille abeille abeille abeille abeille')
  await apply.click()
  await expect(page.getByRole('alert')).toContainText('Les mots donnés ne sont pas ceux de l’ordinateur')
  await expect(heard).toHaveValue(/^abeille/)
  await heard.fill(words.toUpperCase())
  await heard.press('Enter')
  await expect(page.getByText('Vous avez appliqué cet envoi')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Envoi du secteur Ouest' })).toBeFocused()
  await expectAccessibleInBoth(page)
  await page.getByRole('button', { name: 'Effacer le fichier reçu' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Fichier effacé' })).toBeVisible()
  await expect(page.getByText('Rien n’attend.')).toBeVisible()
  await expect(page.getByRole('row', { name: /Ysoline BOISJOLI/ })).toContainText('Secteur Ouest')
})

test('what a bundle changes is read field by field, its points are settled with it, nothing else moves before', async ({
  page,
  otherPoste,
}) => {
  await openBoth(page, otherPoste)
  const create = (at: typeof page, record: string, values: object) =>
    call<{ id: string }>(at, 'records.create', { record, values })
  const { id } = await create(page, 'actor', { name: 'Centre social des Tilleuls' })
  await exchangeBoth(page, otherPoste)
  await call(page, 'records.update', { record: 'actor', id, changes: { name: 'Centre social du Tilleul' } })
  await call(otherPoste, 'records.update', { record: 'actor', id, changes: { name: 'Maison des Tilleuls' } })
  await create(otherPoste, 'actor', { name: 'Médiathèque de Brévigny' })
  await create(otherPoste, 'person', { firstName: 'Odile', lastName: 'SARMENT' })

  await visit(page, '/echanges')
  await page.getByLabel('Fichier d’envoi reçu').setInputFiles(await bundleOf(otherPoste))
  await expect(
    page.getByText(/le secteur Ouest a .*une structure et une personne\. Un point attend votre avis\./),
  ).toBeVisible()
  await expect(page.getByText('ordinateur d’Ysoline BOISJOLI, vérifié au téléphone')).toBeVisible()
  await expect(page.getByText('rien ne manque entre les deux')).toBeVisible()
  await expect(page.getByRole('row', { name: /Structures et lieux/ })).toContainText('1')
  await page.getByRole('button', { name: 'Les lire un par un' }).press('Enter')
  const changes = page.getByRole('region', { name: 'Les changements, un par un' })
  await expect(changes.getByText('Ajout Personne « Odile SARMENT »')).toBeVisible()
  await expect(changes.getByRole('listitem').filter({ hasText: 'Médiathèque' })).toContainText('Nom de la structure')
  await expectAccessibleInBoth(page)
  await expectFitsNarrow(page)
  await page.setViewportSize({ width: 1440, height: 900 })

  await page.getByRole('radio', { name: /Secteur Ouest/ }).check({ force: true })
  await page.getByRole('button', { name: 'Retenir la version du secteur Ouest' }).click()
  expect(await call<number>(page, 'conflicts.count')).toBe(0)
  await page.getByRole('button', { name: 'Appliquer l’envoi' }).click()
  await expect(page.getByText(/actions sont entrées, rien n’est à trancher/)).toBeVisible()
  const { before } = await call<{ before: unknown }>(page, 'history.undoable').then((undoable) => ({
    before: undoable,
  }))
  expect(JSON.stringify(before)).toContain('conflicts.settle')
  await page.getByRole('link', { name: 'Revenir aux envois' }).click()
  await page.getByText('Un envoi déjà appliqué').click()
  await page.getByRole('button', { name: 'Effacer ce fichier' }).click()
  await expect(page.getByText('Un envoi déjà appliqué')).toHaveCount(0)
})

test('what is decided of a bundle put aside is there when it is taken up again, even in a new window', async ({
  page,
  otherPoste,
}) => {
  await openBoth(page, otherPoste)
  const { id } = await call<{ id: string }>(page, 'records.create', {
    record: 'actor',
    values: { name: 'Centre social des Tilleuls' },
  })
  await exchangeBoth(page, otherPoste)
  const rename = (at: typeof page, name: string) =>
    call(at, 'records.update', { record: 'actor', id, changes: { name } })
  await rename(page, 'Centre social du Tilleul')
  await rename(otherPoste, 'Maison des Tilleuls')
  await visit(page, '/echanges')
  await page.getByLabel('Fichier d’envoi reçu').setInputFiles(await bundleOf(otherPoste))
  const theirs = page.getByRole('radio', { name: /Secteur Ouest/ })
  await theirs.check({ force: true })
  await page.getByRole('button', { name: 'Retenir la version du secteur Ouest' }).click()

  const takenUpAgain = async () => {
    await page.getByRole('link', { name: 'Envoi du secteur Ouest' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Envoi du secteur Ouest' })).toBeVisible()
    await expect(theirs).toBeChecked()
    await expectAccessibleInBoth(page)
  }
  await page.getByRole('link', { name: 'Mettre de côté' }).click()
  await takenUpAgain()
  await page.getByRole('link', { name: 'Mettre de côté' }).click()
  await page.reload()
  await takenUpAgain()
  await page.getByRole('button', { name: 'Décider plus tard' }).click()
  await expect(theirs).not.toBeChecked()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Envoi du secteur Ouest' })).toBeVisible()
  await expect(theirs).not.toBeChecked()
  await theirs.check({ force: true })
  await page.getByRole('button', { name: 'Retenir la version du secteur Ouest' }).click()
  await page.reload()
  await expect(theirs).toBeChecked()
  await page.getByRole('button', { name: 'Appliquer l’envoi' }).click()
  await expect(page.getByText(/rien n’est à trancher/)).toBeVisible()
  const { name } = await call<{ actor: { name: string } }>(page, 'directory.actor', { id }).then(({ actor }) => actor)
  expect(name).toBe('Maison des Tilleuls')
})

test('a file dropped anywhere is kept; a damaged one is told, and let go of', async ({ page, otherPoste }) => {
  await openBoth(page, otherPoste)
  await call(otherPoste, 'records.create', { record: 'need', values: { text: 'Un lieu ouvert le samedi' } })
  const lot = await bundleOf(otherPoste)
  await visit(page, '/echanges')
  const drop = (file: SentFile) =>
    page.evaluate(
      ([name, base64]) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([bytes], name))
        for (const kind of ['dragenter', 'drop'])
          document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }))
      },
      [file.name, file.buffer.toString('base64')] as const,
    )
  await drop(damaged(lot))
  await expect(page.getByRole('alert')).toContainText('il a été coupé ou modifié en chemin')
  const row = page.getByRole('listitem').filter({ hasText: 'abîmé.lot' })
  await expect(row).toContainText('Abîmé')
  await expectAccessibleInBoth(page)
  await row.getByRole('link').press('Enter')
  await page.getByRole('button', { name: 'Effacer le fichier reçu' }).click()
  await expect(page.getByText('Rien n’attend.')).toBeVisible()

  await drop(lot)
  await expect(page.getByRole('heading', { level: 1, name: 'Envoi du secteur Ouest' })).toBeVisible()
  await expect(page.getByText(/a ajouté un besoin\./)).toBeVisible()
  await page.getByRole('button', { name: 'Effacer le fichier reçu' }).click()
  const dialog = page.getByRole('dialog', { name: 'Effacer cet envoi sans l’appliquer ?' })
  await expect(dialog).toBeVisible()
  await expectAccessibleInBoth(page)
  await dialog.getByRole('button', { name: 'Annuler' }).click()
  await expect(dialog).toHaveCount(0)
  await page.getByRole('link', { name: 'Mettre de côté' }).click()
  await expect(page.getByRole('link', { name: 'Envoi du secteur Ouest' })).toBeVisible()
  await expect(page.getByText('1 à lire')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Échanges/ })).toHaveAccessibleName(/1.envoi reçu/)
})

test('a file too heavy for a bundle is refused before it is read, with its size and the heaviest taken', async ({
  page,
  dataDir,
}) => {
  await openHub(page)
  await visit(page, '/echanges')
  const file = join(dataDir, 'film.lot')
  writeFileSync(file, '')
  truncateSync(file, 140 * 1_048_576)
  await page.getByLabel('Fichier d’envoi reçu').setInputFiles(file)
  await expect(page.getByRole('alert')).toContainText(
    /«\sfilm\.lot\s» n’a pas été lu\.\s*Il pèse 140\sMo, et un envoi n’en dépasse pas 128\./,
  )
  await expectAccessibleInBoth(page)
})

test('a poste that went back to a copy is told what it misses, and gets it by a whole bundle', async ({
  page,
  otherPoste,
}) => {
  await openBoth(page, otherPoste)
  await call(page, 'backups.make')
  const create = (name: string) => call(otherPoste, 'records.create', { record: 'actor', values: { name } })
  await create('Centre social des Tilleuls')
  await exchangeBoth(page, otherPoste)
  const copies = await call<{ name: string; kind: string }[]>(page, 'backups.list')
  await call(page, 'backups.restore', { name: copies.find(({ kind }) => kind === 'asked')?.name })
  await page.reload()
  await create('Médiathèque de Brévigny')

  await visit(page, '/echanges')
  await page.getByLabel('Fichier d’envoi reçu').setInputFiles(await bundleOf(otherPoste))
  await expect(
    page.getByText(/Il manque un envoi plus ancien d’Ysoline BOISJOLI.*Demandez un envoi complet/),
  ).toBeVisible()
  await expectAccessibleInBoth(page)
  await page.getByRole('link', { name: 'Mettre de côté' }).click()
  const row = page.getByRole('listitem').filter({ hasText: 'Envoi du secteur Ouest' })
  await expect(row).toContainText('Un envoi manque avant')
  await row.getByRole('link').click()
  await page.getByRole('button', { name: 'Appliquer l’envoi' }).click()
  await expect(page.getByText(/attend(ent)? un envoi plus ancien/)).toBeVisible()

  await visit(page, '/echanges')
  await page.getByLabel('Fichier d’envoi reçu').setInputFiles(await bundleOf(otherPoste, true))
  await expect(page.getByText('rien ne manque entre les deux')).toBeVisible()
  await page.getByRole('button', { name: 'Appliquer l’envoi' }).click()
  await expect(page.getByText('Vous avez appliqué cet envoi')).toBeVisible()
  expect(await call<{ actors: number }>(page, 'directory.counts')).toMatchObject({ actors: 2 })
})

test('a bundle is prepared for those one chooses, knowing what they lack', async ({ page, otherPoste }) => {
  await openBoth(page, otherPoste)
  await call(page, 'records.create', { record: 'newsItem', values: { title: 'Un nouveau lieu à Brévigny' } })
  await visit(page, '/echanges')
  await page.getByRole('button', { name: 'Préparer un envoi' }).press('Enter')
  const dialog = page.getByRole('dialog')
  const poste = dialog.getByRole('checkbox', { name: /Ysoline BOISJOLI/ })
  await expect(poste).toBeChecked()
  await expect(dialog.getByRole('listitem').filter({ hasText: 'besoins, actualités' })).toContainText('1')
  await expectAccessibleInBoth(page)
  await poste.press('Space')
  await expect(dialog.getByText('Choisissez au moins un collègue.')).toBeVisible()
  await poste.press('Space')
  await dialog.getByRole('radio', { name: /^Tout/ }).check()
  await expect(dialog.getByRole('listitem').filter({ hasText: 'espace, secteurs, collègues' })).toBeVisible()
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Préparer l’envoi' }).press('Enter')
  expect((await downloading).suggestedFilename()).toMatch(/^saone-et-loire_departement_.*\.lot$/)
  await expect(dialog.getByText('Chiffré pour Ysoline BOISJOLI')).toBeVisible()
  await expectAccessibleInBoth(page)
  await dialog.getByRole('button', { name: 'Fermer' }).last().press('Enter')
  await expect(page.getByRole('button', { name: 'Préparer un envoi' })).toBeFocused()
})
