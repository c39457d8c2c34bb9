import { Button, Group } from '@mantine/core'
import { IconCopy, IconTrash } from '@tabler/icons-react'
import { agendaItem } from '#shared/records/meetings/agenda-item/agenda-item.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { AgendaItem } from '#shared/records/records.ts'
import type { Known } from '#shared/text/newer.ts'
import { ChoiceField } from '../../components/fields/ChoiceField.tsx'
import { TextField } from '../../components/fields/TextField.tsx'
import classes from './agenda.module.css'
import type { AgendaEditing } from './use-agenda.ts'

interface Props {
  readonly id: string
  readonly item: AgendaItem
  readonly set: (changes: ChangesOf<typeof agendaItem>) => Promise<boolean>
  readonly editing: AgendaEditing
}

const { detail, support, minutesText } = agendaItem.fields

/** What one says of a point less often, and what one does with it. */
export function PointDetails({ id, item, set, editing }: Props) {
  return (
    <div id={id} className={classes.details}>
      <TextField label={detail.label} value={item.detail} onSave={(text) => set({ detail: text })} />
      <TextField label={support.label} value={item.support} onSave={(text) => set({ support: text })} />
      {item.kind !== 'pause' && (
        <ChoiceField
          declared={minutesText}
          value={item.minutesText}
          onSave={(text) => set({ minutesText: text as Known<AgendaItem['minutesText']> })}
        />
      )}
      <Group gap="sm" className={classes.deeds ?? ''}>
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
