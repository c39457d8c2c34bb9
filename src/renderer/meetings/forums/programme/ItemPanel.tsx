import { Button, Group, NativeSelect, Stack } from '@mantine/core'
import { useRef, useState } from 'react'
import type { ProgrammePage } from '#shared/contract/meetings/programme.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { countsParticipants } from '#shared/records/meetings/programme-item/counts-participants.ts'
import { lineName } from '#shared/records/meetings/programme-item/line-words.ts'
import { programmeItem } from '#shared/records/meetings/programme-item/programme-item.ts'
import { hoursOf, type Placement, type ProgrammeLine } from '#shared/records/meetings/programme-item/programme-line.ts'
import { exceedsRoom } from '#shared/records/meetings/programme-item/seats.ts'
import type { ProgrammeItem } from '#shared/records/records.ts'
import { knownCode } from '#shared/text/newer.ts'
import { addMinutes } from '#shared/text/time-of-day.ts'
import { tellRefusal } from '../../../api/failures.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { Drawer } from '../../../components/Drawer.tsx'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { DialogEnd } from '../../../components/FormEnd.tsx'
import { HourField } from '../../../components/fields/HourField.tsx'
import { RecordField } from '../../../components/fields/RecordField.tsx'
import { UnlessLater } from '../../../components/fields/UnlessLater.tsx'
import { firstOf, goOnTo } from '../../../components/go-on-to.ts'
import { Second } from '../../../components/plain/Second.tsx'
import { useTypedRow } from '../../../components/saving/use-typed-row.ts'
import { plural } from '../../../words/numbers.ts'
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
  // What was refused stays asked for, with what is asked next: an hour that its room refused may suit another room.
  const [refused, refuse] = useState<Partial<Placement>>({})
  const wanted = { ...item, ...refused }
  const room = rooms.find(({ id }) => id === wanted.room)
  const isClosed = useRef(false)
  const place = (changes: Partial<Placement>): Promise<boolean> => {
    const { room, startsAt, endsAt } = { ...wanted, ...changes }
    return placing.mutateAsync({ item: item.id, room, startsAt, endsAt }).then(
      () => {
        refuse({})
        return true
      },
      (thrown: unknown) => {
        if (isClosed.current) tellRefusal(thrown, inProgramme(item.id))
        else refuse({ ...refused, ...changes })
        return false
      },
    )
  }
  const close = () => {
    isClosed.current = true
    onClose()
    goOnTo(() => inProgramme(item.id))
    if (placing.error !== null) void place({})
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
          value={wanted.room ?? ''}
          onChange={(event) => void place({ room: (event.currentTarget.value || null) as RowId | null })}
        />
        <Group grow align="flex-start">
          <UnlessLater record="programmeItem" id={item.id} field="startsAt">
            <HourField
              label={programmeItem.fields.startsAt.label}
              value={wanted.startsAt}
              description={wanted.endsAt === null ? 'La fin suit.' : 'La fin suit, à la même durée.'}
              onSave={(startsAt) => place(movedTo(wanted, startsAt))}
            />
          </UnlessLater>
          <UnlessLater record="programmeItem" id={item.id} field="endsAt">
            <HourField
              label={programmeItem.fields.endsAt.label}
              value={wanted.endsAt}
              placeholder="10&nbsp;h&nbsp;00"
              onSave={(endsAt) => place({ endsAt })}
            />
          </UnlessLater>
        </Group>
        {placing.error !== null && <ErrorMessage thrown={placing.error} />}
        <Speakers meeting={meeting.id} line={line} />
        <RecordField record="programmeItem" row={item} field="summary" />
        <Group grow align="flex-start">
          <div>
            <RecordField
              record="programmeItem"
              row={item}
              field="seats"
              description="Combien peuvent y entrer. Vide : ce que tient la salle."
            />
            {exceedsRoom(item, room) && (
              <Second block c="var(--ochre)">
                {`La salle tient ${plural(room?.seats ?? 0, 'personne', 'personnes')}\u00A0: c’est ce que le programme imprime.`}
              </Second>
            )}
          </div>
          {countsParticipants(item) && (
            <RecordField
              record="programmeItem"
              row={item}
              field="participants"
              description="Combien y ont pris part, à noter après. Le bilan les additionne."
            />
          )}
        </Group>
        <Group gap="sm" justify="space-between">
          <Button
            variant="subtle"
            onClick={() => {
              onClose()
              remove(line)
            }}
          >
            Retirer du programme
          </Button>
          <DialogEnd close={close} />
        </Group>
      </Stack>
    </Drawer>
  )
}

/** Where it stands in the grid or beside it. */
const inProgramme = (id: RowId) => firstOf(`[data-item="${id}"]`, '#page-title')

/** It keeps its length; one that had none gets the usual one. */
const movedTo = (item: ProgrammeItem, startsAt: string | null): Partial<Placement> => {
  if (startsAt === null) return { startsAt, endsAt: null }
  const hours = hoursOf(item)
  const length = hours === null ? usualMinutes[knownCode(item.kind) ?? 'workshop'] : hours[1] - hours[0]
  const keepsEnd = hours === null && item.endsAt !== null && item.endsAt > startsAt
  const end = addMinutes(startsAt, length)
  return { startsAt, endsAt: keepsEnd ? item.endsAt : end > startsAt ? end : '23:59' }
}
