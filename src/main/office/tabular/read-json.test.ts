import { describe, expect, test } from 'vitest'
import { readJson } from './read-json.ts'

const rows = (value: unknown) => {
  const result = readJson(typeof value === 'string' ? value : JSON.stringify(value))
  return result.ok ? result.value.lines.map(({ cells }) => cells) : result.error
}

const table = [
  ['nom', 'commune'],
  ['Lavoir', 'Vaubreuil'],
]

describe('a list of objects', () => {
  const list = [{ nom: 'Lavoir', commune: 'Vaubreuil' }]

  test.each([
    ['alone', list],
    ['under a usual name', { total: 1, data: list }],
    ['under any name', { page: { next: null }, acteurs: list }],
    ['each under its attributes', { data: list.map((attributes) => ({ attributes })) }],
    ['of one object', list[0]],
    ['one a line', `${JSON.stringify(list[0])}\n`],
  ])('%s', (_where, value) => expect(rows(value)).toEqual(table))

  test('one a line, with an empty one', () => {
    expect(rows('{"nom":"Lavoir"}\n\n{"commune":"Vaubreuil"}\n')).toEqual([
      ['nom', 'commune'],
      ['Lavoir'],
      ['', 'Vaubreuil'],
    ])
  })

  test('is a table of all their keys; the header has the number of the first', () => {
    expect(readJson('[{"nom":"Lavoir"},{},{"commune":"Vaubreuil","nom":"Bourg"}]')).toEqual({
      ok: true,
      value: {
        name: null,
        kind: 'keyed',
        lines: [
          { line: 1, cells: ['nom', 'commune'] },
          { line: 1, cells: ['Lavoir'] },
          { line: 3, cells: ['Bourg', 'Vaubreuil'] },
        ],
      },
    })
  })
})

test('values as text: paths, lists, numbers in full, oui and non', () => {
  expect(
    rows(
      '[{"a":{"b":{"c":"x"}},"l":["p","q",3],"n":43493312300029,"g":12345678901234567890,"d":4.7000000000000001,"e":1e-7,' +
        '"t":true,"f":false,"z":null,"o":[{"k":1}],"__proto__":"p"}]',
    ),
  ).toEqual([
    ['a.b.c', 'l', 'n', 'g', 'd', 'e', 't', 'f', 'z', 'o', '__proto__'],
    ['x', 'p|q|3', '43493312300029', '12345678901234567890', '4.7', '0.0000001', 'oui', 'non', '', '{"k":1}', 'p'],
  ])
})

test('a map of points gives their properties and their place', () => {
  const feature = {
    type: 'Feature',
    id: 'l-1',
    geometry: { type: 'Point', coordinates: [4.7, 45.9] },
    properties: { nom: 'Lavoir' },
  }
  expect(rows({ type: 'FeatureCollection', features: [feature] })).toEqual([
    ['id', 'longitude', 'latitude', 'nom'],
    ['l-1', '4.7', '45.9', 'Lavoir'],
  ])
})

describe('what cannot be read', () => {
  test.each([
    ['[{"nom":"Lavoir"},\n{"nom":"Bourg",}]', 'ligne 2, caractère 16'],
    ['[{"nom":NaN}]', 'ligne 1, caractère 9'],
    ['{"nom":"Lavoir"}\n{"nom":Bourg}\n', 'ligne 2, caractère 8'],
    ['[{"nom":"Lavoir"', 'ligne 1, caractère 17'],
  ])('%j', (text, where) => {
    expect(rows(text)).toMatchObject({ code: 'file-unreadable', cause: `Ce n’est pas du JSON valide\u00a0: ${where}.` })
  })

  test.each([['[1,2]'], ['"nom"'], ['[["nom"],["Lavoir"]]']])('%s holds no objects', (text) => {
    expect(rows(text)).toMatchObject({ code: 'file-unreadable', cause: expect.stringContaining('liste d’objets') })
  })

  test('an empty list', () => expect(rows('[]')).toMatchObject({ code: 'file-empty' }))

  test.each([
    ['objects', `[${'{"a":'.repeat(1_000_000)}1${'}'.repeat(1_000_000)}]`],
    ['lists', `[{"a":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}]`],
    ['objects in a list', `[{"a":[${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}]}]`],
  ])('%s a million deep', (_what, text) => {
    expect(rows(text)).toMatchObject({ code: 'file-unreadable', cause: expect.stringContaining('emboîtés') })
  })
})
