import { ActionIcon, Button, Popover, Stack, Tooltip } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import type { SavedView } from '#shared/records/records.ts'
import { TextField } from '../../components/fields/TextField.tsx'
import { useRowUpdate } from '../../components/fields/use-row-update.ts'
import { useTypedRow } from '../../components/saving/use-typed-row.ts'
import { useGesture } from '../../components/use-gesture.ts'
import classes from './views.module.css'

/** Renames or removes the saved view that is shown. */
export function ViewMenu(props: { readonly view: SavedView }) {
  const view = useTypedRow(props.view)
  const { write, refusal } = useRowUpdate()
  const remove = useGesture('records', 'remove')
  const takeOut = () => remove.act({ record: 'savedView', id: view.id }, 'Vue retirée')
  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus withinPortal={false}>
      <Popover.Target>
        <Tooltip label="Renommer ou retirer la vue">
          <ActionIcon variant="subtle" size={28} aria-label={`Renommer ou retirer la vue ${view.name}`}>
            <IconPencil size={17} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label="Vue" className={classes.dropdown ?? ''}>
        <Stack gap="md" align="flex-start">
          <TextField
            label="Nom de la vue"
            required
            maxLength={60}
            value={view.name}
            onSave={(name) => write({ record: 'savedView', id: view.id, changes: { name } })}
            error={refusal}
          />
          <Button size="xs" leftSection={<IconTrash size={17} stroke={1.6} />} onClick={takeOut}>
            Retirer la vue
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
