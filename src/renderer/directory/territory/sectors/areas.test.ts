import { expect, test } from 'vitest'
import type { Territory } from '#shared/contract/directory/territory.ts'
import { areaLines } from './area-lines.ts'
import { areasOf, tickOf, toggled } from './ticked-areas.ts'

const commune = (code: string, name: string, epci: string | null, postcode = '01000') => ({
  code,
  name,
  postcodes: [postcode],
  population: 100,
  epci,
  sector: null,
  excluded: false,
})

const epci = (code: string, name: string) => ({
  code,
  name,
  communes: 2,
  population: 200,
  sector: null,
  excluded: false,
})

const territory: Territory = {
  epci: [epci('A', 'CC du Haut-Val'), epci('B', 'CC des Joncs')],
  communes: [
    commune('00001', 'Aigueseule', 'A'),
    commune('00002', 'Épinoy', 'A', '01230'),
    commune('00003', 'Joncheray', 'B'),
    commune('00004', 'Île-Haute', null),
  ],
}

const keysShown = (text: string, ...opened: string[]) =>
  areaLines(territory, text, new Set(opened)).map(({ key }) => key)

test('communes show under their intercommunality when it is open; those that have none stand last', () => {
  expect(keysShown('')).toEqual(['A', 'B', 'none'])
  expect(keysShown('', 'A')).toEqual(['A', '00001', '00002', 'B', 'none'])
})

test('a search opens what it finds, by name without accents, by code or postcode', () => {
  expect(keysShown('epin')).toEqual(['A', '00002'])
  expect(keysShown('0123')).toEqual(['A', '00002'])
  expect(keysShown('00003')).toEqual(['B', '00003'])
  expect(keysShown('haut-val')).toEqual(['A', '00001', '00002'])
  expect(keysShown('haute')).toEqual(['none', '00004'])
  expect(keysShown('zzz')).toEqual([])
})

test('an intercommunality whose communes are all ticked is named in one word', () => {
  expect(areasOf(territory, new Set(['00001', '00002', '00004']))).toEqual([
    { kind: 'epci', code: 'A' },
    { kind: 'commune', code: '00004' },
  ])
  expect(areasOf(territory, new Set(['00001']))).toEqual([{ kind: 'commune', code: '00001' }])
})

test('ticking a group ticks what it lacks, then takes all away', () => {
  const group = territory.communes.slice(0, 2)
  const some = new Set(['00002', '00003'])
  expect(tickOf(group, some)).toBe('some')
  const all = toggled(group, some)
  expect([...all].toSorted()).toEqual(['00001', '00002', '00003'])
  expect([...toggled(group, all)]).toEqual(['00003'])
})
