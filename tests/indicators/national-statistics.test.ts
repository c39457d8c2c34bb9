import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FileReport } from '#shared/contract/indicators/figures-import.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { refusedCellWords } from '#shared/records/indicators/refused-cell-words.ts'
import type { Period } from '#shared/text/period.ts'
import { ages, edited, openedFigures, rowsBySql, type } from '../support/campaign.ts'
import { create } from '../support/directory.ts'
import { plainly } from '../support/import-list.ts'
import { type NationalLayout, nationalWorkbook, usualBlocks } from '../support/national-workbook.ts'
import { runConcerto } from '../support/run-concerto.ts'
import { createReadyApp, type TestApp, temporaryFolder } from '../support/test-app.ts'

const dictionary = async (app: TestApp) => {
  const add = (name: string, nationalEquivalent: string | null = null) =>
    create(app, 'indicator', { name, nationalEquivalent, measure: 'count', definition: 'Ce qu’on compte.' })
  const supports = await add(
    'Aides apportées',
    'La Coop : « Accompagnements », même définition, ateliers collectifs compris',
  )
  const workshops = await add('Ateliers collectifs')
  const people = await add('Personnes aidées', 'Bénéficiaires accompagnés')
  const breakdown = await create(app, 'breakdown', { indicator: people, name: 'Âge' })
  for (const [rank, label] of ages.entries())
    await create(app, 'breakdownItem', { breakdown, label, position: `a${rank}` })
  const actor = await create(app, 'actor', { name: 'Médiathèque de Lornay' })
  return { supports, workshops, people, breakdown, actor }
}

const national = (reports: readonly FileReport[]) => {
  const [report] = reports
  if (report?.kind !== 'national') throw new Error(`Not national: ${report?.kind}`)
  return report
}

const period = '2026-T3' as Period

const given = (app: TestApp) =>
  rowsBySql(
    app,
    `SELECT indicator.name, breakdownItem.label, figure.value, figure.source FROM figure
      JOIN indicator ON indicator.id = figure.indicator LEFT JOIN breakdownItem ON breakdownItem.id = figure.item
      ORDER BY indicator.position, indicator.name, breakdownItem.position`,
  ).map(({ name, label, value, source }) => [name, label, value, source])

const expected = [
  ['Aides apportées', null, '1234', 'national'],
  ['Ateliers collectifs', null, '42', 'national'],
  ['Personnes aidées', null, '500', 'national'],
  ...ages.map((label, rank) => ['Personnes aidées', label, String([5, 20, 60, 90, 120, 95, 80, 30][rank]), 'national']),
]

describe('the national « Statistiques »', () => {
  const layouts: readonly (readonly [string, Partial<NationalLayout>])[] = [
    ['as it is written', {}],
    ['in another order, another sheet', { sheet: 'Feuil1', blocks: usualBlocks.toReversed() }],
    ['with merged titles and an added column', { mergedTitles: true, addedColumn: true }],
    ['with texts for numbers and totals', { asTexts: true, totals: true }],
    [
      'with other ways to write ages',
      {
        blocks: usualBlocks.map(([title, lines]) => [
          title,
          lines.map(([label, count]) => [label.replace(/^(\d+) - (\d+)$/, '$1–$2 ans'), count] as const),
        ]),
      },
    ],
  ]
  test.each(layouts)('is found by its titles: %s', async (_how, layout) => {
    const app = await createReadyApp()
    await dictionary(app)
    const bytes = await nationalWorkbook({
      blocks: usualBlocks,
      period: '01/07/2026 - 30/09/2026',
      structure: 'Médiathèque de Lornay',
      ...layout,
    })
    const { preview, apply } = await openedFigures(app, null, [{ name: 'export.xlsx', bytes }])
    const report = national((await preview()).files)
    expect(report).toMatchObject({ aside: null, period, structure: { name: 'Médiathèque de Lornay' } })
    await apply()
    expect(given(app).toSorted()).toEqual(expected.toSorted())
    const again = national((await (await openedFigures(app, null, [{ name: 'b.xlsx', bytes }])).preview()).files)
    expect(again.counts).toMatchObject({ new: 0, identical: expected.length })
  })

  test('asks whose it is and of which period when it does not say, and remembers what feeds what', async () => {
    const app = await createReadyApp()
    const { actor, supports, workshops } = await dictionary(app)
    const bytes = await nationalWorkbook({ blocks: usualBlocks })
    const { preview, apply } = await openedFigures(app, null, [{ name: 'export.xlsx', bytes }])
    expect(national((await preview()).files)).toMatchObject({ aside: 'noStructure', structure: null, period: null })
    const mine = { structures: [{ file: 0, actor }] }
    expect(national((await preview(mine)).files).aside).toBe('noPeriod')
    const chosen = { ...mine, periods: [{ file: 0, period }] }
    const lines = national((await preview(chosen)).files).lines
    const feedsOf = (line: string): RowId | null => lines.find((one) => one.line === line)?.feeds ?? null
    // A workshop is one activity, and its participants so many accompagnements: one never stands for the other.
    expect([feedsOf('line accompaniments'), feedsOf('line workshops'), feedsOf('line participants')]).toEqual([
      supports,
      workshops,
      null,
    ])
    expect(feedsOf('block genre')).toBeNull()
    const corrected = { ...chosen, lines: [{ file: 0, line: 'line workshops', feeds: null }] }
    await apply(corrected)
    expect(given(app).map(([name]) => name)).not.toContain('Ateliers collectifs')
    const next = national((await (await openedFigures(app, null, [{ name: 'b.xlsx', bytes }])).preview(chosen)).files)
    expect(next.lines.find(({ line }) => line === 'line workshops')?.feeds).toBeNull()
    await app.call('history.undo', {})
    expect(given(app)).toEqual([])
  })

  test('refuses a cell with its address, tells a line that is no part, and settles what was typed here', async () => {
    const app = await createReadyApp()
    const { actor, supports } = await dictionary(app)
    await create(app, 'figure', { indicator: supports, actor, period, answer: 'given', value: '9', source: 'typed' })
    const blocks: NationalLayout['blocks'] = [
      [
        'Statistiques générales',
        [
          ['Accompagnements au total', 1200],
          ['Bénéficiaires accompagnés', { error: '#REF!' }],
        ],
      ],
      [
        'Tranches d’âge',
        [
          ['12 - 17', -4],
          ['13 - 19', 8],
        ],
      ],
    ]
    const bytes = await nationalWorkbook({ blocks })
    const { preview } = await openedFigures(app, null, [{ name: 'export.xlsx', bytes }])
    const report = national((await preview({ structures: [{ file: 0, actor }], periods: [{ file: 0, period }] })).files)
    expect(report.counts).toEqual({ new: 0, changed: 0, identical: 0, contested: 1, refused: 2, empty: 0 })
    expect(report.figures).toMatchObject([{ effect: 'contested', stored: '9', given: '1\u00a0200' }])
    expect(report.refused.map(refusedCellWords)).toEqual([
      'B10 «\u00a0#REF!\u00a0» est l’erreur d’une formule',
      'B14 «\u00a0-4\u00a0» est négatif',
    ])
    expect(report.remarks).toEqual([
      'Tranches d’âge\u00a0: «\u00a013 - 19\u00a0» (B15) n’est aucune des lignes de la ventilation.',
    ])
  })

  test('is no workbook of another kind, nor any file', async () => {
    const app = await createReadyApp()
    const other = await nationalWorkbook({
      blocks: [
        [
          'Budget',
          [
            ['Salaires', 12],
            ['Loyer', 3],
          ],
        ],
      ],
    })
    const files = [
      { name: 'budget.xlsx', bytes: other },
      { name: 'note.txt', bytes: new TextEncoder().encode('Accompagnements : 12') },
    ]
    const { files: reports } = await (await openedFigures(app, null, files)).preview()
    expect(reports.map((one) => (one.kind === 'unreadable' ? [one.error.code, one.error.cause] : one.kind))).toEqual([
      ['figures-unknown-workbook', expect.stringContaining('Ce n’est ni un classeur de collecte')],
      ['file-unreadable', 'C’est un fichier texte, et non un classeur.'],
    ])
  })
})

describe('what a workbook says of itself otherwise than what is asked', () => {
  const quarter = '01/07/2026 - 30/09/2026'
  const isOf = 'Il dit être du 1er juillet 2026 au 30 septembre 2026, et on lui demande : 2e trimestre 2026.'
  const part = 'ses chiffres ne sont qu’une part de ceux de la structure.'
  const layouts: readonly (readonly [string, Partial<NationalLayout>, Period, readonly string[]])[] = [
    ['nothing, where all agrees', { period: quarter, structure: 'Médiathèque de Lornay' }, period, []],
    ['nothing, where it says nothing', {}, period, []],
    ['another quarter', { period: quarter }, '2026-T2' as Period, [isOf]],
    [
      'days that make no period',
      { period: '01/07/2026 - 15/09/2026' },
      period,
      ['Il dit être du 1er juillet 2026 au 15 septembre 2026, et on lui demande : 3e trimestre 2026.'],
    ],
    [
      'days in two lines, typed as days',
      {
        filters: [
          ['Date de début', new Date('2026-04-01T00:00:00Z')],
          ['Date de fin', new Date('2026-06-30T00:00:00Z')],
        ],
      },
      period,
      ['Il dit être du 1er avril 2026 au 30 juin 2026, et on lui demande : 3e trimestre 2026.'],
    ],
    [
      'filters, but those that leave nothing out',
      {
        period: quarter,
        filters: [
          ['Communes', 'Lornay'],
          ['Lieux', 'Tous les lieux'],
          ['Rôle', '-'],
          ['Types d’activités', 'Ateliers collectifs'],
        ],
      },
      period,
      [
        `Il est filtré (Communes : Lornay) : ${part}`,
        `Il est filtré (Types d’activités : Ateliers collectifs) : ${part}`,
      ],
    ],
    [
      'filters under a title over merged cells',
      { mergedTitles: true, period: quarter, filters: [['Communes', 'Lornay']] },
      period,
      [`Il est filtré (Communes : Lornay) : ${part}`],
    ],
    [
      'another structure',
      { period: quarter, structure: 'Le Moulin numérique' },
      period,
      ['Il dit être de « Le Moulin numérique », et on lui demande les chiffres de « Médiathèque de Lornay ».'],
    ],
    [
      'a filter that is the structure itself',
      { period: quarter, filters: [['Structures', 'Mediatheque de Lornay']] },
      period,
      [],
    ],
  ]
  test.each(layouts)(
    'is told, and nothing is taken before it is accepted: %s',
    async (_what, layout, asked, differences) => {
      const app = await createReadyApp()
      const { actor } = await dictionary(app)
      const bytes = await nationalWorkbook({ blocks: usualBlocks, ...layout })
      const { preview, apply } = await openedFigures(app, null, [{ name: 'export.xlsx', bytes }])
      const chosen = { structures: [{ file: 0, actor }], periods: [{ file: 0, period: asked }] }
      const report = national((await preview(chosen)).files)
      expect(plainly(report.differences)).toEqual(differences)
      expect(report.aside).toBe(differences.length === 0 ? null : 'differs')
      if (differences.length === 0) return
      expect(await apply(chosen)).toMatchObject({ written: 0 })
      const confirmed = { ...chosen, confirmed: [{ file: 0, differences: [...report.differences] }] }
      const taken = national((await preview(confirmed)).files)
      expect([taken.aside, plainly(taken.remarks).slice(0, differences.length)]).toEqual([null, differences])
      // What was accepted was this, and nothing else.
      const other = { ...confirmed, confirmed: [{ file: 0, differences: ['Autre chose.'] }] }
      expect(national((await preview(other)).files).aside).toBe('differs')
      expect((await apply(confirmed)).written).toBe(expected.length)
    },
  )
})

test('the command line asks before it takes figures of another period', async () => {
  const folder = temporaryFolder()
  const run = (...args: readonly string[]) => runConcerto('--data', join(folder, 'data'), ...args)
  await run('demo')
  const file = join(folder, 'stats.xlsx')
  writeFileSync(file, await nationalWorkbook({ blocks: usualBlocks, period: '01/01/2026 - 31/03/2026' }))
  const wanted = ['import', 'statistics', file, '--actor', 'mediatheque intercommunale de fontaubier'] as const
  const refused = await run(...wanted, '--period', '2026-T2')
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(plainly(refused.err)).toContain('du 1er janvier 2026 au 31 mars 2026, et on lui demande : 2e trimestre 2026')
  expect(await run(...wanted, '--period', '2026-T2', '--dry-run')).toMatchObject({ code: 1 })
  expect(await run(...wanted, '--period', '2026-T1', '--dry-run')).toMatchObject({ code: 0 })
  const read = JSON.parse((await run(...wanted, '--period', '2026-T2', '--accept-differences', '--json')).out)
  expect(read).toMatchObject({
    dryRun: false,
    files: [{ aside: null, differences: [expect.stringContaining('Il dit')] }],
  })
})

test('the command line reads them back', async () => {
  const folder = temporaryFolder()
  const run = (...args: readonly string[]) => runConcerto('--data', join(folder, 'data'), ...args)
  await run('demo')
  const file = join(folder, 'stats.xlsx')
  writeFileSync(file, await nationalWorkbook({ blocks: usualBlocks }))
  const wanted = ['--actor', 'mediatheque intercommunale de fontaubier', '--period', '2026-T2'] as const
  const tried = await run('import', 'statistics', file, ...wanted, '--dry-run')
  expect(tried).toMatchObject({ code: 0, err: '' })
  expect(tried.out).toContain('Rien n’a été écrit.')
  const read = JSON.parse((await run('import', 'statistics', file, ...wanted, '--json')).out)
  expect(read).toMatchObject({ dryRun: false, files: [{ kind: 'national', aside: null }] })
  const unknown = await run('import', 'statistics', file, '--actor', 'Nulle part', '--period', '2026-T2')
  expect(unknown).toMatchObject({ code: 1, err: expect.stringContaining('Aucune structure') })
  const alone = join(folder, 'seuls')
  mkdirSync(alone)
  writeFileSync(join(alone, 'stats.xlsx'), readFileSync(file))
  const refused = await run('import', 'figures', alone, '--dry-run')
  expect(refused).toEqual({
    code: 1,
    out: 'stats.xlsx\u00a0: Rien ne dit plus de quelle structure il vient.\n',
    err: expect.stringContaining('Rien n’a été écrit.'),
  })
})

test('files that are no figures are refused, once for each reason, and nothing is written', async () => {
  const folder = temporaryFolder()
  const run = (...args: readonly string[]) => runConcerto('--data', join(folder, 'data'), ...args)
  await run('demo')
  const before = await run('check')
  const files = join(folder, 'recus')
  mkdirSync(files)
  for (const name of ['a.csv', 'b.csv', 'c.csv']) writeFileSync(join(files, name), 'Nom;Commune\nLavoir;Vaubreuil\n')
  const wanted = ['--actor', 'Nulle part', '--period', '2026-T2'] as const
  for (const alone of [
    await run('import', 'figures', join(files, 'a.csv')),
    await run('import', 'statistics', join(files, 'a.csv'), ...wanted),
  ])
    expect(alone).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(/^«\u00a0a\.csv\u00a0» n’a pas été lu\..*\[file-unreadable\]\n$/u),
    })
  const several = await run('import', 'figures', files)
  expect(several).toMatchObject({ code: 1, err: expect.stringContaining('[figures-all-refused]') })
  expect(several.out.trimEnd().split('\n')).toEqual([
    expect.stringMatching(
      /^3 fichiers \(«\u00a0a\.csv\u00a0», «\u00a0b\.csv\u00a0», «\u00a0c\.csv\u00a0»\)\u00a0: C’est un fichier texte/u,
    ),
  ])
  expect(JSON.parse((await run('import', 'figures', files, '--json')).out)).toMatchObject({ written: 0, received: 0 })
  const [campaign] = JSON.parse(
    (await run('export', 'campaign', 'current', '--out', join(folder, 'out'), '--json')).out,
  ).files
  const collection = await run('import', 'statistics', campaign, ...wanted)
  expect(collection).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('C’est un classeur de collecte de Concerto'),
  })
  const after = await run('check')
  expect([before.code, after.code]).toEqual([0, 0])
})

test('workbooks of a campaign go out and come back by the command line', async () => {
  const folder = temporaryFolder()
  const run = (...args: readonly string[]) => runConcerto('--data', join(folder, 'data'), ...args)
  await run('demo')
  const sent = JSON.parse((await run('export', 'campaign', 'current', '--out', join(folder, 'out'), '--json')).out)
  const [asked] = JSON.parse((await run('list', 'indicators', '--json')).out).filter(
    ({ provider, frequency }: Readonly<Record<string, string>>) => provider === 'actors' && frequency === 'quarterly',
  )
  const [file] = sent.files
  const empty = readFileSync(file)
  writeFileSync(file, await edited(empty, (sheet) => type(sheet, asked.id, { value: 41 }) as never))
  const read = JSON.parse((await run('import', 'figures', file, '--json')).out)
  expect(read).toMatchObject({ dryRun: false, files: [{ kind: 'collection' }] })
  expect(read.written).toBeGreaterThan(0)
  const again = JSON.parse((await run('import', 'figures', join(folder, 'out'), '--json')).out)
  expect(again.written).toBe(0)
  // Nothing of it can be taken: neither that cell, nor the lines it leaves empty.
  const wrong = join(folder, 'faux.xlsx')
  writeFileSync(wrong, await edited(empty, (sheet) => type(sheet, asked.id, { value: '12 ateliers' }) as never))
  expect(await run('import', 'figures', wrong)).toMatchObject({
    code: 1,
    err: expect.stringContaining('[figures-all-refused]'),
  })
})
