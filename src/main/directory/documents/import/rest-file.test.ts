import { expect, test } from 'vitest'
import { restFile } from './rest-file.ts'

test('lines that were not taken go back to their author with their reasons, and run no formula', () => {
  const table = {
    name: null,
    header: 0,
    lines: [
      { line: 1, cells: ['Nom', 'Code postal'] },
      { line: 4, cells: ['=Relais', '694'] },
    ],
  }
  const file = restFile('acteurs.xlsx', table, 0, [
    { rank: 1, effect: 'refused', reasons: ['Un code postal a cinq chiffres.'] },
  ])
  expect(file.name).toBe('acteurs-lignes-non-importees.csv')
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes)).toBe(
    '\ufeff"Ligne";"Effet";"Raison";"Nom";"Code postal"\r\n"4";"Refusée";"Un code postal a cinq chiffres.";"\'=Relais";"694"\r\n',
  )
})
