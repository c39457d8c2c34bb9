import { expect, test } from 'vitest'
import { awayFromCommune, outsideOf } from './strays.ts'

const outline = [
  [
    [4, 45],
    [5, 45],
    [5, 46],
    [4, 46],
  ] as const,
]
const commune = { code: '69264', name: 'Villefranche-sur-Saône', town: [4.5, 45.5] as const }

test('a place far from the département is told with its distance; one that is just across is drawn', () => {
  expect(outsideOf({ position: [5.05, 45.5], commune }, outline)).toBeNull()
  expect(outsideOf({ position: [4.5, 45.5], commune }, outline)).toBeNull()
  expect(outsideOf({ position: [4.5, 49], commune }, outline)).toEqual({
    kilometres: expect.closeTo(333.6, 0),
    from: 'departement',
  })
  expect(outsideOf({ position: [4.5, 49], commune }, [])).toBeNull()
})

test('a place that no commune could reach is told from its own; what is not known tells nothing', () => {
  expect(awayFromCommune({ position: [4.5, 45.9], commune })).toEqual({
    kilometres: expect.closeTo(44.5, 0),
    from: { commune: 'Villefranche-sur-Saône' },
  })
  expect(awayFromCommune({ position: [4.5, 45.7], commune })).toBeNull()
  expect(awayFromCommune({ position: [4.5, 45.9], commune: null })).toBeNull()
  expect(awayFromCommune({ position: [4.5, 45.9], commune: { ...commune, town: null } })).toBeNull()
  expect(awayFromCommune({ position: [4.5, 45.86], commune: { ...commune, code: '13004' } })).toBeNull()
  expect(awayFromCommune({ position: [4.5, 49], commune: { ...commune, code: '97353' } })).toBeNull()
})
