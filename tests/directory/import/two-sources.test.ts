import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { directoryRows } from '../../support/directory-rows.ts'
import { countsOf, openList, plainly } from '../../support/import-list.ts'
import { createReadyApp } from '../../support/test-app.ts'

interface Told {
  readonly nom: string
  readonly adresse: string
  readonly code_postal?: string
  readonly code_insee?: string
  readonly commune?: string
  readonly latitude?: string
  readonly longitude?: string
  readonly telephone?: string
}

/** A national file: places of Villefranche where a line says nothing else. */
const nationalFile = (source: string, places: readonly Told[]): string =>
  Papa.unparse(
    places.map((place, rank) => ({
      id: `${source}_${rank}`,
      pivot: '00000000000000',
      commune: 'Villefranche-sur-Saône',
      code_postal: '69400',
      code_insee: '69264',
      latitude: '',
      longitude: '',
      telephone: '',
      ...place,
      source,
      date_maj: '2026-03-10',
      services: 'Aide aux démarches administratives',
    })),
  )

const arbresle = { commune: 'L’Arbresle', code_postal: '69210', code_insee: '69010' }

test('two national sources of one département make one hesitate about what is alike only', async () => {
  const app = await createReadyApp()
  const phone = '+33474000040'
  const first = [
    // Told the same by both.
    { nom: 'Médiathèque du Gué', adresse: '1 rue du Gué' },
    // Alike: four to ask.
    { nom: 'Centre social des Joncs', adresse: '5 rue des Joncs', latitude: '45.98000', longitude: '4.72000' },
    { nom: 'Point numérique du Lavoir', adresse: '8 place du Lavoir' },
    { nom: 'Recyclerie Seconde Vie', adresse: '3 chemin des Ormes', telephone: '+33474000003' },
    { nom: 'France services Saône', adresse: '12 quai de la Saône' },
    // One name in two communes, at two ends of a commune, and the switchboard of a network.
    { nom: 'Mairie', adresse: '1 place de la Mairie' },
    { nom: 'Foyer rural', adresse: 'route des Ormes', latitude: '45.98000', longitude: '4.72000' },
    { nom: 'Relais du Moulin', adresse: '2 rue du Moulin', telephone: phone },
    { nom: 'Relais du Marché', adresse: '4 place du Marché', telephone: phone },
    { nom: 'Relais de la Gare', adresse: '6 avenue de la Gare', telephone: phone },
    { nom: 'Relais du Pont', adresse: '7 rue du Pont', telephone: phone },
  ]
  const second = [
    { nom: 'MEDIATHEQUE DU GUE', adresse: '1 rue du Gué' },
    { nom: 'CS Les Joncs', adresse: '5, r. des Joncs', latitude: '45.98010', longitude: '4.72010' },
    { nom: 'Espace numérique du Lavoir', adresse: '8 pl. du Lavoir' },
    { nom: 'Ressourcerie Seconde Vie', adresse: '3 chemin des Ormes', telephone: '+33474000003' },
    { nom: 'France services Saône', adresse: '14 quai de la Saône' },
    { nom: 'Mairie', adresse: '1 place de la Mairie', ...arbresle },
    { nom: 'Foyer rural', adresse: 'route des Joncs', latitude: '45.98540', longitude: '4.72000' },
    { nom: 'Relais des Ormes', adresse: '9 rue Haute', telephone: phone, ...arbresle },
    { nom: 'Relais des Joncs', adresse: '10 rue Basse', telephone: phone },
  ]
  await (await openList(app, 'un.csv', nationalFile('Hubik', first))).apply()
  const list = await openList(app, 'deux.csv', nationalFile('Maison', second))
  expect(list.opened.format).toBe('lieux-v1')
  const preview = plainly(await list.preview())
  expect(
    preview.lines.flatMap((line) =>
      line.effect === 'doubtful' ? [[line.name, line.near[0]?.name, line.issues[0]?.reason ?? null]] : [],
    ),
  ).toEqual([
    ['CS Les Joncs', 'Centre social des Joncs', null],
    ['Espace numérique du Lavoir', 'Point numérique du Lavoir', null],
    ['Ressourcerie Seconde Vie', 'Recyclerie Seconde Vie', 'même téléphone que « Recyclerie Seconde Vie »'],
    [
      'France services Saône',
      'France services Saône',
      'même nom que « France services Saône », à un autre numéro de la même rue',
    ],
  ])
  expect(countsOf(preview)).toEqual({ changed: 1, new: 4, doubtful: 4 })
  await list.apply()
  expect((await directoryRows(app)).places).toHaveLength(first.length + 4)
})
