import type { NewsLine, NewsList } from '#shared/contract/roadmap/news.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { monthsBefore } from '#shared/records/directory/freshness.ts'
import { monthAndYear } from '../../words/dates.ts'
import { folded } from '../../words/folded.ts'
import { sentenceCase } from '../../words/numbers.ts'

export const periods = {
  brouillons: 'Brouillons',
  mois: 'Depuis un mois',
  trimestre: 'Depuis trois mois',
  annee: 'Depuis un an',
} as const

export type NewsPeriod = keyof typeof periods

export interface NewsFilter {
  readonly period: NewsPeriod | null
  /** `sans`: of none. */
  readonly sector: RowId | 'sans' | null
  readonly axis: RowId | 'sans' | null
  readonly text: string
}

export const filterNews = ({ lines, today }: NewsList, filter: NewsFilter): readonly NewsLine[] => {
  const words = folded(filter.text.trim()).split(/\s+/u).filter(Boolean)
  return lines.filter((line) => {
    const told = folded([line.title, line.actor, line.excerpt].filter(Boolean).join(' '))
    return (
      isWithin(line, filter.period, today) &&
      isOf(line.sector, filter.sector) &&
      isOf(line.axis, filter.axis) &&
      words.every((word) => told.includes(word))
    )
  })
}

const isOf = (value: RowId | null, wanted: RowId | 'sans' | null): boolean =>
  wanted === null || (wanted === 'sans' ? value === null : value === wanted)

const months = { mois: 1, trimestre: 3, annee: 12 } as const

const isWithin = ({ publishedOn }: NewsLine, period: NewsPeriod | null, today: string): boolean => {
  if (period === null) return true
  if (period === 'brouillons') return publishedOn === null
  return publishedOn !== null && publishedOn > monthsBefore(today, months[period])
}

/** A line of the list: the head of a month with what it holds, or an item. */
export type ListedNews =
  | { readonly isHead: true; readonly id: string; readonly name: string; readonly count: number }
  | { readonly isHead: false; readonly id: string; readonly line: NewsLine }

/** What is still being written, then month by month, in the order given. */
export const byMonth = (lines: readonly NewsLine[]): readonly ListedNews[] =>
  [...Map.groupBy(lines, ({ publishedOn }) => publishedOn?.slice(0, 7) ?? null)].flatMap(([month, own]) => [
    {
      isHead: true as const,
      id: month ?? 'brouillons',
      name: month === null ? 'Brouillons' : sentenceCase(monthAndYear(`${month}-01`)),
      count: own.length,
    },
    ...own.map((line) => ({ isHead: false as const, id: line.id, line })),
  ])
