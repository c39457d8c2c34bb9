import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { read, write } from '@e965/xlsx'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '#main/db/open.ts'
import { rows } from '#main/db/query.ts'
import type { FichesImportPreview } from '#shared/contract/roadmap/fiches-import.ts'
import {
  communauteDesTroisEtangs,
  fichesOneBySheet,
  paysDeLaBraye,
  syndicatDuMarais,
  xlsx,
} from '../../support/action-plans.ts'
import { createReadyApp, type TestApp } from '../../support/test-app.ts'

/** Reads a plan as the screen first understands it, and writes it. */
const importPlan = async (app: TestApp, name: string, bytes: Buffer) => {
  const job = randomUUID()
  const opened = await app.call('fichesImport.open', { name, content: new Uint8Array(bytes), job })
  const asked = { import: opened.import, settings: opened.settings, decisions: [], job }
  const preview: FichesImportPreview = await app.call('fichesImport.preview', asked)
  const { written } = await app.call('fichesImport.apply', { ...asked, remember: true })
  return { opened, preview, written }
}

const openTables = (app: TestApp) => {
  const db = openDatabase(join(app.dataDir, 'concerto.db'))
  onTestFinished(() => void db.close())
  return db
}

/** Where and why something is not taken as it is written. */
const told = ({ lines }: FichesImportPreview) =>
  lines.flatMap(({ line, effect, issues }) =>
    issues.map((one) => [line, effect, one.columnName, one.value, one.reason]),
  )

const notAPeriod = 'ce n’est ni une date ni une période que Concerto sait lire\u00a0; ses mots restent sur la fiche'

test('29 fiches below two lines of titles: axes and objectives across the table, dates, texts and amounts', async () => {
  const app = await createReadyApp()
  const { preview, written } = await importPlan(app, 'braye.xlsx', await xlsx(paysDeLaBraye))
  expect(preview.counts).toEqual({ new: 32, changed: 0, identical: 0, doubtful: 0, refused: 1, skipped: 6 })
  expect(written).toBe(32)
  expect(preview.columns.map(({ header, target }) => [header, target])).toEqual([
    ['N°', 'number'],
    ['Action', 'title'],
    ['Contenu', 'steps'],
    ['Porteur / Copilote', 'bearer'],
    ['Calendrier – Début', 'startsOn'],
    ['Calendrier – Fin', 'endsOn'],
    ['Moyens – Budget', 'budget'],
    ['Moyens – Financeurs', 'funder'],
    ['Indicateurs', 'indicators'],
  ])
  expect(told(preview).slice(0, 2)).toEqual([
    [46, 'refused', 'B', '', 'l’intitulé de l’action manque'],
    [11, 'new', 'E', 'dès que possible', notAPeriod],
  ])
  expect(preview.lines.find(({ effect }) => effect === 'skipped')).toMatchObject({
    line: 7,
    name: 'Objectif 1.1 : les relais de vallée',
    issues: [
      {
        reason:
          'un titre à l’intérieur d’un axe reste en mots sur les actions qui le suivent, qui entrent dans l’axe «\u00a0Axe 1 – Aller vers\u00a0»',
      },
    ],
  })
  const db = openTables(app)
  const fiches = rows(db, 'fiche', (q) => q.orderBy('number'))
  expect(fiches.map(({ number }) => number)).toEqual(Array.from({ length: 29 }, (_, at) => at + 1))
  expect(
    fiches.slice(0, 6).map(({ startsOn, endsOn, budget, budgetNote }) => [startsOn, endsOn, budget, budgetNote]),
  ).toEqual([
    ['2025-01-01', '2027-06-30', 12_000, null],
    ['2025-04-01', '2027-12-31', 3_500, '3 500 € TTC'],
    ['2025-07-01', '2027-06-30', null, 'à définir'],
    [null, '2027-12-31', null, 'entre 5 et 10 k€'],
    ['2025-01-01', '2027-06-30', 8_000, null],
    ['2025-04-01', '2027-12-31', 500_000, null],
  ])
  expect(
    rows(db, 'ficheParty')
      .filter(({ fiche }) => fiche === fiches[0]?.id)
      .map(({ role, name }) => `${role} ${name}`)
      .toSorted(),
  ).toEqual(['bearer CCAS de Morlieu', 'bearer Pays de la Braye', 'funder FSE+', 'funder Région'])
})

test('43 fiches, a sheet an axis, headers not quite alike: read together, each sub-action a step of its own', async () => {
  const app = await createReadyApp()
  const { opened, preview, written } = await importPlan(app, 'etangs.xlsx', await xlsx(communauteDesTroisEtangs))
  expect([opened.alike, opened.settings.sheet, written]).toEqual([4, null, 59])
  expect(preview.remarks).toEqual(
    ['Sommaire', 'Légende'].map(
      (name) =>
        `La feuille «\u00a0${name}\u00a0» n’est pas lue\u00a0: ses colonnes ne sont pas celles de «\u00a0Axe 1\u00a0».`,
    ),
  )
  const db = openTables(app)
  expect(rows(db, 'axis', (q) => q.orderBy('number')).map(({ number, title }) => [number, title])).toEqual(
    ['Repérer', 'Équiper', 'Former', 'Gouverner'].map((words, at) => [at + 1, `${words} sur les trois étangs`]),
  )
  const fiches = rows(db, 'fiche')
  expect(fiches).toHaveLength(43)
  const steps = rows(db, 'ficheStep')
  expect(steps).toHaveLength(16)
  expect(new Set(steps.map(({ parent }) => parent))).toEqual(new Set([null]))
  const inState = (wanted: string): number => fiches.filter(({ state }) => state === wanted).length
  expect(['running', 'upcoming', 'toDiscuss', 'paused'].map(inState)).toEqual([17, 9, 9, 8])
})

test('axes that come beside others take the numbers that follow, and that is told', async () => {
  const app = await createReadyApp()
  await app.call('axes.addAxis', { title: 'Durer' })
  const { preview } = await importPlan(app, 'etangs.xlsx', await xlsx(communauteDesTroisEtangs))
  expect(preview.remarks.slice(2)).toEqual([
    'L’axe «\u00a0Repérer sur les trois étangs\u00a0» devient l’axe 2\u00a0: un autre porte déjà le numéro 1.',
    'L’axe «\u00a0Équiper sur les trois étangs\u00a0» devient l’axe 3\u00a0: un autre porte déjà le numéro 2.',
    'L’axe «\u00a0Former sur les trois étangs\u00a0» devient l’axe 4\u00a0: un autre porte déjà le numéro 3.',
    'L’axe «\u00a0Gouverner sur les trois étangs\u00a0» devient l’axe 5\u00a0: un autre porte déjà le numéro 4.',
  ])
  expect((await app.call('axes.board', {})).axes.map(({ axis }) => axis.number)).toEqual([1, 2, 3, 4, 5])
})

test('an end before its beginning, and a state that is asked, keep their words on the fiche', async () => {
  const app = await createReadyApp()
  const lines = ['Action;Début;Fin;État', 'Former;01/07/2025;31/12/2024;Abandonné ?']
  const { preview } = await importPlan(app, 'plan.csv', Buffer.from(lines.join('\n')))
  expect(told(preview)).toEqual([
    [2, 'new', 'C', '31/12/2024', 'la fin vient avant le début\u00a0; ses mots restent sur la fiche'],
  ])
  const [fiche] = rows(openTables(app), 'fiche')
  expect(fiche).toMatchObject({ startsOn: '2025-07-01', endsOn: null, state: 'dropped' })
  const kept = JSON.stringify(fiche)
  expect([kept.includes('31/12/2024'), kept.includes('Abandonné ?')]).toEqual([true, true])
})

test('the same plan saved by LibreOffice is the same plan', async () => {
  const app = await createReadyApp()
  const excel = await xlsx(communauteDesTroisEtangs)
  await importPlan(app, 'etangs.xlsx', excel)
  const ods: Buffer = write(read(excel, { cellDates: true }), { type: 'buffer', bookType: 'ods' })
  const { preview, written } = await importPlan(app, 'etangs.ods', ods)
  expect([written, preview.counts.identical]).toEqual([0, 59])
})

test('a list in the old encoding: years crossed, an axis with a pilot, a number that lost its zero, a lone sub-action', async () => {
  const app = await createReadyApp()
  const { preview, written } = await importPlan(app, 'marais.csv', syndicatDuMarais())
  expect([preview.counts.new, preview.counts.refused, written]).toEqual([7, 1, 7])
  expect(told(preview)).toEqual([
    [4, 'refused', 'C', '« Choisir un logo »', 'aucune action ne précède cette sous-action'],
    [5, 'new', 'D', 'Syndicat du Marais bleu', 'un axe n’a pas cette rubrique\u00a0: la cellule n’est pas reprise'],
    [7, 'new', 'A', '1.1', 'un tableur a ôté son zéro\u00a0: lu 1.10'],
    [12, 'new', 'D', 'à désigner ?', 'aucun nom de structure n’y est reconnu\u00a0; ses mots restent sur la fiche'],
  ])
  const db = openTables(app)
  expect(
    rows(db, 'fiche', (q) => q.orderBy('title').orderBy('number')).map(
      ({ title, number, startsOn, endsOn, budget, budgetNote }) => [
        title,
        number,
        startsOn,
        endsOn,
        budget,
        budgetNote,
      ],
    ),
  ).toEqual([
    ['Former les élus', null, null, null, null, null],
    ['Ouvrir un standard', 1, '2025-01-01', '2025-12-31', 60_000, '60 000 € sur trois ans'],
    ['Ouvrir un standard', 10, '2026-04-01', '2026-06-30', null, 'à définir'],
    ['Tenir une carte', 9, '2025-01-01', '2026-12-31', 12_000, null],
  ])
  expect(rows(db, 'ficheStep', (q) => q.orderBy('text')).map(({ text }) => text)).toEqual([
    'la publier',
    'relever les lieux',
    'Écrire les réponses types',
  ])
})

test('a sheet that is one fiche, its rubrics below each other, gives no false action', async () => {
  const app = await createReadyApp()
  const { preview, written } = await importPlan(app, 'fiches.xlsx', await xlsx(fichesOneBySheet))
  expect([written, preview.lines, preview.refusal?.code]).toEqual([0, [], 'import.not-a-plan'])
  expect(preview.refusal?.cause).toContain('Concerto lit des tableaux d’une action par ligne')
})

test('rubrics below each other under « Action » are no actions either', async () => {
  const app = await createReadyApp()
  const plan = [
    ['Action', 'Contenu'],
    ['Pilote', 'Pays de la Braye'],
    ['Budget', '12 k€'],
  ]
  const bytes = await xlsx((workbook) => void workbook.addWorksheet('Fiche').addRows(plan))
  const { preview, written } = await importPlan(app, 'fiche.xlsx', bytes)
  expect([written, preview.counts.refused]).toEqual([0, 2])
  expect(new Set(told(preview).map(([, , , , reason]) => reason))).toEqual(
    new Set([
      'c’est le nom d’une rubrique, et non d’une action\u00a0: Concerto lit des tableaux d’une action par ligne',
    ]),
  )
})

test.each([
  ['braye.xlsx', () => xlsx(paysDeLaBraye)],
  ['etangs.xlsx', () => xlsx(communauteDesTroisEtangs)],
  ['marais.csv', async () => syndicatDuMarais()],
] as const)('%s a second time changes nothing', async (name, bytes) => {
  const app = await createReadyApp()
  await importPlan(app, name, await bytes())
  const before = await app.call('workspace.check', {})
  const { written, preview } = await importPlan(app, name, await bytes())
  expect([written, preview.counts.doubtful, await app.call('workspace.check', {})]).toEqual([0, 0, before])
})

test('quarters crossed below their years, axes told by their number alone, numbers that became dates', async () => {
  const app = await createReadyApp()
  await app.call('axes.addAxis', { title: 'Durer' })
  const lines = [
    ['Axe', 'N°', 'Fiche action', 2025, null, 2026, 'Combien'],
    [null, null, null, 'T1', 'T2', 'T1', null],
    [1, new Date(Date.UTC(2025, 1, 1)), 'Ouvrir un bus', 'x', 'x', null, 'à chiffrer'],
    [2, 'A-12', 'FA3 - Suivre', null, 'x', 'x', '≈ 20 k€'],
  ]
  const bytes = await xlsx((workbook) => void workbook.addWorksheet('Plan').addRows(lines))
  const { preview, written } = await importPlan(app, 'quarts.xlsx', bytes)
  expect([written, preview.remarks]).toEqual([
    2,
    ['L’axe «\u00a01\u00a0» est lu comme «\u00a0Durer\u00a0», à son numéro.'],
  ])
  expect(told(preview)).toEqual([
    [3, 'new', 'B', '2025-02-01', 'un tableur en avait fait une date\u00a0: lu 1.2'],
    [4, 'new', 'B', 'A-12', 'ce n’est pas un numéro d’action'],
  ])
  const { axes, lines: fiches } = await app.call('fiches.list', {})
  expect(axes.map(({ number, title }) => [number, title])).toEqual([
    [1, 'Durer'],
    [2, 'Axe 2'],
  ])
  expect(fiches.map(({ number, title, startsOn, endsOn }) => [number, title, startsOn, endsOn])).toEqual([
    [2, 'Ouvrir un bus', '2025-01-01', '2025-06-30'],
    [3, 'Suivre', '2025-04-01', '2026-03-31'],
  ])
  expect((await importPlan(app, 'quarts.xlsx', bytes)).written).toBe(0)
})
