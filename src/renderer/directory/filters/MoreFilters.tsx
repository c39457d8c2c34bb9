import { ActionIcon, Checkbox, Popover, Stack, Text, Tooltip } from '@mantine/core'
import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import type { Directory } from '../use-directory.ts'
import { ChooseValues } from './ChooseValues.tsx'
import { type Criterion, flagKeys, flagLabels } from './criteria.ts'
import classes from './filters.module.css'

interface Props {
  readonly directory: Directory
  readonly criteria: readonly Criterion[]
}

/** The criteria one needs less often. */
export function MoreFilters({ directory, criteria }: Props) {
  const { filter } = directory.query
  return (
    <Popover position="bottom-start" shadow="md" trapFocus returnFocus withinPortal={false}>
      <Popover.Target>
        <Tooltip label="Autres filtres">
          <ActionIcon aria-label="Autres filtres">
            <IconAdjustmentsHorizontal size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label="Autres filtres" className={classes.dropdown ?? ''}>
        <Stack gap="md">
          {flagKeys.map((flag) => (
            <Checkbox
              key={flag}
              label={flagLabels[flag]}
              checked={filter[flag]}
              onChange={(event) => directory.setFilter({ ...filter, [flag]: event.currentTarget.checked })}
            />
          ))}
          {criteria.map(({ key, label, options }) => (
            <Stack key={key} gap="xs">
              <Text size="sm" fw={600}>
                {label}
              </Text>
              <ChooseValues
                label={label}
                options={options}
                chosen={filter[key]}
                onChange={(values) => directory.setFilter({ ...filter, [key]: values })}
              />
            </Stack>
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
