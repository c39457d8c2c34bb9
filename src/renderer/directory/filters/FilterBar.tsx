import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { Directory } from '../use-directory.ts'
import { flagKeys, flagLabels, offeredCriteria, type ValuesKey } from './criteria.ts'
import classes from './filters.module.css'
import { focusSearch } from './focus-search.ts'
import { MoreFilters } from './MoreFilters.tsx'
import { TextFilter } from './TextFilter.tsx'
import { useCriterionOptions } from './use-criterion-options.ts'
import { ValuesFilter } from './ValuesFilter.tsx'

/** What the list is asked for: words, then criteria; those that are set say their value. */
export function FilterBar({ directory }: { readonly directory: Directory }) {
  const { list, filter } = directory.query
  const { first, others } = offeredCriteria(list, filter, useCriterionOptions())
  const set = (key: ValuesKey, values: readonly string[]) => directory.setFilter({ ...filter, [key]: values })
  return (
    <search className={classes.bar} aria-label="Filtres">
      <TextFilter directory={directory} />
      {first.map(({ key, label, options }) => (
        <ValuesFilter
          key={key}
          label={label}
          options={options}
          chosen={filter[key]}
          onChange={(values) => set(key, values)}
          onClear={() => {
            set(key, [])
            focusSearch()
          }}
        />
      ))}
      {flagKeys
        .filter((flag) => filter[flag])
        .map((flag) => (
          <FlagFilter
            key={flag}
            label={flagLabels[flag]}
            onClear={() => {
              directory.setFilter({ ...filter, [flag]: false })
              focusSearch()
            }}
          />
        ))}
      <MoreFilters directory={directory} criteria={others} />
    </search>
  )
}

/** A criterion that holds, and what takes it away. */
function FlagFilter({ label, onClear }: { readonly label: string; readonly onClear: () => void }) {
  return (
    <div className={classes.filter} data-active>
      <span className={classes.flag}>{label}</span>
      <ActionIcon variant="transparent" size={28} aria-label={`Retirer le filtre ${label}`} onClick={onClear}>
        <IconX size={16} stroke={1.8} />
      </ActionIcon>
    </div>
  )
}
