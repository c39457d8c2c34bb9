import { Select } from '@mantine/core'
import type { Need } from '#shared/records/records.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { type Where, whereChanges, whereChoices, whereKey } from './where.ts'

interface Props {
  readonly value: Pick<Need, keyof Where>
  /** How a part that the official territory does not have is called. */
  readonly unknown?: string | null
  readonly onChange: (where: Where) => void
}

const nowhere = { epci: [], communes: [] }

/** Where a need is: the département, a sector, an EPCI or a commune, found by its name. */
export function WhereField({ value, unknown = null, onChange }: Props) {
  const { sectors } = useWorkspace()
  const territory = useApiQuery('territory', 'get', {}).data ?? nowhere
  const choices = whereChoices(sectors, territory)
  const key = whereKey(value)
  const known = choices.some(({ items }) => items.some((item) => item.value === key))
  return (
    <Select
      label="Territoire"
      searchable
      allowDeselect={false}
      limit={60}
      nothingFoundMessage="Aucun territoire ne porte ce nom."
      data={
        known
          ? [...choices]
          : [...choices, { group: 'Ailleurs', items: [{ value: key, label: unknown ?? 'Ailleurs' }] }]
      }
      value={key}
      onChange={(chosen) => chosen !== null && onChange(whereChanges(chosen))}
      comboboxProps={{ withinPortal: false }}
    />
  )
}
