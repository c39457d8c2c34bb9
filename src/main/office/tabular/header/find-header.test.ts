import { describe, expect, test } from 'vitest'
import { findHeader, isHeaderless } from './find-header.ts'

const rankOf = (rows: readonly (readonly string[])[]) => findHeader(rows).rank

describe('the header', () => {
  test.each([
    [
      'on the first line',
      0,
      [
        ['Nom', 'Commune'],
        ['Lavoir', 'Vaubreuil'],
      ],
    ],
    ['under a title', 1, [['Liste des lieux'], ['Nom', 'Commune', 'Tél'], ['Lavoir', 'Vaubreuil', '04 74 00 00 00']]],
    [
      'under a title merged over all columns, and a note',
      2,
      [
        ['Liste des lieux', 'Liste des lieux', 'Liste des lieux'],
        ['Mise à jour : mars, à relire'],
        ['Structure', 'Adresse', 'Courriel'],
        ['Lavoir', '3 rue du Lavoir', 'lavoir@exemple.fr'],
      ],
    ],
    [
      'whose names are unknown',
      0,
      [
        ['Alpha', 'Bêta', ''],
        ['un', 'deux', 'trois'],
        ['quatre', 'cinq', 'six'],
      ],
    ],
    [
      'of the national schema',
      0,
      [
        ['id', 'pivot', 'nom', 'commune', 'date_maj'],
        ['1', '2', 'a', 'b', '2024-01-01'],
      ],
    ],
    ['of one column', 0, [['Structure'], ['Association du Lavoir'], ['Maison du Bourg']]],
  ])('%s', (_where, rank, rows) => expect(rankOf(rows)).toBe(rank))
})

describe('no header', () => {
  const headerless = (rows: readonly (readonly string[])[]) => isHeaderless(rows, findHeader(rows))

  test('when the first line already holds an address or a number', () => {
    expect(
      headerless([
        ['Lavoir', 'lavoir@exemple.fr'],
        ['Bourg', 'bourg@exemple.fr'],
      ]),
    ).toBe(true)
    expect(
      headerless([
        ['Lavoir', '69400'],
        ['Bourg', '69401'],
      ]),
    ).toBe(true)
  })

  test('but not when a name of column is there, nor when there are only texts', () => {
    expect(
      headerless([
        ['Nom', '2024'],
        ['Lavoir', '12'],
      ]),
    ).toBe(false)
    expect(
      headerless([
        ['Lavoir', 'Vaubreuil'],
        ['Bourg', 'Saint-Orens'],
      ]),
    ).toBe(false)
  })
})
