import { expect, test } from 'vitest'
import type { MapPart } from '#shared/contract/directory/territory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { mapNotes, mapSentence, noMapNotes, straySentence } from './map-sentences.ts'

const part = (name: string, places: number, population = 10_000): MapPart => ({
  epci: { code: name, name },
  asked: true,
  population,
  places,
  blank: 0,
  unknown: 0,
  pieces: [],
  edge: [],
})

test('one sentence says what the map shows', () => {
  const [val, joncs] = ['CC du Haut-Val', 'CC des Joncs']
  expect(
    [
      [part(val, 7), part(joncs, 1)],
      [part(val, 6), part(joncs, 4)],
      [part(val, 5), part(joncs, 5)],
      [part(val, 5), part(joncs, 0)],
      [part(val, 5), part(joncs, 0), part('CC du Causse', 0)],
      [part(val, 5)],
      [part(val, 1), part(joncs, 0)],
      [part(val, 0)],
    ].map(mapSentence),
  ).toEqual([
    'Par habitant, la CC du Haut-Val a sept fois plus de lieux que la CC des Joncs.',
    'Par habitant, la CC du Haut-Val a le plus de lieux, et la CC des Joncs le moins.',
    'Par habitant, toutes les intercommunalités ont à peu près autant de lieux.',
    'Aucun lieu n’est connu dans la CC des Joncs.',
    'Deux intercommunalités n’ont aucun lieu connu.',
    'Cinq lieux sont connus ici.',
    'Un seul lieu est connu.',
    'Aucun lieu n’est connu ici.',
  ])
})

test('what is only nearly so is said', () => {
  const known = { kind: 'cells', outlined: true, lines: [] } as const
  const nearly = 'Carte approchée\u00A0: une maille est ce qui est plus près du centre d’une commune que d’un autre.'
  expect(mapNotes({ unplaced: 0, ground: known, parts: [] })).toEqual([nearly])
  expect(
    mapNotes({ unplaced: 1, ground: { ...known, outlined: false }, parts: [{ ...part('CC du Val', 1), unknown: 2 }] }),
  ).toEqual([
    'Un autre lieu n’a pas de coordonnées.',
    nearly,
    'De 2 communes, Concerto ne sait pas où est le centre\u00A0: elles sont dans les mailles voisines, et dans aucune zone blanche.',
    'Concerto n’a pas le contour de ce département\u00A0: la carte s’arrête à 6\u00A0km autour des communes.',
  ])
  expect(mapNotes({ unplaced: 0, ground: { ...known, kind: 'contours' }, parts: [] })).toEqual([])
})

test('without a map, a place that is told aside is not said to have no coordinates', () => {
  const stray = { id: '1' as RowId, name: 'Espace Nautile', kilometres: 399.7, from: 'departement' } as const
  expect(noMapNotes({ unplaced: 2, strays: [] })[0]).toMatch(/^Aucun lieu n’a de coordonnées/)
  expect(noMapNotes({ unplaced: 2, strays: [stray] })).toEqual(['Deux autres lieux n’ont pas de coordonnées.'])
  expect(noMapNotes({ unplaced: 0, strays: [stray] })).toEqual([])
})

test('a place that is not where it says is told with its distance', () => {
  const stray = { id: '1' as RowId, name: 'Espace Nautile', kilometres: 399.7 }
  expect(straySentence({ ...stray, from: 'departement' })).toBe(
    '«\u00A0Espace Nautile\u00A0» est placé à 400\u00A0km du département\u00A0: il n’est pas sur la carte.',
  )
  expect(straySentence({ ...stray, from: { commune: 'Joncheray' } })).toBe(
    '«\u00A0Espace Nautile\u00A0» est placé à 400\u00A0km du centre de Joncheray, sa commune.',
  )
})
