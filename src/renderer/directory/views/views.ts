import {
  type DirectoryFilter,
  type DirectoryListName,
  type DirectorySort,
  savedViewDefinitionSchema,
} from '#shared/contract/directory/directory.ts'
import type { SavedView, Sector } from '#shared/records/records.ts'
import { byName, wholeList } from '../address.ts'

/** A tab above a list: filters, order and columns with a name. */
export interface View {
  readonly id: string
  readonly name: string
  readonly filter: DirectoryFilter
  readonly sort: DirectorySort
  /** Columns beside the name; `null`: those one has chosen stay. */
  readonly columns: readonly string[] | null
  /** The row that keeps it; `null` for the views every directory has. */
  readonly saved: SavedView | null
}

/** The views every list has; the member's own sector is one. */
export const commonViews = (list: DirectoryListName, sector: Sector | null): readonly View[] => [
  common('all', allNames[list], {}),
  ...(sector === null ? [] : [common('sector', `Secteur ${sector.name ?? 'sans nom'}`, { sectors: [sector.id] })]),
  ...(list === 'persons'
    ? [common('elected', 'Élus', { elected: true })]
    : [common('toCheck', 'À vérifier', { freshness: ['check', 'refresh'] })]),
  ...(list === 'places' ? [] : [common('neverCame', 'Jamais venues', { neverCame: true })]),
]

const allNames = { actors: 'Toutes', places: 'Tous', persons: 'Toutes' } as const satisfies Record<
  DirectoryListName,
  string
>

const common = (id: string, name: string, filter: Partial<DirectoryFilter>): View => ({
  id,
  name,
  filter: { ...wholeList, ...filter },
  sort: byName,
  columns: null,
  saved: null,
})

/** A view someone saved. One that a newer version wrote and this one cannot read opens as the whole list. */
export const viewOf = (saved: SavedView): View => {
  const definition = savedViewDefinitionSchema.safeParse(parsed(saved.definition))
  const { filter, sort, columns } = definition.success
    ? definition.data
    : { filter: wholeList, sort: byName, columns: null }
  return { id: saved.id, name: saved.name ?? 'Sans nom', filter, sort, columns, saved }
}

/** The view whose criteria are those of the list; what is typed to search is none. */
export const viewShown = (views: readonly View[], filter: DirectoryFilter): View | null =>
  views.find((view) => sameCriteria(view.filter, filter)) ?? null

const sameCriteria = (one: DirectoryFilter, other: DirectoryFilter): boolean => criteriaOf(one) === criteriaOf(other)

/** The order in which values were ticked says nothing. */
const criteriaOf = (filter: DirectoryFilter): string =>
  JSON.stringify(
    Object.entries({ ...filter, text: '' })
      .map(([name, value]) => [name, Array.isArray(value) ? value.toSorted() : value] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )

const parsed = (json: string | null): unknown => {
  try {
    return JSON.parse(json ?? '')
  } catch {
    return null
  }
}
