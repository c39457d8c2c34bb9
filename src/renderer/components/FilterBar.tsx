import { NativeSelect, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import classes from './page.module.css'

/** One thing that a list is narrowed by: its key in the address, its name, what all of it is called, its values and their names. */
type Choice = readonly [key: string, label: string, all: string, options: readonly (readonly string[])[]]

interface Props {
  /** « besoins » */
  readonly many: string
  readonly choices: readonly Choice[]
  /** The orders by their names, the usual one first; `null` when the list has one only. */
  readonly sorts: Readonly<Record<string, string>> | null
  /** What the address says, filters among it. */
  readonly search: Readonly<Record<string, unknown>>
  /** An empty value takes the key out of the address. */
  readonly set: (key: string, value: string) => void
  /** « 8 besoins » */
  readonly kept: string
}

/** What is kept of a list, and in which order; the address keeps it. */
export function FilterBar({ many, choices, sorts, search, set, kept }: Props) {
  return (
    <search className={classes.filters} aria-label={`Filtres des ${many}`}>
      <TextInput
        aria-label={`Chercher dans les ${many}`}
        placeholder="Chercher"
        leftSection={<IconSearch size={16} stroke={1.6} aria-hidden="true" />}
        w={200}
        value={said(search.texte)}
        onChange={(event) => set('texte', event.currentTarget.value)}
      />
      {choices.map(([key, label, all, options]) => (
        <NativeSelect
          key={key}
          aria-label={label}
          className={classes.choice ?? ''}
          data-on={search[key] !== undefined || undefined}
          value={said(search[key])}
          onChange={(event) => set(key, event.currentTarget.value)}
          data={[{ value: '', label: all }, ...options.map(([value = '', name = '']) => ({ value, label: name }))]}
        />
      ))}
      {sorts !== null && <Order sorts={sorts} order={said(search.ordre)} set={set} />}
      <Text component="span" role="status" size="sm" c="var(--ink-2)">
        {kept}
      </Text>
    </search>
  )
}

const said = (value: unknown): string => (typeof value === 'string' ? value : '')

interface OrderProps extends Pick<Props, 'set'> {
  readonly sorts: Readonly<Record<string, string>>
  readonly order: string
}

function Order({ sorts, order, set }: OrderProps) {
  const [usual = ''] = Object.keys(sorts)
  return (
    <NativeSelect
      aria-label="Tri"
      className={classes.choice ?? ''}
      value={order || usual}
      onChange={({ currentTarget: { value } }) => set('ordre', value === usual ? '' : value)}
      data={Object.entries(sorts).map(([value, name]) => ({ value, label: name }))}
    />
  )
}
