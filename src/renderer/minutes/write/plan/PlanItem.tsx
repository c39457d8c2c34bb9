import { Text, VisuallyHidden } from '@mantine/core'
import classes from './plan.module.css'
import type { PlanEntry } from './plan-entry.ts'

interface Props {
  readonly id: string
  readonly entry: PlanEntry
  readonly selected: boolean
  readonly active: boolean
  readonly taken: boolean
  readonly choose: () => void
}

export function PlanItem({ id, entry, selected, active, taken, choose }: Props) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself hears the keys, for the active option
    // biome-ignore lint/a11y/useFocusableInteractive: the list keeps the focus and names its active option
    <div
      id={id}
      role="option"
      aria-selected={selected}
      className={classes.item}
      data-active={active || undefined}
      data-taken={taken || undefined}
      data-level={Math.min(entry.level, 4)}
      title={entry.name}
      onClick={choose}
    >
      <span className={classes.name}>
        {entry.number !== null && `${entry.number}. `}
        {entry.name}
      </span>
      {entry.page !== null && (
        <Text span c="var(--ink-3)">
          <VisuallyHidden>, page </VisuallyHidden>
          {entry.page}
        </Text>
      )}
    </div>
  )
}
