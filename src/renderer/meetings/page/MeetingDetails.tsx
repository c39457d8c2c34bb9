import { Group, NativeSelect, Stack } from '@mantine/core'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { meeting as meetingRecord } from '#shared/records/meetings/meeting/meeting.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { Meeting } from '#shared/records/records.ts'
import type { Known } from '#shared/text/newer.ts'
import { DayField } from '../../components/fields/DayField.tsx'
import { HourField } from '../../components/fields/HourField.tsx'
import { NumberField } from '../../components/fields/NumberField.tsx'
import { selected } from '../../components/fields/options.ts'
import { TextField } from '../../components/fields/TextField.tsx'
import { useRowUpdate } from '../../components/fields/use-row-update.ts'
import { useTypedRow } from '../../components/saving/use-typed-row.ts'
import { kindOptions, sectorOptions, stateOptions } from '../meeting-options.ts'
import { SeriesField } from './SeriesField.tsx'

const { place, access, onlineLink, replyBy } = meetingRecord.fields

/** The facts of a meeting, each saved as it changes. */
export function MeetingDetails({ view }: { readonly view: MeetingPage }) {
  const meeting = useTypedRow(view.meeting)
  const { write, refusal } = useRowUpdate()
  const set = (changes: ChangesOf<typeof meetingRecord>) => write({ record: 'meeting', id: meeting.id, changes })
  return (
    <Stack gap="md" pt="xs">
      <TextField label="Intitulé" value={meeting.title} onSave={(title) => set({ title })} error={refusal} />
      <DayField label="Date" value={meeting.date} onChange={(date) => set({ date })} />
      <Group grow align="flex-start">
        <HourField label="Début" value={meeting.startsAt} onSave={(startsAt) => set({ startsAt })} />
        <HourField label="Fin" value={meeting.endsAt} onSave={(endsAt) => set({ endsAt })} />
      </Group>
      <TextField label={place.label} value={meeting.place} onSave={(text) => set({ place: text })} />
      <TextField
        label={access.label}
        description="Étage, entrée, stationnement&nbsp;: repris dans la convocation."
        value={meeting.access}
        onSave={(text) => set({ access: text })}
      />
      <TextField
        label={onlineLink.label}
        value={meeting.onlineLink}
        maxLength={onlineLink.max}
        onSave={(text) => set({ onlineLink: text })}
      />
      <DayField label={replyBy.label} value={meeting.replyBy} onChange={(day) => set({ replyBy: day })} />
      <NativeSelect
        label="Type de réunion"
        {...selected(kindOptions, meeting.kind ?? 'other')}
        onChange={(event) => set({ kind: event.currentTarget.value as Known<Meeting['kind']> })}
      />
      <SeriesField view={view} />
      <NumberField
        label="Rang dans la série"
        min={1}
        max={999}
        value={meeting.number}
        onSave={(number) => set({ number })}
      />
      <NativeSelect
        label="Secteur"
        data={sectorOptions(view.sectors)}
        value={meeting.sector ?? ''}
        onChange={(event) => set({ sector: (event.currentTarget.value || null) as RowId | null })}
      />
      <NativeSelect
        label="État"
        description="Pour corriger&nbsp;: la convocation, la séance et la validation le changent d’elles-mêmes."
        {...selected(stateOptions(meeting.state ?? 'preparing'), meeting.state ?? 'preparing')}
        onChange={(event) => set({ state: event.currentTarget.value as Known<Meeting['state']> })}
      />
      <TextField
        label="Pied de page du compte-rendu"
        description="Laissé vide, il se compose de l’espace et de la date."
        value={meeting.footer}
        onSave={(footer) => set({ footer })}
      />
    </Stack>
  )
}
