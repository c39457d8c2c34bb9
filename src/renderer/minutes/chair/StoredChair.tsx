import { NativeSelect } from '@mantine/core'
import { chairOptions, chairRole } from '#shared/records/meetings/meeting/chair-words.ts'
import { meeting as meetingRecord } from '#shared/records/meetings/meeting/meeting.ts'
import type { Meeting } from '#shared/records/records.ts'
import { selected } from '../../components/fields/options.ts'
import { RecordField } from '../../components/fields/RecordField.tsx'
import { useRowUpdate } from '../../components/fields/use-row-update.ts'
import { useTypedRow } from '../../components/saving/use-typed-row.ts'

/** Under the field that asks who. */
export const chairDescription = 'Nom et qualité\u00a0: le compte-rendu l’imprime sous la date et le lieu.'

/** Who runs a meeting, and as what its minutes name them. */
export function StoredChair({ meeting }: { readonly meeting: Meeting }) {
  const typed = useTypedRow(meeting)
  const { write } = useRowUpdate()
  return (
    <>
      <RecordField record="meeting" row={meeting} field="chair" description={chairDescription} />
      <NativeSelect
        label={meetingRecord.fields.chairAs.label}
        {...selected(chairOptions(typed), chairRole(typed))}
        onChange={({ currentTarget }) =>
          void write({
            record: 'meeting',
            id: meeting.id,
            changes: { chairAs: currentTarget.value as ReturnType<typeof chairRole> },
          })
        }
      />
    </>
  )
}
