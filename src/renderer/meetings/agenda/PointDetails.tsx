import { Button, Group } from '@mantine/core'
import { IconCopy, IconTrash } from '@tabler/icons-react'
import type { AgendaItem } from '#shared/records/records.ts'
import { RecordField } from '../../components/fields/RecordField.tsx'
import classes from './agenda.module.css'
import type { AgendaEditing } from './use-agenda.ts'

interface Props {
  readonly id: string
  readonly item: AgendaItem
  readonly editing: AgendaEditing
}

/** What one says of a point less often, and what one does with it. */
export function PointDetails({ id, item, editing }: Props) {
  return (
    <div id={id} className={classes.details}>
      <RecordField record="agendaItem" row={item} field="detail" />
      <RecordField record="agendaItem" row={item} field="support" />
      {item.kind !== 'pause' && <RecordField record="agendaItem" row={item} field="minutesText" />}
      <Group gap="sm" pb="xs">
        <Button size="xs" leftSection={<IconCopy size={16} stroke={1.6} />} onClick={() => editing.duplicate(item)}>
          Dupliquer
        </Button>
        <Button size="xs" leftSection={<IconTrash size={16} stroke={1.6} />} onClick={() => editing.remove(item)}>
          Supprimer
        </Button>
      </Group>
    </div>
  )
}
