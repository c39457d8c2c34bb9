import { NativeSelect, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { plural } from '../../words/numbers.ts'
import classes from './list-filters.module.css'
import type { AnySearch, Shown } from './list-view.ts'

interface Props<List, Line, Search extends AnySearch> extends Shown<List, Line, Search> {
  readonly isSorted: boolean
  /** An empty value takes the key out of the address. */
  readonly set: (key: string, value: string) => void
}

/** What is kept of a list, and in which order; the address keeps it. */
export function ListFilters<List, Line, Search extends AnySearch>(props: Props<List, Line, Search>) {
  const { view, list, search, lines, isSorted, set } = props
  const { one, many } = view.words
  const sorts = Object.entries(view.sorts)
  const [[usual] = ['']] = sorts
  return (
    <search className={classes.filters} data-only="screen" aria-label={`Filtres des ${many}`}>
      <TextInput
        aria-label={`Chercher dans les ${many}`}
        placeholder="Chercher"
        leftSection={<IconSearch size={16} stroke={1.6} aria-hidden="true" />}
        w={200}
        value={search.texte ?? ''}
        onChange={(event) => set('texte', event.currentTarget.value)}
      />
      {view.choices(list, search).map(({ key, label, all, options, want }) => (
        <NativeSelect
          key={key}
          aria-label={label}
          className={classes.choice ?? ''}
          data-on={want !== null || undefined}
          value={want ?? ''}
          onChange={(event) => set(key, event.currentTarget.value)}
          data={[
            ...(all === null ? [] : [{ value: '', label: all }]),
            ...options.map(([value, label]) => ({ value, label })),
          ]}
        />
      ))}
      {isSorted && sorts.length > 0 && (
        <NativeSelect
          aria-label="Tri"
          className={classes.choice ?? ''}
          value={search.ordre ?? usual}
          onChange={({ currentTarget: { value } }) => set('ordre', value === usual ? '' : value)}
          data={sorts.map(([value, label]) => ({ value, label }))}
        />
      )}
      <Text component="span" role="status" size="sm" c="var(--ink-2)">
        {plural(lines.length, one, many)}
      </Text>
    </search>
  )
}
