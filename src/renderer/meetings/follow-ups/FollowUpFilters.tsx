import { Group, NativeSelect, SegmentedControl } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import type { FollowUpLine } from '#shared/contract/meetings/follow-ups.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { bearersOf, type FollowUpFilter, seriesOf, stages } from './filter-lines.ts'

interface Props {
  readonly lines: readonly FollowUpLine[]
  readonly filter: FollowUpFilter
}

const route = getRouteApi('/reunions/suites')

/** By stage, bearer and series; the address keeps them. */
export function FollowUpFilters({ lines, filter: { stage, bearer, series } }: Props) {
  const navigate = route.useNavigate()
  return (
    <Group mb="lg">
      <SegmentedControl
        aria-label="Suites montrées"
        value={stage}
        onChange={(etat) =>
          void navigate({ search: (since) => ({ ...since, etat: etat as typeof stage }), replace: true })
        }
        data={Object.entries(stages).map(([value, label]) => ({ value, label }))}
      />
      <NativeSelect
        aria-label="Porteur"
        value={bearer ?? ''}
        onChange={({ currentTarget: { value } }) =>
          void navigate({
            search: ({ porteur: _, ...since }) => (value === '' ? since : { ...since, porteur: value }),
            replace: true,
          })
        }
        data={[
          { value: '', label: 'Tous les porteurs' },
          ...bearersOf(lines).map((name) => ({ value: name, label: name })),
        ]}
      />
      <NativeSelect
        aria-label="Série"
        value={series ?? ''}
        onChange={({ currentTarget: { value } }) =>
          void navigate({
            search: ({ serie: _, ...since }) => (value === '' ? since : { ...since, serie: value as RowId }),
            replace: true,
          })
        }
        data={[
          { value: '', label: 'Toutes les séries' },
          ...seriesOf(lines).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </Group>
  )
}
