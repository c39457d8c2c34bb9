import { expect, test } from 'vitest'
import { tidyLines } from './tidy-lines.ts'

test('what was written for a page of the web is read as there, and told', () => {
  const { lines, remarks } = tidyLines([{ line: 3, cells: ['', 'L&#039;atelier &amp; co'] }])
  expect(lines).toEqual([{ line: 3, cells: ['', "L'atelier & co"] }])
  expect(remarks).toEqual([
    '2\u00a0caractères écrits pour le web («\u00a0&amp;\u00a0» pour «\u00a0&\u00a0») ont été rétablis, à partir de la ligne 3, colonne B.',
  ])
})

test('invisible signs go, composed letters are one, and each is told with its first place', () => {
  expect(
    tidyLines([
      { line: 1, cells: ['Nom', 'Commune'] },
      { line: 2, cells: ['Me\u0301diathèque', 'Saint-\u200bJean\ufeff'] },
      { line: 5, cells: ['MÃ©diathÃ¨que', 'B�llevue\0'] },
    ]),
  ).toEqual({
    lines: [
      { line: 1, cells: ['Nom', 'Commune'] },
      { line: 2, cells: ['Médiathèque', 'Saint-Jean'] },
      { line: 5, cells: ['Médiathèque', 'B�llevue'] },
    ],
    remarks: [
      '3\u00a0caractères invisibles ont été retirés, à partir de la ligne 2, colonne B.',
      '2\u00a0caractères mal codés («\u00a0Ã©\u00a0» pour «\u00a0é\u00a0») ont été rétablis, à partir de la ligne 5, colonne A.',
      '1\u00a0caractère était déjà perdu dans le fichier («\u00a0�\u00a0»), à partir de la ligne 5, colonne B.',
    ],
  })
})
