import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import classes from './filters.module.css'

/** A criterion that holds, and what takes it away. */
export function FlagFilter({ label, onClear }: { readonly label: string; readonly onClear: () => void }) {
  return (
    <div className={classes.filter} data-active>
      <span className={classes.flag}>{label}</span>
      <ActionIcon variant="transparent" size={28} aria-label={`Retirer le filtre ${label}`} onClick={onClear}>
        <IconX size={16} stroke={1.8} />
      </ActionIcon>
    </div>
  )
}
