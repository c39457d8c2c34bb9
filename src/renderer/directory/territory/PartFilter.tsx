import { Button, Group, NativeSelect } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Territory } from '#shared/contract/directory/territory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { epciName } from '../../words/epci.ts'
import type { TerritorySearch } from './address.ts'

/** The part of the territory that is looked at; it stays in the address from one view to the next. */
export function PartFilter({ territory }: { readonly territory: Territory }) {
  const { sectors } = useWorkspace()
  const search = useSearch({ from: '/territoire' })
  const navigate = useNavigate({ from: '/territoire' })
  const set = ({ vue }: TerritorySearch, part: TerritorySearch) =>
    void navigate({ search: { ...(vue && { vue }), ...part }, replace: true })
  const part = { ...(search.secteur && { secteur: search.secteur }), ...(search.epci && { epci: search.epci }) }
  const { secteur: _, ...withoutSector } = part
  const { epci: __, ...withoutEpci } = part
  return (
    <Group gap="var(--s3) var(--s4)" align="flex-end" mb="xl" data-only="screen">
      {sectors.length > 0 && (
        <NativeSelect
          label="Secteur"
          data={[
            { value: '', label: 'Tous les secteurs' },
            ...sectors.map(({ id, name }) => ({ value: id, label: name ?? 'Sans nom' })),
          ]}
          value={search.secteur ?? ''}
          onChange={({ currentTarget: { value } }) =>
            set(search, value === '' ? withoutSector : { ...part, secteur: value as RowId })
          }
        />
      )}
      <NativeSelect
        label="Intercommunalité"
        data={[{ value: '', label: 'Toutes les intercommunalités' }, ...epciOptions(territory)]}
        value={search.epci ?? ''}
        onChange={({ currentTarget: { value } }) => set(search, value === '' ? withoutEpci : { ...part, epci: value })}
      />
      {Object.keys(part).length > 0 && (
        <Button variant="subtle" leftSection={<IconX size={16} />} onClick={() => set(search, {})}>
          Tout le territoire
        </Button>
      )}
    </Group>
  )
}

const epciOptions = ({ epci }: Territory) =>
  epci.filter(({ excluded }) => !excluded).map(({ code, name }) => ({ value: code, label: epciName(name) }))
