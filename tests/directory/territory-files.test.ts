import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createTerritories } from '#main/app/territories.ts'
// @ts-expect-error a script of the project, which has no declarations
import { departementFiles } from '../../scripts/lib/territory.mjs'

const resources = join(import.meta.dirname, '../../resources')

test('the territory files are what the official geographic code gives: else run « npm run territory »', () => {
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
