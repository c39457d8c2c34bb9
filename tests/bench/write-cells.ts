/** Writes as many cells as the sheet of structures holds, with the streaming writer of exceljs and nothing else. */
import ExcelJS from 'exceljs'

const [file = '', asked = '0'] = process.argv.slice(2)
const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: file, useStyles: true, useSharedStrings: false })
const sheet = book.addWorksheet('Structures')
const columns = [
  'Période',
  'Fin',
  'Code',
  'Indicateur',
  'Ventilation',
  'Part',
  'Structure',
  'Secteur',
  'Réponse',
  'Valeur',
]
sheet.addRow([...columns, 'Numérateur', 'Dénominateur', 'Unité', 'Source', 'Saisi le']).commit()
const [end, day] = [new Date('2025-09-30'), new Date('2025-10-15')]
for (let n = 0; n < Number(asked); n += 1) {
  const names = ['T3 2025', end, `A1.${n % 10}`, `Indicateur commun numéro ${n % 40}`, 'Ensemble', 'Ensemble']
  const place = [`Atelier numérique du bourg ${n % 313}`, `Secteur ${n % 5}`, 'Renseigné']
  sheet.addRow([...names, ...place, (n * 7) % 500, 1, 500, 'participations', 'Collecte', day]).commit()
}
sheet.commit()
await book.commit()
