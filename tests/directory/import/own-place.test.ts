import { expect, test } from 'vitest'
import { directoryRows } from '../../support/directory-rows.ts'
import { countsOf, openList, plainly } from '../../support/import-list.ts'
import { createReadyApp } from '../../support/test-app.ts'

/** A directory that knows a structure and its place, as a list said; then what a neighbour's list does of it. */
const known =
  'Structure;Nom du lieu;Adresse;Code postal;Commune;Services;Horaires\nRelais du Gué;Maison bleue;1 rue du Gué;69380;Lozanne;Initiation;Mo 09:00-12:00'

const neighbours = async (...lines: readonly string[]) => {
  const app = await createReadyApp()
  await (await openList(app, 'connu.csv', known)).apply()
  const csv = ['Structure;Adresse;Code postal;Commune;Tarifs', ...lines].join('\n')
  const file = await openList(app, 'voisins.csv', csv)
  const preview = plainly(await file.preview())
  await file.apply()
  const { places } = await directoryRows(app)
  const again = countsOf(await (await openList(app, 'voisins.csv', csv)).preview())
  return {
    counts: countsOf(preview),
    told: preview.lines.flatMap(({ issues }) => issues.map(({ reason }) => reason)),
    places: places.map(({ name, fees }) => [name, fees]),
    again,
  }
}

test('what a list tells of a structure is told of its only place, in the same house', async () => {
  expect(await neighbours('Relais du Gué;1, r. du Gué;69380;Lozanne;Gratuit')).toEqual({
    counts: { changed: 1 },
    told: [],
    places: [['Maison bleue', ['free']]],
    again: { identical: 1 },
  })
})

test('where it does not say that it is there, a second place is made, and that is said', async () => {
  expect(await neighbours('Relais du Gué;;69380;Lozanne;Gratuit')).toEqual({
    counts: { changed: 1 },
    told: [
      'un lieu s’ajoute à cette structure, qui a déjà « Maison bleue » : si c’est le même, réunissez-les dans l’annuaire',
    ],
    places: [
      ['Maison bleue', undefined],
      ['Relais du Gué', ['free']],
    ],
    again: { identical: 1 },
  })
})

test('a place beside the structure that runs it is that structure’s, and makes no other', async () => {
  const app = await createReadyApp()
  const csv = (street: string) =>
    [
      'Lieu;Structure porteuse;Adresse;Commune;Contact',
      `Espace Lavoir;Croix du Gué;${street};Lozanne;Jeanne DUVAL`,
      'Espace des Ormes;Croix du Gué;3 place du Lavoir;Anse;',
    ].join('\n')
  await (await openList(app, 'lieux.csv', csv('1 rue du Gué'))).apply()
  const { actors, places } = await directoryRows(app)
  expect(actors.map(({ name, commune, parent }) => [name, commune ?? null, parent ?? null])).toEqual([
    ['Croix du Gué', null, null],
  ])
  expect(places.map(({ name, commune, actor }) => [name, commune, actor])).toEqual([
    ['Espace des Ormes', 'Anse', actors[0]?.id],
    ['Espace Lavoir', 'Lozanne', actors[0]?.id],
  ])
  expect(countsOf(await (await openList(app, 'lieux.csv', csv('1 rue du Gué'))).preview())).toEqual({ identical: 2 })
  expect(countsOf(await (await openList(app, 'lieux.csv', csv('1 bis rue du Gué'))).preview())).not.toEqual({
    identical: 2,
  })
})
