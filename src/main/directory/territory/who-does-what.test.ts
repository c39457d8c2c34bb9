import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { whoDoesWhat } from './who-does-what.ts'

const structure = (name: string) => ({ id: name as RowId, name })

test('a service names its structures once, with their places, and those that only a file names', () => {
  const [procedures, basics, ...others] = whoDoesWhat([
    { name: 'Accueil', structure: structure('Les Peupliers'), parentStructure: null, services: ['procedures'] },
    { name: 'Bus', structure: structure('Les Peupliers'), parentStructure: null, services: ['procedures', 'basics'] },
    { name: 'Relais', structure: null, parentStructure: 'Éclaireurs du Val', services: ['procedures'] },
    { name: 'Salle des fêtes', structure: null, parentStructure: null, services: ['procedures'] },
    { name: null, structure: null, parentStructure: null, services: null },
  ])
  expect(procedures).toEqual({
    service: 'procedures',
    actors: [
      { id: null, name: 'Éclaireurs du Val', places: ['Relais'] },
      { id: 'Les Peupliers', name: 'Les Peupliers', places: ['Accueil', 'Bus'] },
      { id: null, name: 'Salle des fêtes', places: ['Salle des fêtes'] },
    ],
  })
  expect(basics?.actors).toEqual([{ id: 'Les Peupliers', name: 'Les Peupliers', places: ['Bus'] }])
  expect(others.map(({ actors }) => actors)).toEqual(Array(7).fill([]))
})
