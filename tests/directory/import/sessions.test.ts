import { randomUUID } from 'node:crypto'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { countsOf, openList } from '../../support/import-list.ts'
import { createReadyApp } from '../../support/test-app.ts'

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work
    return 'done'
  } catch (error) {
    if (error instanceof AppFailure) return error.error.code
    throw error
  }
}

test('three files wait at most, until they are closed', async () => {
  const app = await createReadyApp()
  const lists = []
  for (const name of ['a', 'b', 'c', 'd']) lists.push(await openList(app, `${name}.csv`, `Structure\nRelais ${name}`))
  const codes = []
  for (const list of lists) codes.push(await codeOf(list.preview()))
  expect(codes).toEqual(['import-gone', 'done', 'done', 'done'])
  await app.call('directoryImport.close', { import: lists[3]?.opened.import ?? '' })
  expect(await codeOf(lists[3]?.apply() ?? Promise.resolve())).toBe('import-gone')
})

test('columns that were put right are proposed so for the next file with the same header, whatever its case', async () => {
  const app = await createReadyApp()
  const first = await openList(app, 'a.csv', 'Machin;Truc\nRelais du Gué;0474000001')
  // Its values may be names, its header does not say so: it asks.
  expect(first.opened.settings.columns).toEqual([null, 'actor.phone'])
  const job = randomUUID()
  const settings = { ...first.opened.settings, columns: ['actor.name', 'actor.alias'] as const }
  await app.call('directoryImport.apply', {
    import: first.opened.import,
    settings: { ...settings, columns: [...settings.columns] },
    decisions: [],
    remember: true,
    job,
  })
  const second = await openList(app, 'b.csv', 'MACHIN;TRUC\nRelais des Ormes;R. O.')
  expect(second.opened.settings.columns).toEqual(['actor.name', 'actor.alias'])
})

test('another line of header, or another sheet, has its columns guessed anew', async () => {
  const app = await createReadyApp()
  const list = await openList(app, 'a.csv', 'Structure;Commune\nNom du lieu;Ville\nRelais du Gué;Lozanne')
  const preview = await list.preview([], { headerLine: 2, columns: [] })
  expect(preview.columns).toEqual([
    {
      letter: 'A',
      header: 'Nom du lieu',
      sample: 'Relais du Gué',
      target: 'place.name',
      guess: { target: 'place.name', confidence: 100, by: 'header' },
    },
    {
      letter: 'B',
      header: 'Ville',
      sample: 'Lozanne',
      target: 'actor.commune',
      guess: { target: 'actor.commune', confidence: 100, by: 'header' },
    },
  ])
  expect(countsOf(preview)).toEqual({ new: 1 })
})

test('another sheet than the longest is chosen, and its columns guessed', async () => {
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet('Nord').addRows([
    ['Structure', 'Ville'],
    ['Relais du Gué', 'Lozanne'],
  ])
  workbook.addWorksheet('Sud').addRows([
    ['Nom du lieu', 'Commune'],
    ['Espace A', 'Anse'],
    ['Espace B', 'Anse'],
  ])
  const list = await openList(await createReadyApp(), 'a.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()))
  expect(list.opened.sheets).toEqual([
    { name: 'Nord', headerLine: 1, rows: 1 },
    { name: 'Sud', headerLine: 1, rows: 2 },
  ])
  expect(list.opened.settings.sheet).toBe(1)
  const preview = await list.preview([], { sheet: 0, columns: [] })
  expect(preview.columns.map(({ target }) => target)).toEqual(['actor.name', 'actor.commune'])
  expect(preview.lines).toMatchObject([{ line: 2, name: 'Relais du Gué' }])
})

test('the lines that are not taken come back as a CSV with their reasons', async () => {
  const app = await createReadyApp()
  const list = await openList(app, 'ma liste.csv', 'Structure;CP\nMairie de Lamure;69870;69210\nRelais;69400\n;69210\n')
  const { name, text } = await list.rest([{ kind: 'skip', line: 3 }])
  expect(name).toBe('ma liste-lignes-non-importees.csv')
  expect(text.replaceAll('\u00a0', ' ').replaceAll('"', '').trimEnd().split('\r\n')).toEqual([
    '\ufeffLigne;Effet;Raison;Structure;CP',
    '2;Refusée;« 69870 | 69210 » : la ligne a 3 cellules pour 2 colonnes : un séparateur est dans un texte sans guillemets.;Mairie de Lamure;69870;69210',
    '3;Laissée;Laissée à votre demande.;Relais;69400',
    '4;Refusée;Colonne A : une structure a besoin d’un nom.;;69210',
  ])
})

test('what the preview said is compared anew when the directory changed meanwhile', async () => {
  const app = await createReadyApp()
  const list = await openList(app, 'a.csv', 'Structure\nRelais du Gué')
  expect(countsOf(await list.preview())).toEqual({ new: 1 })
  await app.call('records.create', { record: 'actor', values: { name: 'Relais du Gué' } } as never)
  expect(await list.apply()).toMatchObject({ counts: { new: 0, identical: 1 }, written: 0 })
})

test('progress is told, by the job of who asked', async () => {
  const app = await createReadyApp()
  const lines = Array.from({ length: 2_500 }, (_, n) => `Relais ${n}`)
  const list = await openList(app, 'a.csv', ['Structure', ...lines].join('\n'))
  await list.preview()
  const told = app.events.flatMap((event) =>
    event.kind === 'progress' ? [[event.label, event.done, event.total]] : [],
  )
  expect(told).toEqual([
    ['Lecture du fichier', 0, 1],
    ['Comparaison avec l’annuaire', 1_000, 2_501],
    ['Comparaison avec l’annuaire', 2_000, 2_501],
  ])
})
