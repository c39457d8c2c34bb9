import { describe, expect, test } from 'vitest'
import { finishTable } from './finish-table.ts'

const table = (...rows: readonly (readonly string[])[]) =>
  finishTable({ name: null, kind: 'sheet', lines: rows.map((cells, at) => ({ line: at + 1, cells })) })

test('lines have one length, without the empty columns at the end', () => {
  expect(table(['Nom', 'Commune', '', ''], ['Lavoir'], ['Bourg', 'Saint-Orens', ' '])).toEqual({
    table: {
      name: null,
      header: 0,
      lines: [
        { line: 1, cells: ['Nom', 'Commune'] },
        { line: 2, cells: ['Lavoir', ''] },
        { line: 3, cells: ['Bourg', 'Saint-Orens'] },
      ],
    },
    remarks: [],
  })
})

test('a header of two lines is one, on the second', () => {
  const { table: found, remarks } = table(
    ['Annuaire'],
    ['Structure', 'Contact', '', 'Commune'],
    ['', 'Nom', 'Tél', ''],
    ['Lavoir', 'Duval', '04 74 00 00 00', 'Vaubreuil'],
  )
  expect(found.lines.map(({ line }) => line)).toEqual([1, 3, 4])
  expect(found.lines[found.header]).toEqual({
    line: 3,
    cells: ['Structure', 'Contact – Nom', 'Contact – Tél', 'Commune'],
  })
  expect(remarks).toEqual(['L’en-tête tient sur les lignes 2 et 3\u00a0: elles sont réunies.'])
})

test('a header that comes back and the totals at the end are left out, and told', () => {
  const { table: found, remarks } = table(
    ['Nom', 'Places'],
    ['Lavoir', '3'],
    ['Nom', 'Places'],
    ['Total', 'en cours'],
    ['Bourg', '4'],
    ['Sous-total', '4'],
    ['TOTAL GÉNÉRAL :', '7'],
    ['Total', '2 lieux'],
    ['TOTAL : 2 établissements'],
  )
  expect(found.lines.map(({ line }) => line)).toEqual([1, 2, 4, 5])
  expect(remarks).toEqual([
    'La ligne 3 répète l’en-tête\u00a0: elle n’est pas lue.',
    '4 lignes sont des totaux\u00a0: elles ne sont pas lues (6, 7, 8, 9).',
  ])
})

test('without a header, columns are named by their letters', () => {
  const { table: found, remarks } = table(['Lavoir', 'lavoir@exemple.fr'], ['Bourg', 'bourg@exemple.fr'])
  expect(found).toEqual({
    name: null,
    header: 0,
    lines: [
      { line: 1, cells: ['Colonne A', 'Colonne B'] },
      { line: 1, cells: ['Lavoir', 'lavoir@exemple.fr'] },
      { line: 2, cells: ['Bourg', 'bourg@exemple.fr'] },
    ],
  })
  expect(remarks).toEqual(['Aucune ligne ne ressemble à un en-tête\u00a0: les colonnes sont nommées par leur lettre.'])
})

test('columns beyond the five hundredth are left out, and told', () => {
  const { table: found, remarks } = table(Array.from({ length: 600 }, (_, at) => `Nom ${at}`))
  expect(found.lines[0]?.cells).toHaveLength(500)
  expect(remarks).toEqual(['Seules les 500 premières colonnes sont lues, sur 600.'])
})

test('titles merged over the columns, totals under each, and notes under the list are left out, and told', () => {
  const { table: found, remarks } = table(
    ['Nom', 'Commune', 'Places'],
    ['Secteur Nord', 'Secteur Nord', 'Secteur Nord'],
    ['Lavoir', 'Vaubreuil', '3'],
    ['Sous-total Secteur Nord', '', '3'],
    ['Total Bois'],
    ['Bourg', 'Bourg', ''],
    ['TOTAL', '', '3'],
    ['* places ouvertes au public'],
    ['Source : le hub, mars 2024'],
  )
  expect(found.lines.slice(1).map(({ cells: [name] }) => name)).toEqual(['Lavoir', 'Total Bois', 'Bourg'])
  expect(remarks.map((remark) => remark.replaceAll('\u00a0', ' '))).toEqual([
    '2 lignes sont des totaux : elles ne sont pas lues (4, 7).',
    'La ligne 2 est un intertitre : elle n’est pas lue.',
    '2 lignes sont des notes sous la liste : elles ne sont pas lues (8, 9).',
  ])
})

describe('a line of a text file that has more cells than the header', () => {
  const separated = (...rows: readonly (readonly string[])[]) =>
    finishTable({ name: null, kind: 'separated', lines: rows.map((cells, at) => ({ line: at + 1, cells })) }).table
      .lines

  test('keeps them all where the others have no more: it is cut where it should not be', () => {
    expect(
      separated(['Nom', 'Tél'], ['Bourg', '04'], ['Lavoir', 'a', 'b'], ['Pont', '', '']).map(({ cells }) => cells),
    ).toEqual([
      ['Nom', 'Tél'],
      ['Bourg', '04'],
      ['Lavoir', 'a', 'b'],
      ['Pont', ''],
    ])
  })

  test('has columns without a name where most do', () => {
    expect(
      separated(['Nom', 'Tél'], ['Bourg', '04', 'x'], ['Lavoir', 'a', 'b']).map(({ cells }) => cells.length),
    ).toEqual([3, 3, 3])
  })
})
