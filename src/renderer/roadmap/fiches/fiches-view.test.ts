import { expect, test } from 'vitest'
import type { FicheLine, FicheList } from '#shared/contract/roadmap/fiches.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { newer } from '#shared/text/newer.ts'
import { fichesView, readSearch } from './fiches-view.ts'

const line = (id: string, values: Partial<FicheLine> = {}): FicheLine => ({
  id: id as RowId,
  axis: null,
  sector: null,
  number: 1,
  title: id,
  state: 'running',
  chosenState: 'running',
  feasibility: null,
  impact: null,
  startsOn: null,
  endsOn: null,
  bearers: ['Maison des Joncs'],
  reference: '1.1',
  share: null,
  steps: 0,
  doneSteps: 0,
  begunSteps: 0,
  questions: 0,
  lateSteps: 0,
  budget: null,
  requested: 0,
  granted: 0,
  pending: 0,
  missing: 0,
  funders: [],
  ...values,
})

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
const kept = (search: Parameters<typeof fichesView.lines>[1]) =>
  fichesView.lines(list, search).map(({ title }) => title)

test('a filter keeps what it says, and words are looked for in titles, bearers, axes and sectors', () => {
  expect(kept({})).toEqual(['Équiper', 'Former', 'Carte', 'Forum'])
  expect(kept({ axe: 'a1' })).toEqual(['Équiper', 'Former'])
  expect(kept({ axe: 'sans' })).toEqual(['Carte', 'Forum'])
  expect(kept({ secteur: 's1' })).toEqual(['Équiper'])
  expect(kept({ etat: 'done' })).toEqual(['Forum'])
  expect(kept({ porteur: 'maison des joncs' })).toEqual(['Équiper', 'Former'])
  expect(kept({ avec: 'untreated' })).toEqual(['Équiper'])
  expect(kept({ avec: 'late' })).toEqual(['Former', 'Carte'])
  expect(kept({ avec: 'bearerless' })).toEqual(['Carte'])
  expect(kept({ texte: 'equ' })).toEqual(['Équiper'])
  expect(kept({ texte: 'plaine accomp' })).toEqual(['Équiper'])
  expect(kept({ texte: 'foyer' })).toEqual(['Former'])
})

test('what the filters would keep is counted', () => {
  expect(fichesView.counts(list, 'avec')).toEqual({ untreated: 1, late: 2, bearerless: 1 })
})

test('fiches are sorted by title, state or end; a bearer is offered once', () => {
  expect(kept({ ordre: 'axe' })).toEqual(['Équiper', 'Former', 'Carte', 'Forum'])
  expect(kept({ ordre: 'titre' })).toEqual(['Carte', 'Équiper', 'Former', 'Forum'])
  expect(kept({ ordre: 'etat' })).toEqual(['Équiper', 'Former', 'Carte', 'Forum'])
  expect(kept({ ordre: 'fin' })).toEqual(['Former', 'Carte', 'Équiper', 'Forum'])
  expect(
    fichesView
      .choices(list, {})
      .find(({ key }) => key === 'porteur')
      ?.options.map(([name]) => name),
  ).toEqual(['Foyer rural', 'Maison des Joncs'])
})

test('they stand under their axis, and under none in another order', () => {
  const rows = (search: Parameters<typeof fichesView.rows>[1]) =>
    fichesView
      .rows(list, search, fichesView.lines(list, search))
      .map((row) => (row.isHead ? [row.name, row.count] : row.line.title))
  expect(rows({})).toEqual([['Axe 1 – Accompagner', 2], 'Équiper', 'Former', ['Dans aucun axe', 2], 'Carte', 'Forum'])
  expect(rows({ ordre: 'titre' })).toEqual(['Carte', 'Équiper', 'Former', 'Forum'])
})

test('a state of a later version comes last, and its address is that of all fiches', () => {
  const later = { ...list, lines: [line('Plus tard', { state: newer }), ...lines] }
  expect(fichesView.lines(later, { ordre: 'etat' }).at(-1)?.title).toBe('Plus tard')
  expect(readSearch({ etat: 'frozen', vue: 'matrice', avec: 'late', ordre: 'fin' })).toEqual({
    vue: 'matrice',
    avec: 'late',
    ordre: 'fin',
  })
})
