import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { FileReport } from '#shared/contract/indicators/figures-import.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { refusedCellWords } from '#shared/records/indicators/refused-cell-words.ts'
import {
  campaignPeriod,
  disturb,
  edited,
  openedFigures,
  rowsBySql,
  startCampaign,
  type,
  workbooksOf,
} from '../support/campaign.ts'
import { create } from '../support/directory.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

/** Codes were borne by a line of each breakdown, whose caption said what its sum should be. */
const asBefore = (value: unknown) =>
  typeof value === 'string'
    ? value
        .replace(/^T\.1\.[a-z](\d+)$/, 'T.1.$1')
        .replace(/^T\.1\.a\s–\s.*/, 'T.1 – Accompagnements\u00a0: âge (la somme doit être égale à la valeur T.1)')
        .replace(/^Compris dans .*/, 'Unités de cette ligne')
    : (value as never)

const names = ['Atelier du Pré', 'Bureau des écrans'] as const

const started = async (wanted: readonly string[] = names) => {
  const app = await createReadyApp()
  const campaign = await startCampaign(app, wanted)
  const books = await workbooksOf(app, campaign.id)
  return { app, ...campaign, first: books[0] ?? new Uint8Array(), second: books[1] ?? new Uint8Array() }
}

const stored = (app: TestApp) =>
  rowsBySql(app, 'SELECT indicator, item, actor, answer, value, "outOf", note, source FROM figure ORDER BY id')

const collection = (reports: readonly FileReport[], rank = 0) => {
  const report = reports[rank]
  if (report?.kind !== 'collection') throw new Error(`Not a collection: ${report?.kind}`)
  return report
}

const counts = (told: object = {}) => ({
  new: 0,
  changed: 0,
  identical: 0,
  contested: 0,
  refused: 0,
  empty: 0,
  ...told,
})

describe('a collection workbook', () => {
  test('is recognised and read; nothing is written before « Enregistrer », and one undo takes all back', async () => {
    const { app, id, asked, structures, first } = await started()
    const filled = await edited(first, (sheet) => {
      type(sheet, asked.supports, { value: '1 234', answer: 'Renseigné', note: 'Deux sites' })
      type(sheet, asked.jobs, { value: '2,5' })
      type(sheet, asked.money, { answer: 'Non disponible' })
      type(sheet, asked.open, { value: 9, outOf: 12 })
      type(sheet, asked.plan, { value: 'oui' })
      type(sheet, `${asked.supports}/${asked.items[2]}`, { value: 1300 })
    })
    const { preview, apply } = await openedFigures(app, id, [{ name: 'renomme.bin', bytes: filled }])
    const { files, toWrite } = await preview()
    const report = collection(files)
    expect(report).toMatchObject({
      structure: { name: names[0] },
      aside: null,
      counts: counts({ new: 6, empty: 1 }),
      empty: ['Satisfaction'],
      refused: [],
      remarks: ['Accompagnements\u00a0: la somme des lignes (âge) est 1\u00a0300, et la valeur donnée 1\u00a0234.'],
    })
    expect(report.figures.map(({ what, given }) => [what, given])).toEqual([
      ['Accompagnements', '1\u00a0234, «\u00a0Deux sites\u00a0»'],
      ['Accompagnements, 18 - 24', '1\u00a0300'],
      ['Emplois', '2,5\u00a0ETP'],
      ['Dépenses', 'Non disponible'],
      ['Lieux ouverts', '75\u00a0% (9 sur 12)'],
      ['Plan écrit', 'Oui'],
    ])
    expect([toWrite, stored(app)]).toEqual([6, []])
    expect(await apply()).toMatchObject({ written: 6, received: 0, toCorrect: 1 })
    const whole = { item: null, actor: structures[0], answer: 'given', outOf: null, note: null, source: 'campaign' }
    expect(stored(app)).toEqual([
      { ...whole, indicator: asked.supports, value: '1234', note: 'Deux sites' },
      { ...whole, indicator: asked.supports, item: asked.items[2], value: '1300' },
      { ...whole, indicator: asked.jobs, value: '2.5' },
      { ...whole, indicator: asked.money, answer: 'unavailable', value: null },
      { ...whole, indicator: asked.open, value: '9', outOf: '12' },
      { ...whole, indicator: asked.plan, value: '1' },
    ])
    const page = await app.call('campaigns.page', { campaign: id })
    // A line that was left empty is asked again, as a cell that cannot be read.
    expect(page.structures.map(({ state, due }) => [state, due])).toEqual([
      ['refused', 'remind'],
      ['toSend', 'send'],
    ])
    expect(page.structures[0]?.toCorrect).toMatchObject([
      {
        what: 'Satisfaction',
        reason: 'est vide\u00a0: écrivez le chiffre, ou choisissez «\u00a0Non disponible\u00a0»',
      },
    ])
    await app.call('history.undo', {})
    expect(stored(app)).toEqual([])
  })

  test('a file that is added since is not written before it is shown', async () => {
    const { app, id, asked, first, second } = await started()
    const shown = await openedFigures(app, id, [
      { name: 'a.xlsx', bytes: await edited(first, (sheet) => type(sheet, asked.supports, { value: 7 }) as never) },
    ])
    const { files } = await openedFigures(
      app,
      id,
      [{ name: 'b.xlsx', bytes: await edited(second, (sheet) => type(sheet, asked.supports, { value: 8 }) as never) }],
      shown.opened,
    ).then(({ preview }) => preview())
    expect(files.map(({ name }) => name)).toEqual(['a.xlsx', 'b.xlsx'])
    expect((await shown.preview()).files).toHaveLength(1)
    expect(await shown.apply()).toMatchObject({ written: 1, received: 0, toCorrect: 1 })
    expect(stored(app)).toMatchObject([{ value: '7' }])
  })

  test('made without the breakdowns, it lacks none of their lines, even once its hidden sheet is lost', async () => {
    const { app, id, asked } = await started()
    const indicators = [asked.supports, asked.jobs]
    await app.call('campaigns.setIndicators', { campaign: id, indicators, totalsOnly: true })
    const [made = new Uint8Array()] = await workbooksOf(app, id)
    const bare = await edited(made, (_sheet, book) => book.removeWorksheet('concerto'))
    const cut = await edited(made, (sheet) => sheet.spliceRows(7, 1))
    const remarksOf = async (bytes: Uint8Array) =>
      collection((await (await openedFigures(app, id, [{ name: 'a.xlsx', bytes }])).preview()).files).remarks
    expect([await remarksOf(made), await remarksOf(bare), await remarksOf(cut)]).toEqual([
      [],
      [],
      ['1\u00a0ligne demandée n’est plus dans le classeur.'],
    ])
  })

  test('each cell that cannot be taken is told with its address, kept, and replaced by the next file’s', async () => {
    const { app, id, asked, first } = await started()
    const at: Record<string, string> = {}
    const wrong = await edited(first, (sheet) => {
      at.text = type(sheet, asked.supports, { value: '12 ateliers', answer: 'Renseigné' }).value ?? ''
      at.empty =
        type(sheet, asked.jobs, { answer: 'Renseigné' }).answer?.replace(/[A-Z]+/, at.text.replace(/\d+/, '')) ?? ''
      at.both = type(sheet, asked.money, { value: 50, answer: 'Non disponible' }).value ?? ''
      at.share = type(sheet, asked.open, { value: 13, outOf: 12 }).value ?? ''
      at.answer = type(sheet, asked.plan, { value: 'Oui', answer: 'Peut-être' }).answer ?? ''
      at.error = type(sheet, asked.mark, { value: { error: '#REF!' } as never }).value ?? ''
      at.date = type(sheet, `${asked.supports}/${asked.items[0]}`, { value: new Date('2026-09-30') }).value ?? ''
      const day = sheet.getCell(at.date)
      day.style = { ...day.style, numFmt: 'dd/mm/yyyy' }
      at.negative = type(sheet, `${asked.supports}/${asked.items[1]}`, { value: -2 }).value ?? ''
    })
    const { preview, apply } = await openedFigures(app, id, [{ name: 'a.xlsx', bytes: wrong }])
    const report = collection((await preview()).files)
    expect(report.counts).toEqual(counts({ refused: 8 }))
    expect(report.refused.map(refusedCellWords)).toEqual([
      `${at.text} «\u00a012 ateliers\u00a0» n’est pas un nombre`,
      `${at.date} «\u00a02026-09-30\u00a0» est une date ou une heure, et non un nombre`,
      `${at.negative} «\u00a0-2\u00a0» est négatif`,
      `${at.empty} est vide, alors que le statut est «\u00a0Renseigné\u00a0»`,
      `${at.both} «\u00a050\u00a0» est rempli, alors que le statut est «\u00a0Non disponible\u00a0»`,
      `${at.share} «\u00a013\u00a0» est plus grand que le total en ${at.share?.replace('F', 'G')}, «\u00a012\u00a0»`,
      `${at.answer} «\u00a0Peut-être\u00a0» n’est pas un statut de la liste`,
      `${at.error} «\u00a0#REF!\u00a0» est l’erreur d’une formule`,
    ])
    expect(await apply()).toMatchObject({ written: 0, received: 0, toCorrect: 1 })
    const [asks] = (await app.call('campaigns.page', { campaign: id })).structures
    expect([asks?.state, asks?.toCorrect.length, asks?.toCorrect[0]]).toMatchObject([
      'refused',
      8,
      { address: at.text, what: 'Accompagnements', found: '12 ateliers' },
    ])
    const right = await edited(first, (sheet) => {
      type(sheet, asked.supports, { value: 12 })
      for (const key of [asked.jobs, asked.money, asked.open, asked.plan, asked.mark])
        type(sheet, key, { answer: 'Non disponible' })
    })
    await (await openedFigures(app, id, [{ name: 'a.xlsx', bytes: right }])).apply()
    expect((await app.call('campaigns.page', { campaign: id })).structures[0]).toMatchObject({
      state: 'received',
      toCorrect: [],
    })
  })

  test('is read once: a second reading changes nothing, nor does what the structure left as it was', async () => {
    const { app, id, asked, structures, first } = await started()
    await create(app, 'figure', {
      ...{ indicator: asked.jobs, actor: structures[0] ?? null, period: campaignPeriod, answer: 'given' },
      value: '3',
    })
    const [prefilled = first] = await workbooksOf(app, id)
    const filled = await edited(prefilled, (sheet) => type(sheet, asked.supports, { value: 7 }) as never)
    const file = { name: 'a.xlsx', bytes: filled }
    const read = collection((await (await openedFigures(app, id, [file])).preview()).files)
    expect(read.counts).toEqual(counts({ new: 1, identical: 1, empty: 4 }))
    await (await openedFigures(app, id, [file])).apply()
    const before = [stored(app), await app.call('history.undoable', {})]
    const again = await openedFigures(app, id, [file])
    expect(collection((await again.preview()).files)).toMatchObject({ aside: 'alreadyRead', counts: counts() })
    expect(await again.apply()).toMatchObject({ written: 0, received: 0 })
    expect([stored(app), await app.call('history.undoable', {})]).toEqual(before)

    // What was corrected since is kept, and said; so is what a later file leaves empty.
    const cell = { period: campaignPeriod, place: { kind: 'actor', id: structures[0] as RowId }, item: null } as const
    await app.call('indicators.type', {
      indicator: asked.supports,
      cells: [{ ...cell, answer: 'given', value: '8', outOf: null }],
    })
    const name = collection((await again.preview()).files).remarks
    expect(name).toEqual([expect.stringMatching(/\u00a0: 7 dans ce fichier, corrigé depuis en 8, gardé\.$/)])
    const emptied = await openedFigures(app, id, [{ name: 'b.xlsx', bytes: first }])
    expect(collection((await emptied.preview()).files).remarks).toEqual([
      expect.stringMatching(/\u00a0: case vide dans ce fichier, 8 gardé\.$/),
      expect.stringMatching(/\u00a0: case vide dans ce fichier, 3\u00a0ETP gardé\.$/),
    ])
  })

  test('never writes over what was changed elsewhere since it was made: both are shown, and one chosen', async () => {
    const { app, id, asked, structures, first } = await started()
    const actor = structures[0] ?? null
    const mine = await create(app, 'figure', {
      ...{ indicator: asked.supports, actor, period: campaignPeriod, answer: 'given', value: '40' },
    })
    const filled = await edited(first, (sheet) => type(sheet, asked.supports, { value: 50 }) as never)
    const { preview, apply } = await openedFigures(app, id, [{ name: 'a.xlsx', bytes: filled }])
    const { files, toWrite } = await preview()
    expect(collection(files)).toMatchObject({
      counts: counts({ contested: 1, empty: 5 }),
      figures: [{ key: asked.supports, effect: 'contested', stored: '40', given: '50', keep: null }],
    })
    expect(toWrite).toBe(0)
    const keep = (which: 'file' | 'stored') => ({ figures: [{ file: 0, key: asked.supports, keep: which }] })
    expect((await preview(keep('stored'))).toWrite).toBe(0)
    expect((await preview(keep('file'))).toWrite).toBe(1)
    await apply(keep('file'))
    expect(stored(app)).toMatchObject([{ value: '50', source: 'campaign' }])
    // What the structure corrects of its own answer is no dispute.
    const corrected = await edited(first, (sheet) => type(sheet, asked.supports, { value: 51 }) as never)
    const next = await openedFigures(app, id, [{ name: 'b.xlsx', bytes: corrected }])
    expect(collection((await next.preview()).files).counts).toEqual(counts({ changed: 1, empty: 5 }))
    await next.apply()
    // An earlier file that comes again is.
    const earlier = await openedFigures(app, id, [{ name: 'a.xlsx', bytes: filled }])
    expect(collection((await earlier.preview()).files).counts).toEqual(counts({ contested: 1, empty: 5 }))
    // Absence deletes nothing.
    const emptied = await openedFigures(app, id, [{ name: 'c.xlsx', bytes: first }])
    await emptied.apply()
    expect(rowsBySql(app, `SELECT value FROM figure WHERE id = '${mine}'`)).toEqual([{ value: '51' }])
  })

  test.each([
    ['rows sorted, a column and a row added', 'new'],
    ['the hidden sheet lost', 'new'],
    ['its keys lost', 'new'],
    ['its keys lost, sent with the codes and the words of before', 'new'],
  ] as const)('%s', async (how, effect) => {
    const { app, id, asked, first } = await started()
    const damaged = await edited(first, (sheet, book) => {
      type(sheet, asked.supports, { value: 7 })
      type(sheet, asked.open, { value: 1, outOf: 2 })
      type(sheet, `${asked.supports}/${asked.items[3]}`, { value: 3 })
      if (how.startsWith('rows')) disturb(sheet)
      if (how !== 'rows sorted, a column and a row added') book.removeWorksheet('concerto')
      if (how.startsWith('its keys')) {
        sheet.eachRow((row) => {
          row.eachCell((cell) => {
            if (how.endsWith('before')) cell.value = asBefore(cell.value)
            if (/^[0-9a-f]{8}-|^concerto:|^(?:value|outOf|answer|note)$/.test(String(cell.value))) cell.value = null
          })
        })
      }
    })
    const { preview } = await openedFigures(app, id, [{ name: 'a.xlsx', bytes: damaged }])
    const report = collection((await preview()).files)
    expect(report).toMatchObject({
      aside: null,
      structure: { name: names[0] },
      counts: counts({ [effect]: 3, empty: 4 }),
    })
    expect(report.figures.map(({ what }) => what)).toEqual([
      'Accompagnements',
      'Accompagnements, 25 - 39',
      'Lieux ouverts',
    ])
  })

  test('several files, a zip: two for one structure wait, strangers and other campaigns are told', async () => {
    const { app, id, asked, structures, first, second } = await started()
    const other = await createReadyApp()
    const stranger = await startCampaign(other, ['Ailleurs'])
    const [foreign = first] = await workbooksOf(other, stranger.id)
    const answer = (bytes: Uint8Array, value: number) =>
      edited(bytes, (sheet) => type(sheet, asked.supports, { value }) as never)
    const [one, two, three] = [await answer(first, 1), await answer(first, 2), await answer(second, 3)]
    const zip = zipSync({
      'dossier/b.xlsx': three,
      'dossier/~$b.xlsx': three,
      'dossier/lisez.txt': new Uint8Array([97]),
    })
    const files = [
      { name: 'a.xlsx', bytes: one },
      { name: 'a (2).xlsx', bytes: two },
      { name: 'envoi.zip', bytes: zip },
      { name: 'ailleurs.xlsx', bytes: foreign },
      { name: 'coupe.xlsx', bytes: one.subarray(0, 4_000) },
    ]
    const { preview, apply } = await openedFigures(app, id, files)
    const told = (reports: readonly FileReport[]) =>
      reports.map((one) => [one.name, one.kind === 'unreadable' ? one.error.code : one.aside])
    expect(told((await preview()).files)).toEqual([
      ['a.xlsx', 'twice'],
      ['a (2).xlsx', 'twice'],
      ['b.xlsx', null],
      ['lisez.txt', 'file-unreadable'],
      ['ailleurs.xlsx', 'otherEspace'],
      ['coupe.xlsx', 'file-unreadable'],
    ])
    const mine = { structures: [{ file: 1, actor: structures[0] ?? null }] }
    expect(told((await preview(mine)).files).slice(0, 2)).toEqual([
      ['a.xlsx', 'twice'],
      ['a (2).xlsx', null],
    ])
    expect(await apply(mine)).toMatchObject({ written: 2, received: 0, toCorrect: 2 })
    const later = await startCampaignAgain(app, asked.supports, structures)
    const misplaced = await openedFigures(app, later, [{ name: 'a.xlsx', bytes: one }])
    expect(told((await misplaced.preview()).files)).toEqual([['a.xlsx', 'otherCampaign']])
  })
})

const startCampaignAgain = async (app: TestApp, indicator: RowId, structures: readonly RowId[]): Promise<RowId> => {
  const { id } = await app.call('campaigns.create', {
    ...{ name: 'La suivante', period: campaignPeriod, opensOn: null, dueOn: null, replyTo: '', message: '' },
    ...{ indicators: [indicator], structures: [...structures] },
  })
  return id
}
