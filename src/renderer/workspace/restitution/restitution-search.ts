import type { RowId } from '#shared/kernel/ids.ts'
import { rowSearch } from '../../components/id-param.ts'

/** What is chosen of the slides, in the address: the presenter and the wall show the same. */
export interface RestitutionSearch {
  readonly reunion?: RowId
  /** Ids, comma between; not given: the first of each axis. */
  readonly fiches?: string
  readonly anonyme?: true
}

export const readSearch = ({ reunion, fiches, anonyme }: Readonly<Record<string, unknown>>): RestitutionSearch => ({
  ...rowSearch('reunion')({ reunion }),
  ...(typeof fiches === 'string' && { fiches }),
  ...(anonyme === true && { anonyme }),
})

/** Of the presenter: the slide it begins with, from 1. */
export interface PresenterSearch extends RestitutionSearch {
  readonly diapositive?: number
}

export const readPresenterSearch = (search: Readonly<Record<string, unknown>>): PresenterSearch => ({
  ...readSearch(search),
  ...(typeof search.diapositive === 'number' && { diapositive: search.diapositive }),
})

/** What the program is asked. */
export const askedOf = ({ reunion, fiches, anonyme }: RestitutionSearch) => ({
  meeting: reunion ?? null,
  fiches: fiches === undefined ? null : (fiches.split(',').filter((id) => id !== '') as RowId[]),
  persons: anonyme !== true,
})
