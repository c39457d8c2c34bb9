import { Autocomplete, NativeSelect, Stack } from '@mantine/core'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import type { meeting as meetingRecord } from '#shared/records/meetings/meeting/meeting.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { Meeting } from '#shared/records/records.ts'
import type { Known } from '#shared/text/newer.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { DialogEnd } from '../../components/FormEnd.tsx'
import { selected } from '../../components/fields/options.ts'
import { RecordField } from '../../components/fields/RecordField.tsx'
import { TextField } from '../../components/fields/TextField.tsx'
import { useAutosave } from '../../components/fields/use-autosave.ts'
import { useRowUpdate } from '../../components/fields/use-row-update.ts'
import { inTurn, succeeds } from '../../components/saving/store-row.ts'
import { useTypedRow } from '../../components/saving/use-typed-row.ts'
import { StoredChair } from '../../minutes/chair/StoredChair.tsx'
import { StoredSlot } from '../../minutes/slot/StoredSlot.tsx'
import { kindOptions, seriesNames, stateOptions } from '../meeting-options.ts'

/** The facts of a meeting, each saved as it changes. */
export function MeetingDetails({ view, close }: { readonly view: MeetingPage; readonly close: () => void }) {
  const meeting = useTypedRow(view.meeting)
  const { write } = useRowUpdate()
  const set = (changes: ChangesOf<typeof meetingRecord>) => write({ record: 'meeting', id: meeting.id, changes })
  const of = { record: 'meeting', row: meeting } as const
  return (
    <Stack gap="md" pt="xs">
      <RecordField {...of} field="title" />
      <RecordField {...of} field="date" />
      <StoredSlot meeting={meeting} />
      <RecordField {...of} field="place" />
      <RecordField
        {...of}
        field="access"
        description="Étage, entrée, stationnement&nbsp;: repris dans la convocation."
      />
      <RecordField {...of} field="onlineLink" />
      <StoredChair meeting={meeting} />
      <RecordField {...of} field="replyBy" />
      <NativeSelect
        label={hasProgramme(meeting) ? 'Type' : 'Type de réunion'}
        {...selected(kindOptions, meeting.kind ?? 'other')}
        onChange={(event) => set({ kind: event.currentTarget.value as Known<Meeting['kind']> })}
      />
      <SeriesField view={view} />
      <RecordField {...of} field="number" />
      <RecordField {...of} field="sector" none="Tous les secteurs" />
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
      <DialogEnd close={close} />
    </Stack>
  )
}

/** The series, by its name: one that exists, or a new one. It is joined when the field is left, not while typing. */
function SeriesField({ view }: { readonly view: MeetingPage }) {
  const setSeries = useApiMutation('meetings', 'setSeries')
  const { id } = view.meeting
  const join = (seriesName: string) => inTurn(id, () => succeeds(setSeries.mutateAsync({ id, seriesName })))
  const autosave = useAutosave(view.summary.series ?? '', join, { atPause: false })
  return (
    <Autocomplete
      label="Série"
      description="Celle qui existe, ou une nouvelle."
      data={seriesNames(view.series)}
      maxLength={300}
      value={autosave.value}
      onChange={autosave.type}
      onBlur={autosave.leave}
      onKeyDown={(event) => event.key === 'Enter' && autosave.leave()}
    />
  )
}
