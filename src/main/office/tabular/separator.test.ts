import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { guessSeparator } from './separator.ts'

const rows = [
  ['Nom', 'Adresse', 'Latitude', 'Services', 'Téléphone'],
  ['Espace du Lavoir', '12, rue du Lavoir', '45,98', 'Wifi|Aide;Formation', '04 74 00 00 00'],
  ['Maison du Bourg', '3, place du Marché, bâtiment B', '45,99', 'Wifi', '04 74 00 00 01'],
  ['L’Étape', '', '', 'Aide|Formation|Wifi|Prêt', ''],
]

test.each([',', ';', '\t', '|'])('%j, the other signs being in the cells', (delimiter) => {
  expect(guessSeparator(Papa.unparse(rows, { delimiter, newline: '\n' }))).toBe(delimiter)
  expect(guessSeparator(Papa.unparse(rows, { delimiter, newline: '\n', quotes: true }))).toBe(delimiter)
})

test.each([
  ['latitude;longitude\n45,9;4,7\n45,8;4,6\n', ';'],
  ['Liste des lieux, mise à jour en mars, à relire\n\nNom;Commune\nLavoir;Vaubreuil\nBourg;Saint-Orens\n', ';'],
  ['Nom;Commune;Note;;\nLavoir;Vaubreuil\nBourg;Saint-Orens;"a, b, c"\n', ';'],
  ['id,nom,services\n1,Lavoir,a|b|c\n2,Bourg,a|b|c\n', ','],
  ['Nom\nAssociation du Lavoir, de Vaubreuil\nMaison, du Bourg\n', null],
  ['Nom\nLavoir\nBourg\n', null],
  ['une phrase', null],
])('%j', (text, separator) => expect(guessSeparator(text)).toBe(separator))
