import { Button } from '@mantine/core'
import type { DirectoryFilter } from '#shared/contract/directory/directory.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { plural } from '../../words/numbers.ts'
import { quoted } from '../../words/spaces.ts'
import { wholeList } from '../address.ts'
import { withoutEachCriterion } from '../filters/criteria.ts'
import { focusSearch } from '../filters/focus-search.ts'
import type { Directory } from '../use-directory.ts'
import { listWords } from './list-words.ts'

/** Nothing answers all the criteria: the nearest result is what answers all but one. */
export function NothingFound({ directory }: { readonly directory: Directory }) {
  const { list, filter } = directory.query
  const nearby = withoutEachCriterion(filter)
  const counts = useApiQuery('directory', 'countEach', { list, filters: nearby.map((near) => near.filter) })
  const nearest = nearby
    .map((near, index) => ({ ...near, count: counts.data?.[index] ?? 0 }))
    .toSorted((a, b) => b.count - a.count)[0]
  const { one, many, gender } = listWords[list]
  const found = nearest !== undefined && nearest.count > 0
  const widen = (wider: DirectoryFilter) => {
    directory.setFilter(wider)
    focusSearch()
  }
  return (
    <EmptyState
      title={`${gender === 'f' ? 'Aucune' : 'Aucun'} ${one} ne répond à ces filtres.`}
      action={
        <>
          {found && nearby.length > 1 && (
            <Button onClick={() => widen(nearest.filter)}>Retirer {quoted(nearest.label)}</Button>
          )}
          <Button variant={nearby.length > 1 ? 'subtle' : 'default'} onClick={() => widen(wholeList)}>
            Effacer les filtres
          </Button>
        </>
      }
    >
      {found && `Le plus proche : ${plural(nearest.count, one, many)} sans le filtre ${quoted(nearest.label)}.`}
    </EmptyState>
  )
}
