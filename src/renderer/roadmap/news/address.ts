import type { RowId } from '#shared/kernel/ids.ts'
import { type NewsFilter, type NewsPeriod, periods } from './filter-news.ts'

/** What the address of the news says: all of them without it. */
export interface NewsSearch {
  readonly periode?: NewsPeriod
  readonly secteur?: RowId | 'sans'
  readonly axe?: RowId | 'sans'
  readonly texte?: string
  /** An item is being begun. */
  readonly ecrire?: true
}

export const readSearch = ({ periode, secteur, axe, texte, ecrire }: Record<string, unknown>): NewsSearch => ({
  ...(typeof periode === 'string' && Object.hasOwn(periods, periode) && { periode: periode as NewsPeriod }),
  ...(typeof secteur === 'string' && { secteur: secteur as RowId }),
  ...(typeof axe === 'string' && { axe: axe as RowId }),
  ...(typeof texte === 'string' && { texte }),
  ...(ecrire === true && { ecrire }),
})

export const filterOf = ({ periode, secteur, axe, texte }: NewsSearch): NewsFilter => ({
  period: periode ?? null,
  sector: secteur ?? null,
  axis: axe ?? null,
  text: texte ?? '',
})
