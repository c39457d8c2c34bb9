import { describe, expect, test } from 'vitest'
import { directoryRows } from '../../support/directory-rows.ts'
import { openLines, plainly } from '../../support/import-list.ts'
import { createReadyApp } from '../../support/test-app.ts'

/** What is said of the only line of a list, and the commune of the place that it makes. */
const told = async (header: string, line: string) => {
  const app = await createReadyApp()
  const list = await openLines(app, header, line)
  const [first] = plainly(await list.preview()).lines
  await list.apply()
  const [place] = (await directoryRows(app)).places.map((one) => Object(one))
  return {
    issues: first?.issues.map(({ columnName, reason }) => [columnName, reason]),
    commune: [place?.commune, place?.inseeCode],
  }
}

const columns = 'Lieu;Commune;Latitude;Longitude'

test('a point without a commune asks for it: the nearest town that is known is not that of the point', async () => {
  // In the middle of L’Arbresle, whose own position is not known.
  expect(await told(columns, 'Relais;;45.8361;4.6166')).toEqual({
    issues: [
      [
        'B',
        'sans commune ; le centre connu le plus proche de ce point est à 1,2 km : Éveux. À vous de dire si c’est elle',
      ],
    ],
    commune: [undefined, undefined],
  })
})

test('where no column holds communes, the line is told as a whole', async () => {
  const { issues, commune } = await told('Lieu;Latitude;Longitude', 'Relais;45.82;4.663')
  expect(issues).toEqual([[null, expect.stringContaining('est à 0,1 km : Lentilly')]])
  expect(commune).toEqual([undefined, undefined])
})

test('a point far from any known town, or out of the département, tells nothing of a commune', async () => {
  expect((await told(columns, 'Relais;;48.85;2.35')).issues).toEqual([])
})

test('a postcode says enough for the point not to be asked about', async () => {
  const { issues } = await told(`${columns};Code postal`, 'Relais;;45.82;4.663;69400')
  expect(issues).toEqual([])
})

test('a point that no commune of that name could reach is doubted, and kept', async () => {
  expect(await told(columns, 'Relais;Lentilly;49.25;4.03')).toEqual({
    issues: [['C', 'ce point est à 384 km du centre de Lentilly : l’un des deux est à vérifier']],
    commune: ['Lentilly', '69112'],
  })
  expect((await told(columns, 'Relais;Lentilly;45.83;4.62')).issues).toEqual([])
})

describe('metres that two projections may tell', () => {
  // Lille on the maps of the web; the same numbers are those of a point in the ocean, off the Vendée, in Lambert-93.
  const lille = '340800;6558900'
  const x = 'Lieu;Code postal;X;Y'

  test('are those of the one that is near where the line says it is', async () => {
    expect((await told(x, `Relais;59000;${lille}`)).issues).toEqual([
      ['D', 'lu comme un point des cartes du web (EPSG:3857)'],
    ])
  })

  test('are those that the header says', async () => {
    const { issues } = await told('Lieu;Code postal;X Lambert 93;Y Lambert 93', `Relais;59000;${lille}`)
    expect(issues).toEqual([['D', expect.stringContaining('du centre de Lille')]])
    expect((await told('Lieu;Code postal;x_3857;y_3857', `Relais;59000;${lille}`)).issues).toEqual([])
  })

  test('are legal where no town is near either, and it is said how to say otherwise', async () => {
    expect((await told('Lieu;X;Y', `Relais;${lille}`)).issues).toEqual([
      [
        'C',
        'lu en Lambert-93 ; si c’est un point des cartes du web, dites-le dans le titre de la colonne (« Lambert-93 », « EPSG:3857 »)',
      ],
    ])
  })
})
