import {
  type DirectoryFilter,
  type DirectoryListName,
  type DirectorySort,
  directoryFilterSchema,
  directorySortSchema,
} from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Input } from '../api/api.ts'

/** The lists as the address names them. */
export const listSlugs = { acteurs: 'actors', lieux: 'places', personnes: 'persons' } as const

export type ListSlug = keyof typeof listSlugs

export const slugOf = (list: DirectoryListName): ListSlug =>
  (Object.keys(listSlugs) as ListSlug[]).find((slug) => listSlugs[slug] === list) ?? 'acteurs'

export const isListSlug = (text: string): text is ListSlug => Object.hasOwn(listSlugs, text)

/** What stands after the « ? »: only what differs from the whole list, by name. */
export interface DirectorySearch {
  readonly liste?: ListSlug | undefined
  readonly filtre?: GivenFilter
  readonly tri?: DirectorySort
  /** The form of a new entry stands open. */
  readonly ajouter?: ListSlug
  /** The entry shown is being edited. */
  readonly modifier?: true
}

/** Criteria that are set; the others ask nothing. */
export type GivenFilter = NonNullable<Input<'directory', 'list'>['filter']>

/** Which rows, in which order: what every reading of a list is asked with. */
export interface ListQuery {
  readonly list: DirectoryListName
  readonly filter: DirectoryFilter
  readonly sort: DirectorySort
}

/** An entry shown beside the list. */
export interface EntryAddress {
  readonly list: DirectoryListName
  readonly id: RowId
}

export const wholeList: DirectoryFilter = directoryFilterSchema.parse({})

export const byName: DirectorySort = { column: 'name', descending: false }

/** Reads an address, be it typed by hand or written by another version: what is not understood is left out. */
export const readSearch = (search: Readonly<Record<string, unknown>>): DirectorySearch => {
  const filter = directoryFilterSchema.safeParse(search.filtre)
  const sort = directorySortSchema.safeParse(search.tri)
  return {
    ...listGiven('liste', search.liste),
    ...(filter.success && filtered(filter.data)),
    ...(sort.success && sorted(sort.data)),
    ...listGiven('ajouter', search.ajouter),
    ...(search.modifier === true && { modifier: true as const }),
  }
}

/** The list stays in view while an entry of another one is read: the address then names it. */
export const queryOf = (search: DirectorySearch, entry: EntryAddress | null): ListQuery => ({
  list: search.liste === undefined ? (entry?.list ?? 'actors') : listSlugs[search.liste],
  filter: { ...wholeList, ...(search.filtre as Partial<DirectoryFilter> | undefined) },
  sort: search.tri ?? byName,
})

/** A filter as the address writes it. */
export const filtered = (filter: DirectoryFilter): Pick<DirectorySearch, 'filtre'> => {
  const given = Object.entries(filter).filter(([, value]) => isSet(value))
  return given.length === 0 ? {} : { filtre: Object.fromEntries(given) as GivenFilter }
}

/** An order as the address writes it. */
export const sorted = (sort: DirectorySort): Pick<DirectorySearch, 'tri'> =>
  sort.column === byName.column && !sort.descending ? {} : { tri: sort }

/** Whether a criterion asks something. */
export const isSet = (value: string | boolean | readonly unknown[]): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== '' && value !== false

const listGiven = <Key extends 'liste' | 'ajouter'>(key: Key, value: unknown): { readonly [K in Key]?: ListSlug } =>
  typeof value === 'string' && isListSlug(value) ? ({ [key]: value } as { readonly [K in Key]: ListSlug }) : {}
