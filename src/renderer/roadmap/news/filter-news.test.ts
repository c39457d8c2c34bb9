import { expect, test } from 'vitest'
import type { NewsLine, NewsList } from '#shared/contract/roadmap/news.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { byMonth, filterNews } from './filter-news.ts'

const axis = 'axis' as RowId

const line = (title: string, publishedOn: string | null, more: Partial<NewsLine> = {}): NewsLine => ({
  ...{ id: title as RowId, title, publishedOn, happensOn: null, sector: null, axis: null, fiche: null, actor: null },
  excerpt: '',
  ...more,
})

const list: NewsList = {
  today: '2026-11-30',
  axes: [],
  sectors: [],
  lines: [
    line('Brouillon', null),
    line('Atelier ouvert', '2026-11-20', { axis, excerpt: 'À l’école du Mesnil' }),
    line('Prêt de tablettes', '2026-11-02', { actor: 'Le Clic voisin' }),
    line('Bilan', '2026-06-10'),
  ],
}

const kept = (filter: object) =>
  filterNews(list, { period: null, sector: null, axis: null, text: '', ...filter }).map(({ title }) => title)

test('filters keep by period, axis and words', () => {
  expect(kept({ period: 'brouillons' })).toEqual(['Brouillon'])
  expect(kept({ period: 'mois' })).toEqual(['Atelier ouvert', 'Prêt de tablettes'])
  expect(kept({ period: 'annee' })).toHaveLength(3)
  expect(kept({ axis })).toEqual(['Atelier ouvert'])
  expect(kept({ axis: 'sans', sector: 'sans' })).toHaveLength(3)
  expect(kept({ text: 'ECOLE mesnil' })).toEqual(['Atelier ouvert'])
  expect(kept({ text: 'clic' })).toEqual(['Prêt de tablettes'])
})

test('news stand under their month, drafts first', () => {
  expect(byMonth(list.lines).map((row) => (row.isHead ? [row.name, row.count] : row.line.title))).toEqual(
    [
      ['Brouillons', 1],
      'Brouillon',
      ['Novembre 2026', 2],
      'Atelier ouvert',
      'Prêt de tablettes',
      ['Juin 2026', 1],
      'Bilan',
    ].map((row) => (Array.isArray(row) ? [String(row[0]).replace(' ', '\u00a0'), row[1]] : row)),
  )
})
