import type { RowId } from '#shared/kernel/ids.ts'
import type { GivenFilter } from '../address.ts'

/** The views of the screen, as the address names them. */
export const views = {
  couverture: 'Couverture',
  carte: 'Carte',
  services: 'Qui fait quoi',
  secteurs: 'Secteurs et périmètre',
} as const

export type View = keyof typeof views

/** What stands after the « ? »: the view, and the part of the territory it is about. */
export interface TerritorySearch {
  readonly vue?: View
  readonly secteur?: RowId
  /** Code of an EPCI. */
  readonly epci?: string
}

/** Reads an address, be it typed by hand: what is not understood is left out. */
export const readSearch = (search: Readonly<Record<string, unknown>>): TerritorySearch => ({
  ...(isView(search.vue) && { vue: search.vue }),
  ...(typeof search.secteur === 'string' && uuid.test(search.secteur) && { secteur: search.secteur as RowId }),
  ...(epciCode(search.epci) !== null && { epci: epciCode(search.epci) as string }),
})

/** The part looked at, as the directory filters. */
export const filterOf = ({ secteur, epci }: TerritorySearch): GivenFilter => ({
  sectors: secteur === undefined ? [] : [secteur],
  epci: epci === undefined ? [] : [epci],
})

const isView = (value: unknown): value is View => typeof value === 'string' && Object.hasOwn(views, value)

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** The router reads nine figures as a number. */
const epciCode = (value: unknown): string | null => (/^\d{9}$/.test(String(value)) ? String(value) : null)
