import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createTerritories } from '#main/app/territories.ts'
import { isWithin, kilometresBetween } from '#shared/records/directory/positions.ts'
import type { TerritoryData } from '#shared/records/directory/territory.ts'
// @ts-expect-error a script of the project, which has no declarations
import { departementFiles } from '../../scripts/lib/territory.mjs'

const resources = join(import.meta.dirname, '../../resources')

const all: ReadonlyMap<string, TerritoryData> = new Map(
  readdirSync(join(resources, 'territory')).map((name) => [
    name.replace('.json', ''),
    JSON.parse(readFileSync(join(resources, 'territory', name), 'utf8')),
  ]),
)

test('the territory files are what the official geographic code and GeoNames give: else run « npm run territory »', () => {
  const folder = join(resources, 'territory')
  const expected: ReadonlyMap<string, string> = departementFiles()
  const written = new Map(
    readdirSync(folder).map((name) => [name.replace('.json', ''), readFileSync(join(folder, name), 'utf8')]),
  )
  expect([...written.keys()].toSorted()).toEqual([...expected.keys()].toSorted())
  for (const [code, text] of expected) expect(written.get(code) === text, code).toBe(true)
})

test('the Rhône: 266 communes, 58 in the Métropole de Lyon, 12 other intercommunalities', () => {
  const rhone = createTerritories(resources).of('69')?.data
  expect(rhone?.communes).toHaveLength(266)
  const lyon = rhone?.epci.find(({ name }) => name === 'Métropole de Lyon')?.code
  expect(rhone?.communes.filter(({ epci }) => epci === lyon)).toHaveLength(58)
  expect(rhone?.epci).toHaveLength(13)
})

test('the towns stand where they are, once each, in a commune of the département', () => {
  const townsOf = (code: string) => new Map(all.get(code)?.towns.map(([town, ...position]) => [town, position]))
  expect(townsOf('69').size).toBe(208)
  const [villefranche, lyon] = [townsOf('69').get('69264'), townsOf('69').get('69123')] as const
  expect(kilometresBetween(lyon ?? [0, 0], villefranche ?? [0, 0])).toBeCloseTo(28.6, 1)
  // Given with the position of a place 80 km away, that of another commune of their name.
  expect([townsOf('40').has('40271'), townsOf('38').has('38363')]).toEqual([false, false])
  // Tassin-la-Demi-Lune, which GeoNames has under the code of Lyon.
  expect(townsOf('69').get('69244')).toEqual([4.7881, 45.755])
  // By the name alone, where GeoNames has no INSEE code.
  expect(townsOf('976').size).toBe(17)
  for (const { communes, towns } of all.values()) {
    const codes = new Set(communes.map(({ code }) => code))
    expect(towns.filter(([code]) => !codes.delete(code))).toEqual([])
  }
})

test('the outlines are laid on the ground: of 200 towns, one at most lies outside its département', () => {
  const outlined = [...all.values()].filter(({ outline }) => outline.length > 0)
  expect(outlined).toHaveLength(96)
  const towns = outlined.flatMap(({ towns, outline }) => towns.map(([, ...position]) => isWithin(position, outline)))
  expect(towns.length).toBeGreaterThan(14_000)
  expect(towns.filter((within) => !within).length / towns.length).toBeLessThan(1 / 200)
  // Groix, which the drawing left out.
  expect(isWithin([-3.4543, 47.6389], all.get('56')?.outline ?? [])).toBe(true)
})

test('the demo has a département of its own, whose six intercommunalities no list has', () => {
  const territories = createTerritories(resources)
  expect(territories.of('00')?.data.epci).toHaveLength(6)
  expect(territories.of('00')?.index.find({ name: 'Vieux Mesnil', postcode: null, inseeCode: null })?.name).toBe(
    'Le Mesnil-aux-Joncs',
  )
})

test('a code that is none gives nothing, and never leaves its folder', () => {
  const territories = createTerritories(resources)
  expect(territories.of('99')).toBeNull()
  expect(territories.of('../demo/demo')).toBeNull()
})
