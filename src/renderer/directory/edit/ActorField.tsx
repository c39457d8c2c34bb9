import { Select } from '@mantine/core'
import { useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../api/hooks.ts'

/** A structure as a field names it. */
export interface NamedActor {
  readonly id: RowId
  readonly name: string
}

interface Props {
  readonly label: string
  readonly current: NamedActor | null
  readonly onChange: (actor: NamedActor | null) => void
  /** One that may not be chosen: a structure is no antenna of its own. */
  readonly except?: RowId
  readonly description?: string
  readonly error?: string | undefined
}

/** A structure, found by its name or one of its other names. */
export function ActorField({ label, current, onChange, except, description, error }: Props) {
  const [typed, setTyped] = useState(current?.name ?? '')
  const found = useApiQuery('directory', 'suggestActors', { text: typed }, { keepPrevious: true })
  const known = [...(current === null ? [] : [current]), ...(found.data ?? [])].filter(({ id }) => id !== except)
  const choices = [...new Map(known.map((actor) => [actor.id, actor])).values()]
  return (
    <Select
      label={label}
      description={description}
      error={error}
      placeholder="Nom de la structure"
      searchable
      clearable
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      nothingFoundMessage="Aucune structure ne porte ce nom."
      data={choices.map(({ id, name }) => ({ value: id, label: name }))}
      value={current?.id ?? null}
      onChange={(id) => onChange(choices.find((actor) => actor.id === id) ?? null)}
      clearButtonProps={{ 'aria-label': `Effacer : ${label}` }}
      comboboxProps={{ withinPortal: false }}
    />
  )
}
