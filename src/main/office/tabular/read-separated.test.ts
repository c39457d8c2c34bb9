import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'
import { holdsSomething } from './raw-table.ts'
import { readSeparated, type SeparatedTable } from './read-separated.ts'

const read = (text: string): SeparatedTable => {
  const result = readSeparated(text)
  if (!result.ok) throw new Error(result.error.cause)
  return result.value
}

const cellsOf = (text: string): readonly (readonly string[])[] => read(text).table.lines.map(({ cells }) => cells)

describe('lines of cells', () => {
  test('a line of a million cells is no table, and costs no more than its reading', () => {
    const refused = readSeparated('a;'.repeat(1_000_000))
    expect(refused).toMatchObject({ ok: false, error: { code: 'file-too-large' } })
    expect(readSeparated('a;'.repeat(16_383)).ok).toBe(true)
  })

  test('quotes, separators and line breaks inside cells', () => {
    expect(cellsOf('nom;note\n"Le ""Lavoir""";"a;b\nc"\n')).toEqual([
      ['nom', 'note'],
      ['Le "Lavoir"', 'a;b\nc'],
    ])
  })

  test('lines are numbered as a spreadsheet numbers them, empty ones counted and left out', () => {
    expect(read('nom;note\n\n;;\n"a\nb";c\nd;e').table.lines.map(({ line }) => line)).toEqual([1, 4, 5])
  })

  test('« sep= » says the separator, and is no line', () => {
    expect(read('sep=|\nnom|note, dite\na|b,c\n')).toMatchObject({
      separator: '|',
      table: {
        lines: [
          { line: 1, cells: ['nom', 'note, dite'] },
          { line: 2, cells: ['a', 'b,c'] },
        ],
      },
    })
  })

  test('a quotation mark that is never closed does not swallow the file', () => {
    const { table, remarks } = read('nom;note\n"Lavoir;a\n"Bourg";"b ""c"""\nÉtape;d\n')
    expect(table.lines.map(({ cells }) => cells)).toEqual([
      ['nom', 'note'],
      ['"Lavoir', 'a'],
      ['Bourg', 'b "c"'],
      ['Étape', 'd'],
    ])
    expect(remarks).toEqual([
      'Un guillemet n’est pas fermé\u00a0: les guillemets du fichier sont lus comme du texte. Vérifiez les lignes.',
    ])
  })

  test('nor does one that the last line opens', () => {
    expect(cellsOf('nom;note\na;b\n"c;d')).toEqual([
      ['nom', 'note'],
      ['a', 'b'],
      ['"c', 'd'],
    ])
  })

  test('misplaced quotation marks are told', () => {
    expect(read('nom;note\na;b\n"Le "Lavoir" neuf";c\n')).toMatchObject({
      table: { lines: [{ line: 1 }, { line: 2 }, { line: 3, cells: ['Le "Lavoir" neuf', 'c'] }] },
      remarks: ['Des guillemets sont mal placés, à partir de la ligne 3\u00a0: vérifiez-la.'],
    })
  })

  test('too many lines are refused', () => {
    expect(readSeparated('a;b\n'.repeat(200_001))).toMatchObject({
      ok: false,
      error: { code: 'file-too-large', cause: expect.stringMatching(/^Il a plus de 200\s000 lignes\.$/u) },
    })
  })

  test('empty lines by the million are nothing', () => {
    expect(cellsOf(`nom;note\n${';\n'.repeat(1_000_000)}a;b`)).toEqual([
      ['nom', 'note'],
      ['a', 'b'],
    ])
  })
})

describe('any table of texts', () => {
  const encodings = {
    'UTF-8': (text: string) => Buffer.from(text),
    'UTF-8 with its mark': (text: string) => Buffer.from(`\ufeff${text}`),
    'UTF-16': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
    'Windows-1252': (text: string) => Buffer.from(text, 'latin1'),
  }
  const sign = fc.constantFrom(...'abé àÀ«»1,;|\t"\n. ')
  const cell = fc.oneof(fc.string({ unit: sign, maxLength: 8 }), fc.constantFrom('', 'Médiathèque', 'a, b', '"', '""'))
  const table = fc
    .integer({ min: 2, max: 6 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }))

  test('is read back from any separator, line end and encoding', () => {
    const ways = {
      delimiter: fc.constantFrom(',', ';', '\t', '|'),
      newline: fc.constantFrom('\n', '\r\n'),
      encoding: fc.constantFrom(...(Object.keys(encodings) as (keyof typeof encodings)[])),
    }
    fc.assert(
      fc.property(table, fc.record(ways), (rows, { delimiter, newline, encoding }) => {
        const csv = Papa.unparse([['nom', ...(rows[0]?.slice(1).map((_, at) => `colonne ${at}`) ?? [])], ...rows], {
          delimiter,
          newline,
          quotes: true,
        })
        const { table: found, separator } = read(decodeText(encodings[encoding](csv)).text)
        expect(separator).toBe(delimiter)
        expect(found.lines.slice(1).map(({ cells }) => cells)).toEqual(rows.filter(holdsSomething))
      }),
    )
  })
})
