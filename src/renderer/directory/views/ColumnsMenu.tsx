import { ActionIcon, Checkbox, Popover, Stack, Tooltip, VisuallyHidden } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import type { DirectoryListName } from '#shared/contract/directory/directory.ts'
import { listColumns } from '../list/columns.tsx'
import type { Columns } from '../list/use-columns.ts'
import classes from './views.module.css'

interface Props {
  readonly list: DirectoryListName
  readonly columns: Columns
}

/** Which columns stand beside the name. */
export function ColumnsMenu({ list, columns: { shown, show } }: Props) {
  const [, ...optional] = listColumns[list]
  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus withinPortal={false}>
      <Popover.Target>
        <Tooltip label="Colonnes">
          <ActionIcon variant="subtle" size={28} aria-label="Colonnes">
            <IconColumns3 size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label="Colonnes" className={classes.dropdown ?? ''}>
        <Checkbox.Group label={<VisuallyHidden>Colonnes</VisuallyHidden>} value={[...shown]} onChange={show}>
          <Stack gap="var(--s1)">
            {optional.map(({ id, title }) => (
              <Checkbox key={id} value={id} label={title} py="xs" />
            ))}
          </Stack>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  )
}
