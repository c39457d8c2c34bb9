import { useMatchRoute, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { DirectoryFilter, DirectoryListName, DirectorySort } from '#shared/contract/directory/directory.ts'
import {
  type DirectorySearch,
  type EntryAddress,
  filtered,
  type ListQuery,
  listSlugs,
  queryOf,
  slugOf,
  sorted,
} from './address.ts'

/** What the directory shows, all of it said by the address, and the ways to show something else. */
export interface Directory {
  readonly query: ListQuery
  /** The entry beside the list. */
  readonly entry: EntryAddress | null
  /** It is being edited. */
  readonly editing: boolean
  /** The form that stands open, by what it adds. */
  readonly adding: DirectoryListName | null
  readonly showList: (list: DirectoryListName) => void
  readonly setFilter: (filter: DirectoryFilter) => void
  readonly setSort: (sort: DirectorySort) => void
  readonly setFilterAndSort: (filter: DirectoryFilter, sort: DirectorySort) => void
  readonly open: (entry: EntryAddress, options?: { readonly editing?: boolean }) => void
  readonly close: () => void
  readonly setEditing: (editing: boolean) => void
  readonly setAdding: (list: DirectoryListName | null) => void
}

export function useDirectory(): Directory {
  const search = useSearch({ from: '/annuaire' })
  const params = useMatchRoute()({ to: '/annuaire/$liste/$id' })
  const [liste, id] = params === false ? [null, null] : [params.liste, params.id]
  const entry = useMemo(
    (): EntryAddress | null => (liste === null ? null : { list: listSlugs[liste], id }),
    [liste, id],
  )
  const query = useMemo(() => queryOf(search, entry), [search, entry])
  return {
    query,
    entry,
    editing: search.modifier === true,
    adding: search.ajouter === undefined ? null : listSlugs[search.ajouter],
    ...useGoing(search, query),
  }
}

type Going = Omit<Directory, 'query' | 'entry' | 'editing' | 'adding'>

function useGoing(search: DirectorySearch, query: ListQuery): Going {
  const navigate = useNavigate()
  const stay = (changed: DirectorySearch, replace = true) => void navigate({ to: '.', search: changed, replace })
  const { filtre: _filter, tri: _sort, ...rest } = search
  const { modifier: _editing, ajouter: _adding, liste: _list, ...kept } = search
  const listed = (beside: DirectoryListName): DirectorySearch =>
    query.list === beside ? kept : { ...kept, liste: slugOf(query.list) }
  const setFilterAndSort = (filter: DirectoryFilter, sort: DirectorySort) =>
    stay({ ...rest, ...filtered(filter), ...sorted(sort) })
  return {
    setFilterAndSort,
    setFilter: (filter) => setFilterAndSort(filter, query.sort),
    setSort: (sort) => setFilterAndSort(query.filter, sort),
    showList: (list) => void navigate({ to: '/annuaire', search: list === 'actors' ? {} : { liste: slugOf(list) } }),
    open: ({ list, id }, options) =>
      void navigate({
        to: '/annuaire/$liste/$id',
        params: { liste: slugOf(list), id },
        search: { ...listed(list), ...(options?.editing && { modifier: true as const }) },
      }),
    close: () => void navigate({ to: '/annuaire', search: listed('actors') }),
    setEditing: (editing) => {
      const { modifier: _, ...others } = search
      stay(editing ? { ...others, modifier: true } : others)
    },
    setAdding: (list) => {
      const { ajouter: _, ...others } = search
      stay(list === null ? others : { ...others, ajouter: slugOf(list) }, list === null)
    },
  }
}
