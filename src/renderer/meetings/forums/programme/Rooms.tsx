import { ActionIcon, Button, Stack, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { type FormEvent, useRef, useState } from 'react'
import type { ProgrammePage } from '#shared/contract/meetings/programme.ts'
import { programmeRoom } from '#shared/records/meetings/programme-room.ts'
import type { ProgrammeRoom } from '#shared/records/records.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { NumberField } from '../../../components/fields/NumberField.tsx'
import { TextField } from '../../../components/fields/TextField.tsx'
import { UnlessLater } from '../../../components/fields/UnlessLater.tsx'
import { useRowUpdate } from '../../../components/fields/use-row-update.ts'
import { givenBack } from '../../../components/form/given-back.ts'
import { Row } from '../../../components/plain/Row.tsx'
import { Section } from '../../../components/Section.tsx'
import { useTypedRow } from '../../../components/saving/use-typed-row.ts'
import { useGesture } from '../../../components/use-gesture.ts'

/** The rooms, the columns of the grid: named, counted, added. */
export function Rooms({ page: { meeting, rooms } }: { readonly page: ProgrammePage }) {
  const adding = useApiMutation('programme', 'addRoom')
  const removing = useGesture('programme', 'removeRoom')
  const [name, setName] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const add = (event: FormEvent) => {
    event.preventDefault()
    input.current?.focus()
    if (name.trim() === '') return
    setName('')
    adding.mutate({ meeting: meeting.id, name }, { onError: () => setName(givenBack(name)) })
  }
  const remove = (room: ProgrammeRoom) =>
    removing.act({ room: room.id }, `Salle retirée : ${room.name ?? 'sans nom'}. Ce qu’elle tenait est à placer.`, () =>
      input.current?.focus(),
    )
  return (
    <Section title="Salles" look="label">
      <Stack gap="xs">
        {rooms.map((room) => (
          <RoomRow key={room.id} room={room} remove={() => remove(room)} />
        ))}
        <Row onSubmit={add} component="form" widths={[1, 'auto']} aria-label="Nouvelle salle">
          <TextInput
            ref={input}
            aria-label="Nom de la nouvelle salle"
            placeholder="Nouvelle salle"
            maxLength={programmeRoom.fields.name.max}
            value={name}
            autoComplete="off"
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" disabled={name.trim() === ''}>
            Ajouter
          </Button>
        </Row>
      </Stack>
    </Section>
  )
}

function RoomRow({ room: read, remove }: { readonly room: ProgrammeRoom; readonly remove: () => void }) {
  const room = useTypedRow(read)
  const { write, refusal } = useRowUpdate()
  const called = room.name ?? 'sans nom'
  return (
    <Row widths={[1, '72px', '28px']}>
      <TextField
        label={`Nom de la salle, ${called}`}
        labelHidden
        required
        value={room.name}
        maxLength={programmeRoom.fields.name.max}
        error={refusal}
        onSave={(name) => write({ record: 'programmeRoom', id: room.id, changes: { name } })}
      />
      <UnlessLater record="programmeRoom" id={room.id} field="seats" label={`Places, ${called}`} labelHidden>
        <NumberField
          label={`Places, ${called}`}
          labelHidden
          placeholder="Places"
          value={room.seats}
          min={0}
          max={99_999}
          onSave={(seats) => write({ record: 'programmeRoom', id: room.id, changes: { seats } })}
        />
      </UnlessLater>
      <ActionIcon size={28} variant="subtle" color="gray" aria-label={`Retirer la salle ${called}`} onClick={remove}>
        <IconTrash size={17} stroke={1.6} />
      </ActionIcon>
    </Row>
  )
}
