import { ActionIcon, Checkbox, Popover, Stack, Text, Tooltip } from '@mantine/core'
import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import type { Option } from '../../components/fields/options.ts'
import type { Directory } from '../use-directory.ts'
import { ChooseValues } from './ChooseValues.tsx'
import { flagKeys, flagLabels, otherCriteria, type ValuesKey, valuesLabels } from './criteria.ts'
import classes from './filters.module.css'

interface Props {
  readonly directory: Directory
  readonly optionsOf: (key: ValuesKey) => readonly Option[]
}

/** The criteria one needs less often. */
export function MoreFilters({ directory, optionsOf }: Props) {
  const { list, filter } = directory.query
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
          {otherCriteria(list).map((key) => (
            <Stack key={key} gap="xs">
              <Text size="sm" fw={600}>
                {valuesLabels[key]}
              </Text>
              <ChooseValues
                label={valuesLabels[key]}
                options={optionsOf(key)}
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
