import { Workbook } from 'exceljs'
import { expect, test } from 'vitest'
import type { DirectoryListName } from '#shared/contract/directory/directory.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import { createDemoApp } from '../support/demo-app.ts'
import { exported } from '../support/exported.ts'
import { officeErrors } from '../support/read-docx.ts'
import { readWorkbook } from '../support/read-workbook.ts'

test('the list in Excel says what it covers and which filters hold, and is one Office accepts', async () => {
  const { name, entries, content } = await exported(await createDemoApp(), {
    list: 'actors',
    format: 'list-xlsx',
    filter: { kinds: ['association', 'commune'], neverCame: true, text: 'clic' },
  })
  expect(name).toBe('Annuaire_Structures_2026-11-24.xlsx')
  expect(entries).toBe(1)
  const [title, scope, filters, , head, first] = readWorkbook(content).Structures ?? []
  expect([title, scope, filters]).toEqual([
    ['Annuaire – Structures'],
    ['1\u00a0structure, Département de la Haute-Lisière, hors agglomération de Clairfond'],
    [
      withNoBreakSpaces(
        'Filtres en vigueur : Recherche : « clic » ; Type : Association, Commune ; jamais venues en réunion',
      ),
    ],
  ])
  expect(head?.slice(0, 3)).toEqual(['Nom de la structure', 'Type', 'Commune'])
  expect(first?.slice(0, 3)).toEqual(['Clic voisin Fontaubier', 'Association', 'Fontaubier'])
  expect(await officeErrors(content, 'xlsx')).toEqual([])
})

test('the rows that are ticked are exported alone, in the order of the list, and the file says so', async () => {
  const app = await createDemoApp()
  const { rows, total } = await app.call('directory.list', {
    list: 'actors',
    filter: {},
    sort: { column: 'name', descending: false },
    offset: 0,
    limit: 500,
  })
  const [first, second, third] = rows.map(({ id }) => id)
  if (first === undefined || second === undefined || third === undefined) throw new Error('Too few structures')
  const some = await exported(app, { list: 'actors', format: 'list-xlsx', selection: [third, first] })
  const sheet = readWorkbook(some.content).Structures ?? []
  expect(sheet.slice(5).map(([name]) => name)).toEqual([rows[0]?.name, rows[2]?.name])
  expect(sheet[2]).toEqual([withNoBreakSpaces('Filtres en vigueur : lignes cochées seulement')])
  const others = await exported(app, { list: 'actors', format: 'list-csv', except: [second] })
  expect(others.entries).toBe(total - 1)
})

test('the list in CSV is for a spreadsheet in French', async () => {
  const { name, content } = await exported(await createDemoApp(), { list: 'persons', format: 'list-csv' })
  const text = Buffer.from(content).toString()
  expect(name).toBe('Annuaire_Personnes_2026-11-24.csv')
  expect(text.startsWith('\ufeff"Personne";"Fonction";"Structure"')).toBe(true)
  expect(text).toContain('\r\n"ARGENTÉTOILE Céleste";"Directrice";"Centre social Les Trois Moulins – Pontvermeil"')
})

test('on paper a list stops at the columns that one reads on the screen', async () => {
  const app = await createDemoApp()
  const areaOf = async (list: DirectoryListName) => {
    const book = new Workbook()
    await book.xlsx.load((await exported(app, { list, format: 'list-xlsx' })).content as never)
    return book.worksheets[0]?.pageSetup.printArea
  }
  expect([await areaOf('actors'), await areaOf('places'), await areaOf('persons')]).toEqual([
    'A1:M36',
    'A1:J25',
    'A1:I37',
  ])
})

test('a list keeps the order asked, and is the same each time', async () => {
  const app = await createDemoApp()
  const names = async () =>
    (readWorkbook((await exported(app, { list: 'places', format: 'list-xlsx' })).content).Lieux ?? [])
      .slice(5)
      .map(([first]) => first)
  const shown = await app.call('directory.list', {
    list: 'places',
    filter: {},
    sort: { column: 'name', descending: false },
    offset: 0,
    limit: 500,
  })
  expect(await names()).toEqual(shown.rows.map(({ name }) => name))
  const twice = await Promise.all([1, 2].map(() => exported(app, { list: 'places', format: 'list-xlsx' })))
  expect(twice[0]?.content).toEqual(twice[1]?.content)
})

test('files of the standards bear the names the standards want', async () => {
  const app = await createDemoApp()
  const names = await Promise.all(
    (['lieux-csv', 'lieux-json', 'data-inclusion-structures', 'data-inclusion-services'] as const).map(
      async (format) => (await exported(app, { list: 'places', format })).name,
    ),
  )
  const territory = 'departement-de-la-haute-lisiere'
  expect(names).toEqual([
    `2026-11-24_concerto_lieux-de-mediation-numerique_${territory}.csv`,
    `2026-11-24_concerto_lieux-de-mediation-numerique_${territory}.json`,
    `2026-11-24_concerto_data-inclusion-structures_${territory}.json`,
    `2026-11-24_concerto_data-inclusion-services_${territory}.json`,
  ])
})

test('services of a list always have their structure in the file of structures of the same list', async () => {
  const app = await createDemoApp()
  for (const list of ['actors', 'places', 'persons'] as const) {
    const [structures, services] = await Promise.all(
      (['data-inclusion-structures', 'data-inclusion-services'] as const).map(async (format) =>
        JSON.parse(Buffer.from((await exported(app, { list, format })).content).toString()),
      ),
    )
    const known = new Set(structures.map(({ id }: { id: string }) => id))
    expect(services.filter((service: { structure_id: string }) => !known.has(service.structure_id))).toEqual([])
  }
})

test('nothing to write is a failure that says why', async () => {
  const app = await createDemoApp()
  await app.call('records.create', { record: 'actor', values: { name: 'Sans adresse' } })
  await expect(
    exported(app, { list: 'actors', format: 'labels', filter: { text: 'sans adresse' } }),
  ).rejects.toMatchObject({
    error: { code: 'export-empty', cause: expect.stringContaining('Sans adresse') },
  })
})
