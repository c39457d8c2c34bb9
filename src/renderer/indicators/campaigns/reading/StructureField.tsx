import { Select } from '@mantine/core'
import type { NamedRow } from '#shared/contract/indicators/figures-import.ts'
import type { RowId } from '#shared/kernel/ids.ts'

interface Props {
  readonly structures: readonly NamedRow[]
  readonly value: RowId | null
  readonly choose: (actor: RowId) => void
}

/** Whose file it is. */
export function StructureField({ structures, value, choose }: Props) {
  return (
    <Select
      label={'De quelle structure vient ce fichier\u00a0?'}
      placeholder="Choisir une structure"
      searchable
      limit={50}
      allowDeselect={false}
      nothingFoundMessage="Aucune structure de ce nom."
      maw={420}
      data={structures.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={(id) => id !== null && choose(id as RowId)}
    />
  )
}
