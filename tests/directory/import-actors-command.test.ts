import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { runConcerto } from '../support/run-concerto.ts'
import { temporaryFolder } from '../support/test-app.ts'

const list = [
  'Nom;SIRET;CP;Commune',
  'Foyer rural du Gué;;71100;Chalon-sur-Saône',
  'Ressourcerie du Val;8,23E+13;71100;Chalon-sur-Saône',
  ';;71100;Chalon-sur-Saône',
  'Écluse solidaire;;71000;Mâcon;71020',
].join('\n')

const folderWith = (text: string, name = 'liste.csv') => {
  const folder = temporaryFolder()
  const file = join(folder, name)
  writeFileSync(file, text)
  const data = join(folder, 'data')
  return { data, run: (...args: string[]) => runConcerto('--data', data, 'import', 'actors', file, ...args), file }
}

test('a list enters the directory, and each line that does not has its reason', async () => {
  const { data, run } = folderWith(list)
  const ran = await run('--json')
  expect(ran).toMatchObject({ code: 0, err: '' })
  const answer = JSON.parse(ran.out)
  expect(answer).toMatchObject({ format: 'list', dryRun: false, written: 2, counts: { new: 2, refused: 2 } })
  expect(answer.lines).toMatchObject([
    { line: 4, effect: 'refused', issues: [{ column: 0, columnName: 'A', value: '' }] },
    { line: 5, effect: 'refused', issues: [{ column: null, columnName: null, value: 'Mâcon | 71020' }] },
    { line: 3, effect: 'new', issues: [{ column: 1, columnName: 'B', value: '8,23E+13' }] },
    { line: 2, effect: 'new', issues: [] },
  ])

  const again = JSON.parse((await run('--json')).out)
  expect(again).toMatchObject({ written: 0, counts: { new: 0, identical: 2, refused: 2 } })
  const checked = await runConcerto('--data', data, 'check', '--json')
  expect(JSON.parse(checked.out)).toMatchObject({ problems: [] })
})

test('--dry-run tells the same and writes nothing', async () => {
  const { data, run } = folderWith(list)
  const ran = await run('--dry-run')
  expect(ran.code).toBe(0)
  expect(ran.out).toContain('À l’essai\u00a0: 2\u00a0nouvelles, 2\u00a0refusées. Rien n’a été écrit.')
  expect(ran.out).toContain('Ligne 4, Sans nom\u00a0: refusée. Colonne A\u00a0:')
  expect(ran.out).toContain('Colonne B, «\u00a08,23E+13\u00a0»\u00a0:')
  const checked = await runConcerto('--data', data, 'check', '--json')
  expect(JSON.parse(checked.out)).toMatchObject({ operations: 0 })
})

test('a file that is no list, or does not exist, is refused in a sentence', async () => {
  const { run, data } = folderWith('%PDF-1.7', 'rapport.pdf')
  expect(await run()).toMatchObject({
    code: 1,
    err: expect.stringContaining('«\u00a0rapport.pdf\u00a0» n’a pas été lu.'),
  })
  const absent = join(data, 'absent.csv')
  const ran = await runConcerto('--data', data, 'import', 'actors', absent)
  expect(ran).toMatchObject({ code: 1, err: expect.stringContaining('[file-unreadable]') })
  expect(existsSync(absent)).toBe(false)
})

test('what a file of columns leaves is not asked any more, and what is not read is told', async () => {
  const { run, file } = folderWith('Nom;CP;Date;Etages\nLe Gué;71100;12/01/2025;3')
  expect((await run('--dry-run')).out).toContain('«\u00a0Date\u00a0»')
  const columns = `${file}.json`
  writeFileSync(columns, JSON.stringify({ columns: { Date: null } }))
  const { out } = await run('--dry-run', '--columns', columns)
  expect(out).not.toContain('à préciser')
  expect(out).toContain('Ces colonnes ne sont pas reprises\u00a0: Date, Etages.')
})

test('a known format says that nothing is to be said of its columns', async () => {
  const national = 'id;nom;commune;code_postal;adresse;services;pivot;date_maj;source'
  const { run, file } = folderWith(`${national}\n1;Le Gué;Anse;69480;1 rue;;00000000000000;2025-01-12;Hubik`)
  const columns = `${file}.json`
  writeFileSync(columns, JSON.stringify({ columns: { nom: 'place.name' } }))
  const ran = JSON.parse((await run('--dry-run', '--json', '--columns', columns)).out)
  expect(ran.remarks).toContain(
    'Ce fichier est d’un format connu, dont les colonnes disent ce qu’elles sont\u00a0: « --columns » et « --accept-guesses » n’y changent rien.',
  )
  expect(ran.columns.some((column: object) => 'guess' in column)).toBe(false)
})

test('the sheet that is named is read, with what is said of its own columns; none of that name is refused', async () => {
  const { run, file } = folderWith('', 'liste.xlsx')
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet('Structures').addRows([
    ['Nom', 'CP'],
    ['Le Gué', '71100'],
    ['Le Val', '71100'],
  ])
  workbook.addWorksheet('Autres').addRows([
    ['Qui', 'CP'],
    ['Le Lavoir', '71100'],
  ])
  writeFileSync(file, new Uint8Array(await workbook.xlsx.writeBuffer()))
  const columns = `${file}.json`
  writeFileSync(columns, JSON.stringify({ columns: { Qui: 'actor.name' } }))
  const { counts, lines } = JSON.parse((await run('--json', '--sheet', 'autres', '--columns', columns)).out)
  expect(counts).toMatchObject({ new: 1 })
  expect(lines).toMatchObject([{ name: 'Le Lavoir', effect: 'new' }])
  expect(await run('--sheet', 'Personnes')).toMatchObject({
    code: 1,
    err: expect.stringContaining('[import.no-such-sheet]'),
  })
})
