import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectAccessibleInBoth } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { call, expectAccessible, openEspace, visit } from '../../support/e2e/screens.ts'

/** As an office sends it: a title above the header, the old Windows encoding, semicolons. */
const list = [
  'Structures du canton;;;;;',
  'NOM STRUCTURE;SIRET;CP;VILLE;Tél;Remarques',
  'Foyer rural de Brévigny;;71100;Chalon-sur-Saône;03 53 01 00 11;vu au forum',
  'Ressourcerie du Val;8,23E+13;71100;Chalon-sur-Saône;;vu;au forum',
  ';;71100;Chalon-sur-Saône;;sans nom',
  'Écluse solidaire;;71000;Mâcon;;',
].join('\r\n')

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

const choose = (page: Page, text = list, name = 'structures.csv') =>
  page.getByLabel('Fichier de l’annuaire').setInputFiles({ name, mimeType: 'text/csv', buffer: latin1(text) })

const counts = (page: Page) => page.getByRole('list', { name: 'Lignes du fichier' })
const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name })

const actors = async (page: Page): Promise<number> => (await call<{ actors: number }>(page, 'directory.counts')).actors

test.beforeEach(async ({ page }) => {
  await openEspace(page)
  await visit(page, '/annuaire/importer')
})

test('a list is shown line by line, imported, and taken back at once', async ({ page }) => {
  await choose(page)
  await expect(counts(page)).toContainText('2 nouvelles')
  await expect(counts(page)).toContainText('2 refusées')
  await expect(row(page, 'Ressourcerie du Val')).toContainText('la ligne a 7 cellules pour 6 colonnes')
  await expect(page.getByText('Lu en Windows-1252')).toBeVisible()
  expect(await actors(page)).toBe(0)

  await page.getByRole('button', { name: 'Importer 2 lignes' }).click()
  await expect(page.getByRole('heading', { name: '2 lignes importées' })).toBeVisible()
  expect(await actors(page)).toBe(2)
  await page.getByRole('button', { name: 'Annuler l’import' }).click()
  await expect(page.getByRole('button', { name: 'Choisir un fichier' })).toBeVisible()
  await expect.poll(() => actors(page)).toBe(0)
})

test('a refused cell is corrected, and the line enters', async ({ page }) => {
  await choose(page)
  await page.getByRole('button', { name: 'Corriger la ligne 5' }).click()
  await page.getByLabel('Colonne A, ligne 5').fill('Maison des jeunes')
  await page.getByRole('button', { name: 'Relire la ligne' }).click()
  await expect(counts(page)).toContainText('3 nouvelles')
  await page.getByRole('button', { name: 'Reprendre un choix' }).click()
  await expect(counts(page)).toContainText('2 nouvelles')
})

test('the lines to look at may stand alone, and a commune that nobody knows is corrected there', async ({ page }) => {
  const lines = [
    'NOM STRUCTURE;CP;VILLE',
    'Foyer rural;71100;Chalon-sur-Saône',
    'Ressourcerie;71100;Chalons les Bains',
    ';71100;Chalon-sur-Saône',
    'Écluse solidaire;71000;Mâcon',
  ]
  await choose(page, lines.join('\r\n'))
  const table = page.getByRole('table', { name: 'Ce que deviendrait chaque ligne' })
  const shown = table.locator('tbody').getByRole('row')
  await expect(shown).toHaveCount(4)
  await expect(shown.nth(1)).toContainText('cette commune n’est pas reconnue')
  await page.getByText('2 lignes à regarder').click()
  await expect(shown).toHaveCount(2)
  await page.getByRole('button', { name: 'Corriger la ligne 3' }).click()
  await page.getByLabel('Colonne C, ligne 3').fill('Chalon-sur-Saône')
  await page.getByRole('button', { name: 'Relire la ligne' }).click()
  await expect(page.getByText('1 ligne à regarder')).toBeVisible()
  await expect(shown).toHaveCount(1)
  await page.getByText('Toutes les lignes').click()
  await expect(shown).toHaveCount(4)
  await expectAccessible(page)
})

test('every refusal is saved in a file, with its line, its column, its value and its reason', async ({ page }) => {
  await choose(page)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Enregistrer la liste des refus' }).click()
  const file = await downloading
  expect(file.suggestedFilename()).toBe('structures-refus.csv')
  const [, first] = readFileSync(await file.path(), 'utf8').split('\r\n')
  expect(first).toMatch(/^"4";"Ressourcerie du Val";"Refusée";"";"";"vu \| au forum";"la ligne a 7 cellules/)
})

test('a column is understood otherwise, and the preview follows', async ({ page }) => {
  await choose(page)
  const remarks = page.getByRole('combobox', { name: 'La colonne Remarques devient' })
  await remarks.click()
  await page.getByRole('option', { name: 'Notes', exact: true }).click()
  await page.getByRole('button', { name: 'Importer 2 lignes' }).click()
  await expect(page.getByRole('heading', { name: '2 lignes importées' })).toBeVisible()
  const { rows } = await call<{ rows: { id: string }[] }>(page, 'directory.list', {
    list: 'actors',
    filter: { text: 'foyer' },
    sort: { column: 'name', descending: false },
    offset: 0,
    limit: 10,
  })
  const view = await call<{ actor: { note: string } }>(page, 'directory.actor', { id: rows[0]?.id })
  expect(view.actor.note).toBe('vu au forum')
})

test('a line close to several entries asks which one it is', async ({ page }) => {
  const address = { commune: 'Chalon-sur-Saône', postcode: '71100', inseeCode: '71076' }
  for (const name of ['Association Clic Bleu', 'Clic Bleu des Charmes'])
    await call(page, 'records.create', { record: 'actor', values: { name, ...address } })
  await choose(page, 'Nom;CP;Commune;Tél\nClic Bleu asso;71100;Chalon-sur-Saône;03 53 01 00 44', 'proches.csv')
  await page.getByRole('button', { name: /^Ligne 2.: c’est la même que…$/ }).click()
  await expect(page.getByRole('menuitem', { name: /^Clic Bleu des Charmes/ })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('menuitem', { name: /^Clic Bleu des Charmes/ }).click()
  await expect(counts(page)).toContainText('1 modifiée')
  await page.getByRole('button', { name: 'Importer 1 ligne' }).click()
  await expect(page.getByRole('heading', { name: '1 ligne importée' })).toBeVisible()
  const { rows } = await call<{ rows: { name: string; phone: string | null }[] }>(page, 'directory.list', {
    list: 'actors',
    filter: {},
    sort: { column: 'name', descending: false },
    offset: 0,
    limit: 10,
  })
  expect(rows.map(({ name, phone }) => [name, phone])).toEqual([
    ['Association Clic Bleu', null],
    ['Clic Bleu des Charmes', '+33353010044'],
  ])
})

test('the same file twice changes nothing', async ({ page }) => {
  await choose(page)
  await page.getByRole('button', { name: 'Importer 2 lignes' }).click()
  await page.getByRole('button', { name: 'Importer un autre fichier' }).click()
  await expect(page.getByRole('button', { name: 'Choisir un fichier' })).toBeVisible()
  await choose(page)
  await expect(counts(page)).toContainText('2 identiques')
  await expect(page.getByRole('button', { name: 'Rien à importer' })).toBeDisabled()
})

test('a file that is no list is refused in a sentence', async ({ page }) => {
  await choose(page, '%PDF-1.7 …', 'rapport.pdf')
  await expect(page.getByRole('alert')).toContainText('rapport.pdf')
  expect(await actors(page)).toBe(0)
})

test('the keyboard alone goes from the columns to the end', async ({ page }) => {
  await choose(page)
  await page.getByRole('button', { name: 'Importer 2 lignes' }).press('Enter')
  await expect(page.getByRole('heading', { name: '2 lignes importées' })).toBeVisible()
})

test('every step is accessible', async ({ page }) => {
  await expectAccessibleInBoth(page)
  await choose(page)
  await expect(counts(page)).toBeVisible()
  await expectAccessibleInBoth(page)
  await page.getByRole('button', { name: 'Corriger la ligne 5' }).click()
  await expect(page.getByLabel('Colonne A, ligne 5')).toBeVisible()
  await expectAccessibleInBoth(page)
  await page.keyboard.press('Escape')
  await expect(page.getByLabel('Colonne A, ligne 5')).toBeHidden()
  await page.getByRole('button', { name: 'Importer 2 lignes' }).click()
  await expect(page.getByRole('heading', { name: '2 lignes importées' })).toBeVisible()
  await expectAccessibleInBoth(page)
})

/** Whose names may be those of structures, and which says nothing else to be sure of it. */
const projects =
  'Nom projet;Service;CP;VILLE\nAtelier des Ormes;Guichet;71000;Mâcon\nRelais du Val;Ateliers;71100;Chalon-sur-Saône'

test('a column that is not sure is asked; its answer is kept in a file, and taken back from it', async ({ page }) => {
  await choose(page, projects)
  await expect(page.getByRole('alert')).toContainText('Ce fichier n’est pas lu comme un annuaire.')
  await expect(page.getByRole('button', { name: 'Rien à importer' })).toBeDisabled()
  const columns = page.getByRole('region', { name: 'Colonnes' })
  await expect(columns).toContainText('à préciser')
  await expectAccessible(page)

  await page
    .getByRole('button', { name: 'Oui\u00a0: la colonne Nom projet est «\u00a0Nom de la structure\u00a0»' })
    .click()
  await expect(counts(page)).toContainText('2 nouvelles')
  await page.getByRole('button', { name: 'Non\u00a0: la colonne Service n’est pas importée' }).click()
  await expect(columns).not.toContainText('à préciser')

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Enregistrer ces colonnes' }).click()
  const saved = await downloading
  expect(saved.suggestedFilename()).toBe('structures-colonnes.json')
  const file = { name: 'c.json', mimeType: 'application/json', buffer: readFileSync(await saved.path()) }
  expect(JSON.parse(file.buffer.toString()).columns).toMatchObject({ 'Nom projet': 'actor.name', Service: null })

  await page.getByRole('combobox', { name: 'La colonne Nom projet devient' }).click()
  await page.getByRole('option', { name: 'Ne pas importer' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByLabel('Fichier de colonnes').setInputFiles(file)
  await expect(counts(page)).toContainText('2 nouvelles')
  await page.getByLabel('Fichier de colonnes').setInputFiles({ ...file, buffer: Buffer.from('{}') })
  await expect(page.getByRole('alert')).toContainText('Le fichier de colonnes n’a pas été lu.')
})

/** Whose services and publics are, for some, of no label that is known. */
const unknown = [
  'Structure;CP;VILLE;Services;Public',
  'Atelier des Ormes;71000;Mâcon;Accès internet et matériel informatique;Seniors',
  'Relais du Val;71100;Chalon-sur-Saône;Aide aux démarches administratives | Couture;Jeunes',
  'Maison du Gué;71100;Chalon-sur-Saône;Aide aux démarches administratives | Couture;Seniors',
].join('\n')

test('a value that no list knows is asked once, for all its lines and for the next file', async ({ page }) => {
  await choose(page, unknown)
  const values = page.getByRole('region', { name: 'Valeurs inconnues' })
  await expect(values).toContainText('Services, 2 lignes')
  await expectAccessible(page)
  await values.getByRole('combobox', { name: /Couture/ }).click()
  await page.getByRole('option', { name: 'Loisirs et créations numériques' }).click()
  await expect(values).toContainText('Couture est «\u00a0Loisirs et créations numériques\u00a0».')
  await page.getByRole('button', { name: 'Importer 3 lignes' }).click()
  await expect(page.getByRole('heading', { name: '3 lignes importées' })).toBeVisible()

  await page.getByRole('button', { name: 'Importer un autre fichier' }).click()
  await choose(page, unknown.replace('Maison du Gué', 'Foyer du Gué'))
  await expect(values).toContainText('Couture est «\u00a0Loisirs et créations numériques\u00a0».')
  await values.getByRole('button', { name: /Changer ce qu’est/ }).click()
  await expect(values).toContainText('Services, 2 lignes')
})
