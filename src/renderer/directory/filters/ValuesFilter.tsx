import { ActionIcon, Button, Popover } from '@mantine/core'
import { IconChevronDown, IconX } from '@tabler/icons-react'
import type { Option } from '../../components/fields/options.ts'
import { numberWord } from '../../words/numbers.ts'
import { ChooseValues } from './ChooseValues.tsx'
import classes from './filters.module.css'

interface Props {
  readonly label: string
  readonly options: readonly Option[]
  readonly chosen: readonly string[]
  readonly onChange: (values: readonly string[]) => void
  readonly onClear: () => void
}

/** One criterion: its name while it asks nothing, then its value and what takes it away. */
export function ValuesFilter({ label, options, chosen, onChange, onClear }: Props) {
  const active = chosen.length > 0
  return (
    <div className={classes.filter} data-active={active || undefined}>
      <Popover position="bottom-start" shadow="md" trapFocus returnFocus withinPortal={false}>
        <Popover.Target>
          <Button
            className={classes.button ?? ''}
            variant="default"
            {...(!active && { rightSection: <IconChevronDown size={17} stroke={1.6} aria-hidden="true" /> })}
          >
            {active ? `${label} : ${valueWords(options, chosen)}` : label}
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={label} className={classes.dropdown ?? ''}>
          <ChooseValues label={label} options={options} chosen={chosen} onChange={onChange} />
        </Popover.Dropdown>
      </Popover>
      {active && (
        <ActionIcon variant="transparent" size={28} aria-label={`Retirer le filtre ${label}`} onClick={onClear}>
          <IconX size={16} stroke={1.8} />
        </ActionIcon>
      )}
    </div>
  )
}

const valueWords = (options: readonly Option[], chosen: readonly string[]): string => {
  if (chosen.length > 2) return numberWord(chosen.length)
  return chosen.map((value) => options.find((option) => option.value === value)?.label ?? value).join(', ')
}
