import { expect, test } from 'vitest'
import type { NewsLine, NewsList } from '#shared/contract/roadmap/news.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { newsView } from './news-view.ts'

const axis = 'axis' as RowId

const line = (title: string, publishedOn: string | null, more: Partial<NewsLine> = {}): NewsLine => ({
  ...{ id: title as RowId, title, publishedOn, happensOn: null, sector: null, axis: null, fiche: null, actor: null },
  excerpt: '',
  ...more,
})

const list: NewsList = {
  today: '2026-11-30',
  axes: [{ id: axis, number: 1, title: 'Équiper', state: 'proposed' }],
  sectors: [],
  lines: [
    line('Brouillon', null),
    line('Atelier ouvert', '2026-11-20', { axis, excerpt: 'À l’école du Mesnil' }),
    line('Prêt de tablettes', '2026-11-02', { actor: 'Le Clic voisin' }),
    line('Bilan', '2026-06-10'),
  ],
}

const kept = (search: Parameters<typeof newsView.lines>[1]) => newsView.lines(list, search).map(({ title }) => title)

test('filters keep by period, axis and words', () => {
  expect(kept({ periode: 'brouillons' })).toEqual(['Brouillon'])
  expect(kept({ periode: 'mois' })).toEqual(['Atelier ouvert', 'Prêt de tablettes'])
  expect(kept({ periode: 'annee' })).toHaveLength(3)
  expect(kept({ axe: axis })).toEqual(['Atelier ouvert'])
  expect(kept({ axe: 'sans', secteur: 'sans' })).toHaveLength(3)
  expect(kept({ texte: 'ECOLE mesnil' })).toEqual(['Atelier ouvert'])
  expect(kept({ texte: 'clic' })).toEqual(['Prêt de tablettes'])
})

test('news stand under their month, drafts first', () => {
  expect(
    newsView.rows(list, {}, list.lines).map((row) => (row.isHead ? [row.name, row.count] : row.line.title)),
  ).toEqual(
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
