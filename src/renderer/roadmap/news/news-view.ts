import type { NewsLine, NewsList } from '#shared/contract/roadmap/news.ts'
import { monthsBefore } from '#shared/records/directory/freshness.ts'
import { listView } from '../../components/list/list-view.ts'
import { monthAndYear } from '../../words/dates.ts'
import { sentenceCase } from '../../words/numbers.ts'
import { axisFilter, sectorFilter } from '../sector-and-axis.ts'

const periods = {
  brouillons: 'Brouillons',
  mois: 'Depuis un mois',
  trimestre: 'Depuis trois mois',
  annee: 'Depuis un an',
} as const

const months: Readonly<Record<string, number>> = { mois: 1, trimestre: 3, annee: 12 }

/** The news: what is still being written, then month by month. */
export const newsView = listView<NewsList, NewsLine>()({
  words: { one: 'actualité', many: 'actualités', none: 'Aucune actualité' },
  lines: ({ lines }) => lines,
  id: ({ id }) => id,
  says: ({ title, actor, excerpt }) => [title, actor, excerpt],
  filters: {
    periode: {
      label: 'Période',
      all: 'Toutes les périodes',
      options: periods,
      keeps: ({ publishedOn }, want, { today }) =>
        want === 'brouillons'
          ? publishedOn === null
          : publishedOn !== null && publishedOn > monthsBefore(today, months[want] ?? 0),
    },
    secteur: sectorFilter('Tout le département'),
    axe: axisFilter,
  },
  heads: {
    of: ({ publishedOn }) => publishedOn?.slice(0, 7) ?? 'brouillons',
    name: (month) => (month === 'brouillons' ? 'Brouillons' : sentenceCase(monthAndYear(`${month}-01`))),
  },
})

/** What the address of the news says. */
type NewsSearch = ReturnType<typeof newsView.read> & {
  /** An item is being begun. */
  readonly ecrire?: true
}

export const readSearch = (address: Record<string, unknown>): NewsSearch => ({
  ...newsView.read(address),
  ...(address.ecrire === true && { ecrire: true }),
})
