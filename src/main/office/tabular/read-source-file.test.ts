import { Buffer } from 'node:buffer'
import { existsSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { lieuxColumns } from '#shared/records/directory/place/lieux-schema.ts'
import { readSourceFile } from './read-source-file.ts'

const read = (content: string | Buffer, name = 'liste.csv') => readSourceFile(Buffer.from(content), name)

describe('a list', () => {
  test('of French Excel: Windows-1252, semicolons, a title, a header of two lines, a total', async () => {
    const text = [
      'Annuaire des acteurs;;;',
      ';;;',
      'Structure;Contact;;Commune',
      ';Nom;Tél;',
      'Médiathèque de l\x92Étape;Duval;04 74 00 00 00;Vaubreuil',
      'Total;;;12',
      '',
    ].join('\r\n')
    expect(await read(Buffer.from(text, 'latin1'))).toEqual({
      ok: true,
      value: {
        encoding: 'Windows-1252',
        separator: ';',
        tables: [
          {
            name: null,
            header: 1,
            lines: [
              { line: 1, cells: ['Annuaire des acteurs', '', '', ''] },
              { line: 4, cells: ['Structure', 'Contact – Nom', 'Contact – Tél', 'Commune'] },
              { line: 5, cells: ['Médiathèque de l’Étape', 'Duval', '04 74 00 00 00', 'Vaubreuil'] },
            ],
          },
        ],
        remarks: [
          'L’en-tête tient sur les lignes 3 et 4\u00a0: elles sont réunies.',
          'La ligne 6 est un total\u00a0: elle n’est pas lue.',
        ],
      },
    })
  })

  test('whose accents were damaged: what can be is repaired, what cannot is told', async () => {
    const file = await read('Nom;Commune\nMÃ©diathÃ¨que;Vaubr�uil\n')
    expect(file).toMatchObject({
      ok: true,
      value: {
        tables: [{ lines: [{}, { cells: ['Médiathèque', 'Vaubr�uil'] }] }],
        remarks: [
          '2\u00a0caractères mal codés («\u00a0Ã©\u00a0» pour «\u00a0é\u00a0») ont été rétablis, à partir de la ligne 2, colonne A.',
          '1\u00a0caractère était déjà perdu dans le fichier («\u00a0�\u00a0»), à partir de la ligne 2, colonne B.',
        ],
      },
    })
  })

  test('in JSON, by its name or by how it begins', async () => {
    const expected = {
      ok: true,
      value: { encoding: 'UTF-8', separator: null, tables: [{ lines: [{ line: 1 }, { line: 1 }] }] },
    }
    expect(await read('{"nom":"Lavoir"}', 'liste.txt')).toMatchObject(expected)
    expect(await read(' [{"nom":"Lavoir"}]', 'liste.JSON')).toMatchObject(expected)
    expect(await read('[Nom];[Commune]\nLavoir;Vaubreuil')).toMatchObject({ ok: true, value: { separator: ';' } })
  })

  test('that a program calls a workbook and is a web page', async () => {
    expect(await read('\n<table><tr><td>Nom</td></tr><tr><td>Lavoir</td></tr></table>', 'liste.xls')).toMatchObject({
      ok: true,
      value: { encoding: null, tables: [{ lines: [{ cells: ['Nom'] }, { cells: ['Lavoir'] }] }] },
    })
  })
})

describe('what is no list', () => {
  test.each([
    ['', 'file-empty'],
    ['\ufeff \n\n', 'file-empty'],
    [';;\n;;\n', 'file-empty'],
    ['%PDF-1.7', 'file-unreadable'],
    ['<html><p>Bonjour</p></html>', 'file-unreadable'],
    ['nom\0commune', 'file-unreadable'],
  ])('%j: %s', async (content, code) => {
    expect(await read(content)).toMatchObject({
      ok: false,
      error: { code, fact: '«\u00a0liste.csv\u00a0» n’a pas été lu.' },
    })
  })

  test('a file beyond the limit', async () => {
    expect(await read(Buffer.alloc(41_000_000, 'a'))).toMatchObject({
      ok: false,
      error: { code: 'file-too-large', cause: 'Il pèse 41\u00a0Mo, et une liste n’en dépasse pas 33.' },
    })
  })
})

const example = new URL('../../../../../shared/data/lieux-exemple-valide.csv', import.meta.url)

test.skipIf(!existsSync(example))('the official example of the national schema, cell for cell', async () => {
  const file = await read(readFileSync(example))
  if (!file.ok) throw new Error(file.error.cause)
  const { tables, remarks, separator } = file.value
  expect({ separator, remarks }).toEqual({ separator: ',', remarks: [] })
  expect(tables[0]?.lines[0]?.cells).toEqual(Object.keys(lieuxColumns))
  const expected = Papa.parse<string[]>(readFileSync(example, 'utf8'), { skipEmptyLines: true }).data
  expect(tables[0]?.lines.map(({ cells }) => cells)).toEqual(expected)
})
