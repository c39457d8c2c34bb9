import { expect, test } from 'vitest'
import { distance, since } from './distance.ts'

test.each([
  ['2024-10-30', 'aujourd’hui'],
  ['2024-10-31', 'demain'],
  ['2024-10-29', 'hier'],
  ['2024-11-11', 'dans douze jours'],
  ['2024-10-27', 'il y a trois jours'],
])('seen from 30 October, %s is « %s »', (day, words) => {
  expect(distance('2024-10-30', day)).toBe(words)
})

test.each([
  ['2024-10-30', 'aujourd’hui'],
  ['2024-10-01', 'il y a 29 jours'],
  ['2024-09-30', 'il y a un mois'],
  ['2024-02-12', 'il y a huit mois'],
  ['2022-10-31', 'il y a 23 mois'],
  ['2022-10-30', 'il y a deux ans'],
  ['2019-01-02', 'il y a cinq ans'],
])('something done on %s was done « %s »', (day, words) => {
  expect(since('2024-10-30', day)).toBe(words)
})
