import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Workbook } from 'exceljs'
import { expect, onTestFinished, test } from 'vitest'
import type { Db } from '#main/db/db.ts'
import { openDatabase } from '#main/db/open.ts'
import { rows } from '#main/db/query.ts'
import type { FichesImportPreview } from '#shared/contract/roadmap/fiches-import.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import { xlsx } from '../../support/action-plans.ts'
import { createReadyApp, type TestApp } from '../../support/test-app.ts'

/** Imports a plan, and gives its tables by a second reader. */
const importPlan = async (app: TestApp, fill: (workbook: Workbook) => void) => {
  const job = randomUUID()
  const content = new Uint8Array(await xlsx(fill))
  const opened = await app.call('fichesImport.open', { name: 'plan.xlsx', content, job })
  const asked = { import: opened.import, settings: opened.settings, decisions: [], job }
  const preview: FichesImportPreview = await app.call('fichesImport.preview', asked)
  const { written } = await app.call('fichesImport.apply', { ...asked, remember: false })
  const db = openDatabase(join(app.dataDir, 'concerto.db'))
  onTestFinished(() => void db.close())
  return { preview, written, db }
}

const numbered = (app: TestApp) => app.call('fiches.list', {}).then(({ lines }) => lines)

/** What stays in words on a fiche, line by line. */
const wordsOn = (db: Db, title: string): readonly string[] => {
  const fiche = rows(db, 'fiche').find((one) => one.title === title)
  return plainText(fiche?.complements ?? null)
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .filter((line) => line !== '')
}

const partiesOf = (db: Db, title: string) => {
  const id = rows(db, 'fiche').find((one) => one.title === title)?.id
  return rows(db, 'ficheParty', (q) => q.orderBy('position'))
    .filter(({ fiche }) => fiche === id)
    .map(({ role, name, amount }) => [role, name, amount] as const)
    .toSorted(([a], [b]) => String(a).localeCompare(String(b)))
}

/** A model to fill: titles over the headings, a line of formats, a line of help, funders in pairs of columns. */
const model = (workbook: Workbook): void => {
  const sheet = workbook.addWorksheet('À remplir')
  sheet.addRow(['Présentation de l’action', null, null, null, 'Pilotage', null, 'Moyens'])
  for (const range of ['A1:D1', 'E1:F1', 'G1:K1', 'L1:M1']) sheet.mergeCells(range)
  sheet.addRow([
    ...['Axe (x)', 'Sous-axe (x.x)', 'Titre de l’action', 'Descriptif', 'Structure pilote', 'Personne pilote'],
    ...['Financeur 1', 'Montant € HT', 'Financeur 2', 'Montant € HT', 'Budget total € HT', 'Statut', 'Calendrier'],
  ])
  sheet.addRow([
    'Champ texte',
    'Champ texte',
    'Champ texte',
    'Champ texte',
    'Champ texte',
    null,
    'Champ texte',
    'Champ numérique',
  ])
  sheet.addRow(['Si vos axes ont un numéro, indiquez-le', null, 'Court, obligatoire', 'Présentez en trois lignes'])
  sheet.addRows([
    [
      'Axe 2. Repérer',
      'Objectif 1. Voir',
      'Action 1. Compter',
      'Un compte',
      'Pays des Aulnes',
      'Ilda FEINTE',
      'Région des Aulnes',
      40_000,
      'Caisse Feinte',
      '8 500 €',
      48_500,
      'Bloqué',
      'été 2027',
    ],
    [
      'Axe 2. Repérer',
      'Objectif 2. Dire',
      'Action 1. Dire',
      null,
      'Pays des Aulnes',
      null,
      'Caisse Feinte',
      2_500.5,
      null,
      null,
      'à définir',
      'En cours',
      'quand il fera beau',
    ],
    [
      'Axe 3. Équiper',
      null,
      'Action 1. Relier',
      null,
      'Pays des Aulnes',
      null,
      'Fonds Feint',
      'à confirmer',
      null,
      '900 €',
      null,
      'Terminé',
      '2e semestre 2026',
    ],
  ])
}

test('a model filled by others: no legend becomes an action, and each thing has its place or stays in words', async () => {
  const app = await createReadyApp()
  const { preview, written, db } = await importPlan(app, model)
  expect([preview.counts, written]).toEqual([
    { new: 3, changed: 0, identical: 0, doubtful: 0, refused: 0, skipped: 2 },
    3,
  ])
  expect(preview.lines.filter(({ effect }) => effect === 'skipped').map(({ line, issues }) => [line, issues])).toEqual(
    [3, 4].map((line) => [
      line,
      [
        {
          column: null,
          columnName: null,
          value: '',
          reason: 'elle dit comment remplir les colonnes, et n’est pas lue',
        },
      ],
    ]),
  )
  expect(rows(db, 'axis', (q) => q.orderBy('number')).map(({ number, title }) => [number, title])).toEqual([
    [2, 'Repérer'],
    [3, 'Équiper'],
  ])
  expect(
    (await numbered(app)).map(({ reference, title, state, startsOn, endsOn }) => [
      reference,
      title,
      state,
      startsOn,
      endsOn,
    ]),
  ).toEqual([
    ['2.1', 'Compter', 'paused', '2027-06-01', '2027-08-31'],
    ['2.2', 'Dire', 'running', null, null],
    ['3.1', 'Relier', 'done', '2026-07-01', '2026-12-31'],
  ])
  expect(partiesOf(db, 'Compter')).toEqual([
    ['bearer', 'Pays des Aulnes', null],
    ['bearer', 'Ilda FEINTE', null],
    ['funder', 'Région des Aulnes', 40_000],
    ['funder', 'Caisse Feinte', 8_500],
  ])
  expect(wordsOn(db, 'Compter')).toEqual(['Sous-axe : Objectif 1. Voir', 'Calendrier : été 2027', 'Statut : Bloqué'])
  expect(wordsOn(db, 'Dire')).toEqual([
    'Sous-axe : Objectif 2. Dire',
    'Financeur 1 : Caisse Feinte, 2 500,5',
    'Calendrier : quand il fera beau',
  ])
  expect(wordsOn(db, 'Relier')).toEqual(['Financeur 1 : Fonds Feint, à confirmer', 'Montant € HT : 900 €'])
  expect(rows(db, 'fiche', (q) => q.orderBy('title')).map(({ budget, budgetNote }) => [budget, budgetNote])).toEqual([
    [48_500, null],
    [null, 'à définir'],
    [null, null],
  ])
  expect((await importPlan(app, model)).written).toBe(0)
})

test('an action keeps what is its own before its sub-actions, and has nothing of theirs', async () => {
  const app = await createReadyApp()
  const plan = (workbook: Workbook): void => {
    workbook.addWorksheet('Suivi').addRows([
      ['Axe', 'Action', 'Titre de la sous-action', 'Descriptif', 'Pilote', 'Statut', 'Fin', 'Budget'],
      ['Axe 1', 'Écrire un guide', null, 'Un guide', 'Ondine FEINTE', 'À venir', '30/06/2027', '9 000 €'],
      [
        'Axe 1',
        'Écrire un guide',
        'Choisir les mots',
        'Avec la classe',
        'Basile FEINT',
        'Reporté',
        '31/12/2026',
        '500 €',
      ],
      ['Axe 2', 'Tenir un comité', 'Fixer le jour', null, 'Basile FEINT', 'À venir', '31/03/2027', null],
    ])
  }
  const { preview, written, db } = await importPlan(app, plan)
  expect([preview.counts.refused, written]).toEqual([0, 3])
  expect((await numbered(app)).map(({ title, state, bearers, endsOn }) => [title, state, bearers, endsOn])).toEqual([
    ['Écrire un guide', 'upcoming', ['Ondine FEINTE'], '2027-06-30'],
    ['Tenir un comité', 'toDiscuss', [], null],
  ])
  expect(rows(db, 'fiche', (q) => q.orderBy('title')).map(({ budget }) => budget)).toEqual([null, 9_000])
  expect(
    rows(db, 'ficheStep', (q) => q.orderBy('text')).map(({ text, bearer, dueOn, state }) => [
      text,
      bearer,
      dueOn,
      state,
    ]),
  ).toEqual([
    [
      'Choisir les mots\nAvec la classe\nStatut\u00a0: Reporté\nBudget\u00a0: 500 €',
      'Basile FEINT',
      '2026-12-31',
      'running',
    ],
    ['Fixer le jour', 'Basile FEINT', '2027-03-31', 'upcoming'],
  ])
  expect((await importPlan(app, plan)).written).toBe(0)
})

test('« Action 1 » in each part of an axis, or described otherwise, is another action', async () => {
  const app = await createReadyApp()
  const plan = (workbook: Workbook): void => {
    workbook.addWorksheet('Plan').addRows([
      ['Axe', 'Sous-axe', 'Action', 'Descriptif', 'Pilote'],
      ['Axe 1 : Aller vers', '1.1 Voir', 'Action 1', 'Ouvrir un bus', 'Pays Feint'],
      ['Axe 1 : Aller vers', '1.2 Dire', 'Action 1', null, 'Pays Feint'],
      ['Axe 2 : Durer', null, 'Action 1', 'Prêter', 'Pays Feint'],
      ['Axe 2 : Durer', null, 'Action 1', 'Réparer', 'Pays Feint'],
      ['Axe 2 : Durer', null, 'Action 1', 'Réparer', 'Commune Feinte'],
    ])
  }
  const { preview, written } = await importPlan(app, plan)
  expect((await numbered(app)).map(({ reference, title, bearers }) => [reference, title, bearers])).toEqual([
    ['1.1', 'Action 1', ['Pays Feint']],
    ['1.2', 'Action 1', ['Pays Feint']],
    ['2.1', 'Action 1', ['Pays Feint']],
    ['2.2', 'Action 1', ['Pays Feint', 'Commune Feinte']],
  ])
  expect([written, preview.lines.flatMap(({ line, issues }) => issues.map(({ reason }) => [line, reason]))]).toEqual([
    4,
    [[6, 'répète l’action de la ligne 5']],
  ])
  expect((await importPlan(app, plan)).written).toBe(0)
})

test('axes and what parts them as lines, and an action numbered deeper than others', async () => {
  const app = await createReadyApp()
  const { preview, db } = await importPlan(app, (workbook) => {
    const sheet = workbook.addWorksheet('Plan')
    sheet.addRow(['N°', 'Intitulé', 'Porteur', 'Plan de financement', 'Priorité'])
    const across = (text: string): void => {
      const { number } = sheet.addRow([text])
      sheet.mergeCells(number, 1, number, 5)
    }
    across('Axe 2 – Outiller')
    across('Sous-axe 2.1 – Les aidants')
    sheet.addRow([
      '2.1.1',
      'Dresser une liste',
      'Agence Feinte, à désigner',
      'Région Feinte (50 000 €), Caisse Feinte : 12 000',
      '1',
    ])
    across('Axe 3 – Durer')
    sheet.addRow(['3.1', 'Se réunir', 'Agence Feinte', 'à rechercher', '2'])
  })
  expect([preview.counts.new, preview.counts.refused]).toEqual([4, 0])
  expect((await numbered(app)).map(({ reference, title }) => [reference, title])).toEqual([
    ['2.1', 'Dresser une liste'],
    ['3.1', 'Se réunir'],
  ])
  expect(partiesOf(db, 'Dresser une liste')).toEqual([
    ['bearer', 'Agence Feinte', null],
    ['funder', 'Région Feinte', 50_000],
    ['funder', 'Caisse Feinte', 12_000],
  ])
  expect(wordsOn(db, 'Dresser une liste')).toEqual([
    'Sous-axe : 2.1 – Les aidants',
    'Porteur : Agence Feinte, à désigner',
  ])
  expect([partiesOf(db, 'Se réunir'), wordsOn(db, 'Se réunir')]).toEqual([
    [['bearer', 'Agence Feinte', null]],
    ['Plan de financement : à rechercher'],
  ])
})

test('what each funder granted stands beside what is asked of it; nobody’s, or no amount, it stays in words', async () => {
  const app = await createReadyApp()
  const { preview, db } = await importPlan(app, (workbook) => {
    const sheet = workbook.addWorksheet('Plan')
    sheet.addRow(['Axe', 'Action', 'Porteur', 'Financeur', 'Montant demandé', 'Montant accordé'])
    sheet.addRow(['Aller vers', 'Équiper', 'CCAS', 'Région Feinte', '50 000 €', 30_000])
    sheet.addRow(['Aller vers', 'Former', 'CCAS', 'Caisse Feinte', 12_000, 'refusé'])
    sheet.addRow(['Aller vers', 'Relier', 'CCAS', 'Région Feinte, Caisse Feinte', null, 8_000])
    sheet.addRow(['Aller vers', 'Prêter', 'CCAS', 'Fonds Feint', '', '0'])
  })
  expect(preview.columns.map(({ target }) => target)).toEqual([
    ...['axis', 'title', 'bearer', 'funder', 'amount', 'granted'],
  ])
  const moneyOf = (title: string) => {
    const id = rows(db, 'fiche').find((one) => one.title === title)?.id
    return rows(db, 'ficheParty', (q) => q.orderBy('name'))
      .filter(({ fiche, role }) => fiche === id && role === 'funder')
      .map(({ name, amount, granted }) => [name, amount, granted])
  }
  expect(moneyOf('Équiper')).toEqual([['Région Feinte', 50_000, 30_000]])
  expect(wordsOn(db, 'Équiper')).toEqual([])
  expect(moneyOf('Former')).toEqual([['Caisse Feinte', 12_000, null]])
  expect(wordsOn(db, 'Former')).toEqual(['Montant accordé : Caisse Feinte, refusé'])
  expect(moneyOf('Relier')).toEqual([
    ['Caisse Feinte', null, null],
    ['Région Feinte', null, null],
  ])
  expect(wordsOn(db, 'Relier')).toEqual(['Montant accordé : 8 000'])
  expect(moneyOf('Prêter')).toEqual([['Fonds Feint', null, 0]])
})
