import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Workbook, Worksheet } from 'exceljs'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import type { Db } from '#main/db/db.ts'
import { openDatabase } from '#main/db/open.ts'
import { rows } from '#main/db/query.ts'
import type { FichesImportPreview, PlanDecision } from '#shared/contract/roadmap/fiches-import.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import { xlsx } from '../../support/action-plans.ts'
import { createReadyApp, type TestApp } from '../../support/test-app.ts'

const importPlan = async (app: TestApp, bytes: Buffer, decisions: PlanDecision[] = []) => {
  const job = randomUUID()
  const opened = await app.call('fichesImport.open', { name: 'plan.xlsx', content: new Uint8Array(bytes), job })
  const asked = { import: opened.import, settings: opened.settings, decisions, job }
  const preview: FichesImportPreview = await app.call('fichesImport.preview', asked)
  const { written } = await app.call('fichesImport.apply', { ...asked, remember: true })
  return { opened, preview, written }
}

const tables = new Map<TestApp, Db>()

/** The tables of the application, by a second reader. */
const db = (app: TestApp): Db => {
  const known = tables.get(app)
  if (known !== undefined) return known
  const opened = openDatabase(join(app.dataDir, 'concerto.db'))
  onTestFinished(() => void opened.close())
  tables.set(app, opened)
  return opened
}

/** 29 actions under three merged axes and none, as a wide table below a title. */
const wide = (workbook: Workbook): void => {
  const sheet = workbook.addWorksheet('Plan d’actions')
  sheet.addRow(['Communauté de communes des Trois Étangs – plan d’actions'])
  sheet.mergeCells('A1:G1')
  sheet.addRow([])
  sheet.addRow(['Axe stratégique', 'N°', 'Intitulé de l’action', 'Description', 'Pilote', 'Calendrier', 'Budget'])
  const first = 4
  for (let at = 0; at < 29; at += 1) {
    const axis = at < 26 && at % 9 === 0 ? `Axe ${at / 9 + 1} : ${['Accueillir', 'Former', 'Équiper'][at / 9]}` : null
    const when = ['T1 2025', '2025-2027', 45_658, 'en continu'][at % 4]
    const cost = ['12 k€', '12 000 € TTC', 'entre 5 et 10 k€'][at % 3]
    sheet.addRow([
      axis,
      at + 1,
      `Ouvrir le chantier ${at + 1}`,
      'Constat\n- un\n- deux',
      'CCAS de Brévigny',
      when,
      cost,
    ])
  }
  for (const [from, to] of [
    [0, 8],
    [9, 17],
    [18, 25],
  ] as const)
    sheet.mergeCells(first + from, 1, first + to, 1)
  sheet.addRow(['Total', null, null, null, null, null, 125_000])
}

test('a wide table of 29 fiches enters whole, with its axes, its budgets and its dates', async () => {
  const app = await createReadyApp()
  const { id: actor } = await app.call('records.create', {
    record: 'actor',
    values: { name: 'Centre communal d’action sociale de Brévigny' },
  })
  const { preview, written } = await importPlan(app, await xlsx(wide))
  expect([preview.counts.new, preview.counts.refused, written]).toEqual([29, 0, 29])
  expect(rows(db(app), 'axis', (q) => q.orderBy('number')).map(({ number, title }) => [number, title])).toEqual([
    [1, 'Accueillir'],
    [2, 'Former'],
    [3, 'Équiper'],
  ])
  const fiches = rows(db(app), 'fiche', (q) => q.orderBy('number'))
  expect(fiches.filter(({ axis }) => axis === null)).toHaveLength(3)
  expect(
    fiches.slice(0, 3).map(({ startsOn, endsOn, budget, budgetNote }) => [startsOn, endsOn, budget, budgetNote]),
  ).toEqual([
    ['2025-01-01', '2025-03-31', 12_000, null],
    ['2025-01-01', '2027-12-31', 12_000, '12 000 € TTC'],
    ['2025-01-01', '2025-01-01', null, 'entre 5 et 10 k€'],
  ])
  expect(plainText(fiches[0]?.steps ?? null)).toContain('deux')
  expect(new Set(rows(db(app), 'ficheParty').map((party) => [party.role, party.actor].join()))).toEqual(
    new Set([`bearer,${actor}`]),
  )
  expect(
    preview.lines.flatMap(({ line, issues }) => issues.map(({ columnName, reason }) => [line, columnName, reason]))[0],
  ).toEqual([7, 'F', 'ce n’est ni une date ni une période que Concerto sait lire\u00a0; ses mots restent sur la fiche'])
  await app.call('history.undo', {})
  expect([rows(db(app), 'fiche'), rows(db(app), 'axis'), rows(db(app), 'ficheParty')]).toEqual([[], [], []])
})

const numbered = (sheet: Worksheet, lines: readonly (readonly string[])[]): void => {
  sheet.addRow(['Feuille de route du Pays des Joncs'])
  sheet.addRow([])
  sheet.addRow(['Réf.', 'Action / sous-action', 'Responsable', 'Statut'])
  for (const line of lines) sheet.addRow([...line])
}

test('sub-actions become steps of their action; one without parent is refused with its reason', async () => {
  const app = await createReadyApp()
  const bytes = await xlsx((workbook) =>
    numbered(workbook.addWorksheet('Suivi'), [
      ['1', 'Accompagner les habitants'],
      ['1.1', 'Ouvrir des permanences', 'Pays des Joncs', 'En cours'],
      ['1.1.a', 'Recenser les besoins', 'Mission locale', 'Terminé'],
      ['1.1.b', 'Choisir les lieux', 'Mission locale', 'À venir'],
      ['1.2', 'Former les aidants', 'Pays des Joncs', 'À l’étude'],
      ['2.3.b', 'Rédiger la charte', 'Pays des Joncs', ''],
    ]),
  )
  const { preview } = await importPlan(app, bytes)
  expect(preview.lines.filter(({ effect }) => effect === 'refused')).toEqual([
    {
      sheet: 0,
      sheetName: 'Suivi',
      line: 9,
      name: 'Rédiger la charte',
      effect: 'refused',
      issues: [
        {
          column: 1,
          columnName: 'B',
          value: 'Rédiger la charte',
          reason: 'la sous-action 2.3.b n’a pas d’action 2.3 dans cette feuille',
        },
      ],
    },
  ])
  expect(rows(db(app), 'axis').map(({ title }) => title)).toEqual(['Accompagner les habitants'])
  expect(rows(db(app), 'fiche', (q) => q.orderBy('position')).map(({ title, state }) => [title, state])).toEqual([
    ['Ouvrir des permanences', 'running'],
    ['Former les aidants', 'toDiscuss'],
  ])
  expect(
    rows(db(app), 'ficheStep', (q) => q.orderBy('position')).map(({ text, bearer, state }) => [text, bearer, state]),
  ).toEqual([
    ['Recenser les besoins', 'Mission locale', 'done'],
    ['Choisir les lieux', 'Mission locale', 'upcoming'],
  ])
})

test('one sheet an axis: they are read together, and the others are told', async () => {
  const app = await createReadyApp()
  const bytes = await xlsx((workbook) => {
    workbook.addWorksheet('Lisez-moi').addRows([['Mode d’emploi'], ['Une feuille par axe', 'merci']])
    for (const [at, words] of ['Aller vers', 'Équiper'].entries()) {
      const sheet = workbook.addWorksheet(`Axe ${at + 1}`)
      sheet.addRows([[`AXE ${at + 1} – ${words}`], [], ['Action', 'Sous-actions', 'Porteur(s)']])
      sheet.mergeCells('A1:C1')
      sheet.addRows([
        [`Ouvrir le volet ${at}`, 'Repérer', 'CAF'],
        [null, 'Ouvrir', 'Département'],
      ])
      sheet.mergeCells('A4:A5')
    }
  })
  const { opened, preview } = await importPlan(app, bytes)
  expect([opened.settings.sheet, opened.alike, preview.counts.new, preview.remarks]).toEqual([
    null,
    2,
    4,
    ['La feuille «\u00a0Lisez-moi\u00a0» n’est pas lue\u00a0: ses colonnes ne sont pas celles de «\u00a0Axe 1\u00a0».'],
  ])
  expect(rows(db(app), 'axis').map(({ title }) => title)).toEqual(['Aller vers', 'Équiper'])
  expect(
    rows(db(app), 'ficheStep')
      .map(({ bearer }) => bearer)
      .toSorted(),
  ).toEqual(['CAF', 'CAF', 'Département', 'Département'])
})

test('a title close to a known one waits for a person, and is then the one or another', async () => {
  const app = await createReadyApp()
  const plan = (title: string, number: string) =>
    xlsx((workbook) =>
      workbook.addWorksheet('a').addRows([
        ['N°', 'Action', 'Budget'],
        [number, title, '2 k€'],
      ]),
    )
  await importPlan(app, await plan('Former les aidants numériques', '1'))
  const near = await plan('Former les aidants du numérique', '7')
  expect((await importPlan(app, near)).preview.counts).toMatchObject({ doubtful: 1, new: 0 })
  const same = rows(db(app), 'fiche')[0]?.id
  if (same === undefined) throw new Error('No fiche')
  const decision: PlanDecision = { kind: 'same', sheet: 0, line: 2, as: same }
  expect((await importPlan(app, near, [decision])).preview.counts).toMatchObject({ changed: 1 })
  expect(rows(db(app), 'fiche').map(({ id, number }) => [id, number])).toEqual([[same, 7]])
  expect((await importPlan(app, await plan('Former les aidants numériques', '3'))).preview.counts).toMatchObject({
    changed: 1,
    new: 0,
  })
})

test('any plan twice changes nothing', async () => {
  const cell = fc.constantFrom(
    '',
    'Former',
    'Ouvrir un lieu',
    'Équiper les agents',
    'CAF, CCAS',
    '- un\n- deux',
    '2025',
  )
  const line = fc.record({
    axis: fc.constantFrom('', 'Axe 1 : Aller vers', 'Axe 2 – Équiper', 'Aller  vers'),
    number: fc.constantFrom('', '1', '1.1', '1.1.a', '2', '2.1'),
    title: cell,
    step: cell,
    bearer: cell,
    when: fc.constantFrom('', 'T1 2025', 'bientôt', '45658'),
    budget: fc.constantFrom('', '12 k€', 'entre 1 et 2 k€'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), async (lines) => {
      fc.pre(lines.some(({ title, step }) => title !== '' || step !== ''))
      const app = await createReadyApp()
      const bytes = await xlsx((workbook) => {
        const sheet = workbook.addWorksheet('Plan')
        sheet.addRow(['Axe', 'N°', 'Action', 'Sous-action', 'Porteur', 'Calendrier', 'Budget'])
        for (const one of lines) sheet.addRow(Object.values(one).map((value) => (value === '' ? null : value)))
      })
      await importPlan(app, bytes)
      const before = await app.call('workspace.check', {})
      const again = await importPlan(app, bytes)
      expect([again.written, await app.call('workspace.check', {})]).toEqual([0, before])
    }),
    { numRuns: 12 },
  )
})

test('columns understood otherwise are so again for the next file that has them', async () => {
  const app = await createReadyApp()
  const bytes = await xlsx((workbook) => {
    workbook.addWorksheet('a').addRows([
      ['Action', 'Couleur'],
      ['Former', 'le local est trouvé'],
    ])
  })
  const job = randomUUID()
  const open = () => app.call('fichesImport.open', { name: 'a.xlsx', content: new Uint8Array(bytes), job })
  const first = await open()
  expect(first.settings.columns).toEqual(['title', null])
  const settings = { ...first.settings, columns: ['title' as const, 'complements' as const] }
  await app.call('fichesImport.apply', { import: first.import, settings, decisions: [], job, remember: true })
  expect((await open()).settings.columns).toEqual(['title', 'complements'])
  expect(plainText(rows(db(app), 'fiche')[0]?.complements ?? null)).toBe('le local est trouvé')
})

test('every reason is kept in a file, with its sheet when there are several', async () => {
  const app = await createReadyApp()
  const bytes = await xlsx((workbook) => {
    for (const name of ['Axe 1', 'Axe 2'])
      workbook.addWorksheet(name).addRows([
        ['Action', 'Calendrier'],
        [`Former (${name})`, 'bientôt'],
      ])
  })
  const job = randomUUID()
  const opened = await app.call('fichesImport.open', { name: 'plan.xlsx', content: new Uint8Array(bytes), job })
  const asked = { import: opened.import, settings: opened.settings, decisions: [], job }
  expect(await app.call('fichesImport.exportRefusals', asked)).toMatchObject({ name: 'plan-refus.csv' })
  const text = Buffer.from(app.app.file(job)?.bytes ?? []).toString('utf8')
  expect(text.split('\r\n').slice(0, 3)).toEqual([
    '\ufeff"Feuille";"Ligne";"Nom";"Effet";"Colonne";"En-tête";"Valeur";"Raison"',
    '"Axe 1";"2";"Former (Axe 1)";"Nouvelle";"B";"Calendrier";"bientôt";"ce n’est ni une date ni une période que Concerto sait lire\u00a0; ses mots restent sur la fiche"',
    '"Axe 2";"2";"Former (Axe 2)";"Nouvelle";"B";"Calendrier";"bientôt";"ce n’est ni une date ni une période que Concerto sait lire\u00a0; ses mots restent sur la fiche"',
  ])
})
