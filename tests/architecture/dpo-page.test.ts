import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { everyProcedure } from '../support/every-query.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/dpo.md'), 'utf8')

/** What leaves, as the table of that page names it, by the procedures that write it. */
const leaves: Readonly<Record<string, RegExp>> = {
  'un envoi à un collègue': /^bundles\.export$/,
  'un fichier d’invitation': /^espace\.(?:invite|replace)$/,
  'une copie': /^backups\.export$/,
  'un compte-rendu': /^minutes\.exportWord$/,
  'les papiers d’une réunion ou d’un forum': /^meetingDocuments\.write$/,
  'une fiche-action': /^fichesExport\.writeFiche$/,
  'la feuille de route': /^fichesExport\.writeRoadmap$/,
  'le fil d’un axe': /^axes\.writeThread$/,
  'une lettre d’information': /^digest\.write$/,
  'un diaporama': /^restitution\.write$/,
  'un rapport': /^report\.write$/,
  'une image d’un tableau de bord ou d’une carte': /^files\.picture$/,
  'fichiers nationaux': /^directoryExport\.write$/,
  'la fiche de mise à jour d’une structure': /^directoryExport\.updateSheet$/,
  'ce qu’un import n’a pas pris': /Import\.export(?:Refusals|Rest|Columns)$/,
  'les classeurs d’indicateurs': /^indicatorWorkbook\.write$/,
  'de collecte': /^campaigns\.workbooks$/,
  'celui de La Coop': /^coordination\.write$/,
  'le tableau du territoire': /^territory\.writeParts$/,
  'un courriel préparé': /^sendings\.drafts$/,
  'des lettres': /^sendings\.letters$/,
  'la fiche « Clé USB perdue »': /^bundles\.writeLost$/,
  'un modèle de document': /^houseTemplates\.example$/,
}

test('each file that leaves is named in what the delegate reads, and nothing there is written by no procedure', async () => {
  const files = (await everyProcedure({}, (_path, { kind }) => kind === 'file', 0)).map(({ path }) => path)
  expect(files.length).toBeGreaterThan(25)
  expect(files.filter((path) => !Object.values(leaves).some((wrote) => wrote.test(path)))).toEqual([])
  expect(Object.entries(leaves).filter(([, wrote]) => !files.some((path) => wrote.test(path)))).toEqual([])
  const [, table = ''] = page.split('## Ce qui en sort')
  const named = [...table.matchAll(/^\| (.+?) \|/gm)].map(([, cell = '']) => cell.replaceAll('\u00a0', ' ')).join('\n')
  expect(Object.keys(leaves).filter((name) => !named.includes(name))).toEqual([])
})

test('what this computer alone keeps is told there', () => {
  for (const kept of ['mots ajoutés à l’orthographe', 'préférences de la fenêtre', 'brouillons'])
    expect(page).toContain(kept)
})
