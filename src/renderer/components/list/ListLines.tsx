import { Button } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import { EmptyState } from '../EmptyState.tsx'
import { ListFilters } from './ListFilters.tsx'
import classes from './list-filters.module.css'
import type { AnySearch, Shown } from './list-view.ts'

/** What a list asks of `getRouteApi('…')`: the address of its page, and the way to another. */
interface ListRoute<Search> {
  readonly useSearch: () => Search
  readonly useNavigate: () => (to: Narrowed<Search> & { readonly replace: true }) => Promise<void>
  readonly Link: (props: Narrowed<Search> & { readonly children: ReactNode }) => ReactNode
}

interface Narrowed<Search> {
  readonly search: (since: Search) => Search
}

interface Props<List, Line, Search extends AnySearch> extends Pick<Shown<List, Line, Search>, 'view' | 'list'> {
  readonly route: ListRoute<NoInfer<Search>>
  /** In place of all the rest while the list holds nothing. */
  readonly nothing: ReactNode
  /** `false`: what draws the lines has an order of its own. */
  readonly isSorted?: boolean
  /** Stands beside the filters. */
  readonly beside?: ReactNode
  readonly children: (shown: Shown<List, Line, Search>) => ReactNode
}

/** A list that its address narrows and orders: its filters, then the lines they keep. */
export function ListLines<List, Line, Search extends AnySearch>(props: Props<List, Line, Search>) {
  const { view, list, route, nothing, isSorted = true, beside, children } = props
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const lines = useMemo(
    () => (isSorted ? view.lines(list, search) : view.kept(list, search)),
    [view, list, search, isSorted],
  )
  const shown: Shown<List, Line, Search> = { view, list, search, lines }
  if (view.all(list).length === 0) return nothing
  const set = (key: string, value: string) =>
    void navigate({ search: (since) => view.narrowed(since, key, value), replace: true })
  return (
    <>
      <div className={beside === undefined ? undefined : classes.bar} data-only="screen">
        {beside}
        <ListFilters {...shown} isSorted={isSorted} set={set} />
      </div>
      {lines.length === 0 ? (
        <EmptyState
          title={`${view.words.none} ne répond à ces filtres.`}
          action={
            <Button component={route.Link} search={view.whole}>
              Retirer les filtres
            </Button>
          }
        />
      ) : (
        children(shown)
      )}
    </>
  )
}
