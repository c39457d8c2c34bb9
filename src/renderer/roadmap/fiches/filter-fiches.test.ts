import { expect, test } from 'vitest'
import type { FicheLine, FicheList } from '#shared/contract/roadmap/fiches.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { bearersOf, countWants, type FicheFilter, filterFiches, sortFiches } from './filter-fiches.ts'

const line = (id: string, values: Partial<FicheLine> = {}): FicheLine => ({
  id: id as RowId,
  axis: null,
  sector: null,
  number: 1,
  title: id,
  state: 'running',
  feasibility: null,
  impact: null,
  startsOn: null,
  endsOn: null,
  bearers: ['Maison des Joncs'],
  steps: 0,
  doneSteps: 0,
  lateSteps: 0,
  ...values,
})

const all: FicheFilter = { axis: null, sector: null, state: null, bearer: null, only: null, text: '' }

const lines = [
  line('Équiper', { axis: 'a1' as RowId, sector: 's1' as RowId, feasibility: 'untreated' }),
  line('Former', { axis: 'a1' as RowId, endsOn: '2026-11-25', bearers: ['MAISON DES JONCS', 'Foyer rural'] }),
  line('Carte', { bearers: [], lateSteps: 1, endsOn: '2027-01-01', state: 'upcoming' }),
  line('Forum', { bearers: [], state: 'done' }),
]
const list: FicheList = {
  today: '2026-11-26',
  axes: [{ id: 'a1' as RowId, number: 1, title: 'Accompagner', state: 'proposed' }],
  sectors: [{ id: 's1' as RowId, name: 'Plaine' }],
  lines,
}
const kept = (filter: Partial<FicheFilter>) => filterFiches(list, { ...all, ...filter }).map(({ title }) => title)

test('a filter keeps what it says, and words are looked for in titles, bearers, axes and sectors', () => {
  expect(kept({})).toEqual(['Équiper', 'Former', 'Carte', 'Forum'])
  expect(kept({ axis: 'a1' as RowId })).toEqual(['Équiper', 'Former'])
  expect(kept({ axis: 'sans' })).toEqual(['Carte', 'Forum'])
  expect(kept({ sector: 's1' as RowId })).toEqual(['Équiper'])
  expect(kept({ state: 'done' })).toEqual(['Forum'])
  expect(kept({ bearer: 'maison des joncs' })).toEqual(['Équiper', 'Former'])
  expect(kept({ only: 'untreated' })).toEqual(['Équiper'])
  expect(kept({ only: 'late' })).toEqual(['Former', 'Carte'])
  expect(kept({ only: 'bearerless' })).toEqual(['Carte'])
  expect(kept({ text: 'equ' })).toEqual(['Équiper'])
  expect(kept({ text: 'plaine accomp' })).toEqual(['Équiper'])
  expect(kept({ text: 'foyer' })).toEqual(['Former'])
})

test('what the filters would keep is counted', () => {
  expect(countWants(lines, list.today)).toEqual({ untreated: 1, late: 2, bearerless: 1 })
})

test('fiches are sorted by title, state or end; a bearer is offered once', () => {
  const titles = (sort: Parameters<typeof sortFiches>[1]) => sortFiches(lines, sort).map(({ title }) => title)
  expect(titles('axe')).toEqual(['Équiper', 'Former', 'Carte', 'Forum'])
  expect(titles('titre')).toEqual(['Carte', 'Équiper', 'Former', 'Forum'])
  expect(titles('etat')).toEqual(['Équiper', 'Former', 'Carte', 'Forum'])
  expect(titles('fin')).toEqual(['Former', 'Carte', 'Équiper', 'Forum'])
  expect(bearersOf(lines)).toEqual(['Foyer rural', 'Maison des Joncs'])
})
