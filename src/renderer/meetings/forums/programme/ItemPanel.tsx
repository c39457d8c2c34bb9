import { Button, Group, NativeSelect, Stack } from '@mantine/core'
import type { ProgrammePage } from '#shared/contract/meetings/programme.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { countsParticipants } from '#shared/records/meetings/programme-item/counts-participants.ts'
import { lineName } from '#shared/records/meetings/programme-item/line-words.ts'
import { programmeItem } from '#shared/records/meetings/programme-item/programme-item.ts'
import { hoursOf, type Placement, type ProgrammeLine } from '#shared/records/meetings/programme-item/programme-line.ts'
import { knownCode } from '#shared/text/newer.ts'
import { addMinutes } from '#shared/text/time-of-day.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { Drawer } from '../../../components/Drawer.tsx'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { HourField } from '../../../components/fields/HourField.tsx'
import { RecordField } from '../../../components/fields/RecordField.tsx'
import { UnlessLater } from '../../../components/fields/UnlessLater.tsx'
import { firstOf, goOnTo } from '../../../components/go-on-to.ts'
import { useTypedRow } from '../../../components/saving/use-typed-row.ts'
import { usualMinutes } from './placing.ts'
import { Speakers } from './Speakers.tsx'

interface Props {
  readonly page: ProgrammePage
  readonly line: ProgrammeLine
  readonly remove: (line: ProgrammeLine) => void
  readonly onClose: () => void
}

/** One thing of the programme, over the grid: what it is, where and when, who speaks. All of it is saved as it changes. */
export function ItemPanel({ page: { meeting, rooms }, line, remove, onClose }: Props) {
  const item = useTypedRow(line.item)
  const placing = useApiMutation('programme', 'place', { tellsFailure: true })
  const close = () => {
    onClose()
    goOnTo(() => firstOf(`[data-item="${item.id}"]`, '#page-title'))
  }
  const place = (changes: Partial<Placement>): Promise<boolean> => {
    const { room, startsAt, endsAt } = { ...item, ...changes }
    return placing.mutateAsync({ item: item.id, room, startsAt, endsAt }).then(
      () => true,
      () => false,
    )
  }
  return (
    <Drawer opened onClose={close} title={lineName({ ...line, item })} returnFocus={false}>
      <Stack gap="md">
        <RecordField record="programmeItem" row={item} field="title" first />
        <RecordField record="programmeItem" row={item} field="kind" />
        <NativeSelect
          label={programmeItem.fields.room.label}
          data={[
            { value: '', label: 'À choisir' },
            ...rooms.map(({ id, name }) => ({ value: id, label: name ?? 'Salle sans nom' })),
          ]}
          value={item.room ?? ''}
          onChange={(event) => void place({ room: (event.currentTarget.value || null) as RowId | null })}
        />
        <Group grow align="flex-start">
          <UnlessLater record="programmeItem" id={item.id} field="startsAt">
            <HourField
              label={programmeItem.fields.startsAt.label}
              value={item.startsAt}
              description={item.endsAt === null ? 'La fin suit.' : 'La fin suit, à la même durée.'}
              onSave={(startsAt) => place(movedTo(line, startsAt))}
            />
          </UnlessLater>
          <UnlessLater record="programmeItem" id={item.id} field="endsAt">
            <HourField
              label={programmeItem.fields.endsAt.label}
              value={item.endsAt}
              onSave={(endsAt) => place({ endsAt })}
            />
          </UnlessLater>
        </Group>
        {placing.error !== null && <ErrorMessage thrown={placing.error} dismiss={() => placing.reset()} />}
        <Speakers meeting={meeting.id} line={line} />
        <RecordField record="programmeItem" row={item} field="summary" />
        <Group grow align="flex-start">
          <RecordField record="programmeItem" row={item} field="seats" />
          {countsParticipants(item) && <RecordField record="programmeItem" row={item} field="participants" />}
        </Group>
        <Group gap="sm" justify="flex-end">
          <Button
            variant="subtle"
            onClick={() => {
              onClose()
              remove(line)
            }}
          >
            Retirer du programme
          </Button>
          <Button variant="filled" onClick={close}>
            Revenir au programme
          </Button>
        </Group>
      </Stack>
    </Drawer>
  )
}

/** It keeps its length; one that had none gets the usual one. */
const movedTo = ({ item }: ProgrammeLine, startsAt: string | null): Partial<Placement> => {
  if (startsAt === null) return { startsAt, endsAt: null }
  const hours = hoursOf(item)
  const length = hours === null ? usualMinutes[knownCode(item.kind) ?? 'workshop'] : hours[1] - hours[0]
  const keepsEnd = hours === null && item.endsAt !== null && item.endsAt > startsAt
  const end = addMinutes(startsAt, length)
  return { startsAt, endsAt: keepsEnd ? item.endsAt : end > startsAt ? end : '23:59' }
}
