import { ActionIcon, Button, Group } from '@mantine/core'
import { IconChevronDown, IconCopy, IconTrash } from '@tabler/icons-react'
import { type RefObject, useId, useState } from 'react'
import type { agendaItem } from '#shared/records/meetings/agenda-item/agenda-item.ts'
import type { PlannedItem } from '#shared/records/meetings/agenda-item/planned-agenda.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { AgendaItem } from '#shared/records/records.ts'
import { InlineText } from '../../components/fields/InlineText.tsx'
import { NumberField } from '../../components/fields/NumberField.tsx'
import { RecordField } from '../../components/fields/RecordField.tsx'
import { UnlessLater } from '../../components/fields/UnlessLater.tsx'
import { useRowUpdate } from '../../components/fields/use-row-update.ts'
import { Grip } from '../../components/moving/Grip.tsx'
import { useTypedRow } from '../../components/saving/use-typed-row.ts'
import { hour } from '../../words/hours.ts'
import classes from './agenda.module.css'
import { pointName } from './agenda-words.ts'
import { PointAbout } from './PointAbout.tsx'
import { titleId } from './point-ids.ts'
import type { AgendaEditing } from './use-agenda.ts'

interface Props {
  readonly planned: PlannedItem
  /** Its place in the list: what is spoken when the title is not enough. */
  readonly rank: number
  readonly editing: AgendaEditing
  readonly list: RefObject<HTMLOListElement | null>
}

/** One point or pause: its hour, and what one changes most, in place; the rest unfolds. */
export function AgendaRow({ planned, rank, editing, list }: Props) {
  const { startsAt, over } = planned
  const item = useTypedRow(planned.item)
  const [open, setOpen] = useState(false)
  const details = useId()
  const { write, refusal } = useRowUpdate()
  const set = (changes: ChangesOf<typeof agendaItem>) => write({ record: 'agendaItem', id: item.id, changes })
  const name = pointName(item)
  return (
    <li
      className={classes.row}
      data-point
      data-kind={item.kind}
      data-unspoken={!item.speaker || undefined}
      data-taken={editing.moving.taken === item.id || undefined}
      onFocus={() => editing.select(item.id)}
    >
      <Grip id={item.id} name={name} moving={editing.moving} list={list} onRemove={() => editing.remove(item)} />
      <span className={classes.hour} data-after={(over > 0 && over === item.minutes) || undefined}>
        {startsAt === null ? '' : hour(startsAt)}
      </span>
      <div className={classes.title}>
        <InlineText
          record="agendaItem"
          row={item.id}
          field="title"
          id={titleId(item.id)}
          label={`Intitulé du point ${rank}`}
          placeholder="Intitulé"
          value={item.title}
          onSave={(title) => set({ title })}
          onEnter={() => editing.addAfter(item.id)}
          error={refusal}
        />
        {!open && <PointAbout point={item} />}
      </div>
      <div className={classes.speaker}>
        <InlineText
          record="agendaItem"
          row={item.id}
          field="speaker"
          label={`Intervention, ${name}`}
          placeholder="Qui&nbsp;?"
          value={item.speaker}
          onSave={(speaker) => set({ speaker })}
          quiet
        />
      </div>
      <div className={classes.minutes}>
        <UnlessLater record="agendaItem" id={item.id} field="minutes" label={`Durée en minutes, ${name}`} labelHidden>
          <NumberField
            label={`Durée en minutes, ${name}`}
            labelHidden
            min={0}
            max={1_440}
            value={item.minutes}
            onSave={(minutes) => set({ minutes })}
          />
        </UnlessLater>
        <span aria-hidden="true">min</span>
      </div>
      <ActionIcon
        size={28}
        variant="subtle"
        color="gray"
        aria-label={`Détails, ${name}`}
        aria-expanded={open}
        aria-controls={open ? details : undefined}
        className={classes.unfold ?? ''}
        onClick={() => setOpen(!open)}
      >
        <IconChevronDown size={18} stroke={1.6} />
      </ActionIcon>
      {open && <PointDetails id={details} item={item} editing={editing} />}
    </li>
  )
}

interface PointDetailsProps {
  readonly id: string
  readonly item: AgendaItem
  readonly editing: AgendaEditing
}

/** What one says of a point less often, and what one does with it. */
function PointDetails({ id, item, editing }: PointDetailsProps) {
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
