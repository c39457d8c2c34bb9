import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import Database from 'better-sqlite3'
import {
  expectAccessibleInBoth,
  expectFitsNarrow,
  type State,
  testAccessibility,
} from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { call, openEspace, visit } from '../../support/e2e/screens.ts'

const root = join(import.meta.dirname, '../../..')

const passphrase = 'quatre moulins sous la pluie'

const open = (page: Page) => visit(page, '/sauvegardes')

const addActor = (page: Page, name: string) => call(page, 'records.create', { record: 'actor', values: { name } })

const structures = async (page: Page): Promise<number> =>
  (await call<{ actors: number }>(page, 'directory.counts')).actors

const comeBack = (page: Page) => page.getByRole('button', { name: /^Y revenir, à la copie du/ })

const proofs = (page: Page) => page.getByRole('list', { name: 'Où en sont les sauvegardes' })

const lost = (page: Page) => page.getByRole('list', { name: 'Ce qui serait défait' })

/** A copy, then something more. */
const openCopied = async (page: Page): Promise<void> => {
  await call(page, 'backups.make')
  await addActor(page, 'Atelier du Moulin')
  await open(page)
}

const states: readonly State[] = [
  ['no copy yet', open],
  [
    'a copy, and the way back to it',
    async (page) => {
      await openCopied(page)
      await comeBack(page).click()
      await expect(lost(page)).toContainText('Atelier du Moulin')
    },
  ],
  [
    'copies in clear on another disk',
    async (page) => {
      await call(page, 'backups.keepSecond', { folder: mkdtempSync(join(tmpdir(), 'concerto-cle-')), clear: true })
      await open(page)
      await expect(page.getByText('Ces copies sont en clair')).toBeVisible()
    },
  ],
  [
    'the choice of another disk',
    async (page) => {
      await open(page)
      await page.getByRole('button', { name: 'Choisir un dossier…' }).click()
      await page.getByRole('button', { name: 'Copier dans ce dossier' }).click()
      await expect(page.getByText('Choisissez un dossier.')).toBeVisible()
    },
  ],
]

testAccessibility(states)

/** As a disk would: what an operation of the copies says is no longer what was written. */
const damageCopies = (dataDir: string): void => {
  const folder = join(dataDir, 'sauvegardes')
  for (const name of readdirSync(folder)) {
    const copy = new Database(join(folder, name))
    copy.exec("UPDATE op SET changes = replace(changes, 'Lavoir', 'Lavoie')")
    copy.pragma('wal_checkpoint(TRUNCATE)')
    copy.close()
  }
}

test('a damaged copy is said to be one before it is put back, and one comes back from there too', async ({
  page,
  dataDir,
}) => {
  await openEspace(page)
  await addActor(page, 'Relais du Lavoir')
  await openCopied(page)
  damageCopies(dataDir)
  await comeBack(page).click()
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(/Cette copie est abîmée\. .*Relais du Lavo/)
  expect(await structures(page)).toBe(2)
  await expectAccessibleInBoth(page)
  await page.getByRole('button', { name: 'Reprendre cette copie abîmée' }).click()
  await expect.poll(() => structures(page)).toBe(1)
  await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
  await expect.poll(() => structures(page)).toBe(2)
})

test('one goes back to a copy in three clicks, and comes back from there in one', async ({ page }) => {
  await openEspace(page)
  await openCopied(page)
  await expect(proofs(page)).toContainText('ce qui a changé depuis est enregistré')
  await comeBack(page).click()
  await expect(page.getByText(/1.action n’y est pas et serait défaite/)).toBeVisible()
  await page.getByRole('button', { name: 'Revenir à cette copie' }).click()
  await expect(page.getByText('L’espace est tel qu’il était dans la copie')).toBeVisible()
  await expect.poll(() => structures(page)).toBe(0)
  await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
  await expect(page.getByText('Tout est revenu comme avant le retour en arrière')).toBeVisible()
  await expect.poll(() => structures(page)).toBe(1)
  await expect(comeBack(page)).toHaveCount(3)
  await expectFitsNarrow(page)
})

test('a copy is made, proved, and told in the bar', async ({ page }) => {
  await openEspace(page)
  await page.getByRole('link', { name: 'Pas encore de sauvegarde' }).click()
  await page.getByRole('button', { name: 'Sauvegarder maintenant' }).click()
  await expect(proofs(page)).toContainText('tout ce que vous avez écrit y est')
  await expect(page.getByRole('link', { name: /^Sauvegarde à \d+.h.\d\d/ })).toBeVisible()
  await proofs(page).getByRole('button', { name: 'L’essayer' }).click()
  await expect(proofs(page)).toContainText('1 action est revenue, à l’identique')
})

test('copies that cannot be made are told at home, until one is', async ({ page, dataDir }) => {
  await openEspace(page)
  const failing = page.getByRole('listitem').filter({ hasText: 'Aucune sauvegarde n’a pu être faite' })
  await expect(failing).toHaveCount(0)
  const inTheWay = join(dataDir, 'sauvegardes')
  rmSync(inTheWay, { recursive: true, force: true })
  writeFileSync(inTheWay, 'un fichier là où va le dossier')
  await expect(call(page, 'backups.make')).rejects.toThrow('backup-unwritable')
  await expect(failing).toContainText('Son dossier n’accepte pas l’écriture')
  await expectAccessibleInBoth(page)
  await failing.getByRole('link', { name: 'Voir les sauvegardes' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sauvegardes' })).toBeVisible()
  rmSync(inTheWay)
  await page.getByRole('button', { name: 'Sauvegarder maintenant' }).click()
  await expect(page.getByText('Sauvegarde faite, relue et vérifiée')).toBeVisible()
  await visit(page, '/')
  await expect(page.getByRole('heading', { level: 1, name: 'Ce qui vous attend' })).toBeVisible()
  await expect(failing).toHaveCount(0)
})

test('a drive takes the copies, is missed, and is made up for', async ({ page }) => {
  const drive = mkdtempSync(join(tmpdir(), 'concerto-cle-'))
  await openEspace(page)
  await open(page)
  await page.getByRole('button', { name: 'Choisir un dossier…' }).click()
  await page.getByLabel('Dossier').fill(join(drive, 'absent'))
  await page.getByLabel('Phrase de passe', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Copier dans ce dossier' }).click()
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('ne peut pas écrire')
  await page.getByLabel('Dossier').fill(drive)
  await page.getByRole('button', { name: 'Copier dans ce dossier' }).click()
  await expect(proofs(page)).toContainText(/copie faite à .*, chiffrée/)
  const [own] = readdirSync(drive)
  expect(readdirSync(join(drive, String(own)))).toEqual([expect.stringMatching(/\.db\.age$/)])
  renameSync(drive, `${drive}-loin`)
  await page.getByRole('button', { name: 'Sauvegarder maintenant' }).click()
  await expect(page.getByRole('link', { name: 'Sauvegarde à vérifier' })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('Rebranchez le disque')
  renameSync(`${drive}-loin`, drive)
  await page.getByRole('button', { name: 'Copier maintenant' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Sauvegarde à vérifier' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Ne plus y copier' }).click()
  await expect(page.getByRole('button', { name: 'Choisir un dossier…' })).toBeVisible()
  rmSync(drive, { recursive: true })
})

test('an encrypted copy leaves as a file, and opens with its passphrase', async ({ page }) => {
  // Making a key of a passphrase takes long on purpose, twice here.
  test.slow()
  await openEspace(page)
  await openCopied(page)
  await page.getByRole('button', { name: /^Autres actions, copie du/ }).click()
  await page.getByRole('menuitem', { name: 'Enregistrer dans un fichier…' }).click()
  await page.getByLabel('Phrase de passe', { exact: true }).fill(passphrase)
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Enregistrer le fichier' }).click()
  const file = await waiting
  expect(file.suggestedFilename()).toMatch(/_demandee\.db\.age$/)
  const buffer = readFileSync(await file.path())
  await page
    .getByLabel('Fichier de sauvegarde', { exact: true })
    .setInputFiles({ name: 'copie.db.age', mimeType: 'application/octet-stream', buffer })
  const dialog = page.getByRole('dialog', { name: 'Cette sauvegarde est chiffrée' })
  await dialog.getByLabel('Phrase de passe', { exact: true }).fill(passphrase)
  await dialog.getByRole('button', { name: 'Ouvrir la sauvegarde' }).click()
  await expect(lost(page)).toContainText('Atelier du Moulin', { timeout: 60_000 })
})

test('a new computer takes up a copy at the first run', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'concerto-avant-'))
  const command = (...args: readonly string[]) =>
    execFileSync(process.execPath, [join(root, 'out/main/cli.cjs'), '--data', join(folder, 'avant'), ...args])
  command('espace', 'create', '--name', 'Odile Sarment', '--departement', '71')
  const file = join(folder, 'copie.db')
  command('backup', '--clear', '--out', file)
  await page.getByLabel('Fichier de sauvegarde', { exact: true }).setInputFiles(file)
  await page.getByRole('button', { name: 'Reprendre la sauvegarde' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ce qui vous attend' })).toBeVisible()
  await expect(page.getByText('Odile Sarment').first()).toBeVisible()
  rmSync(folder, { recursive: true })
})
