import { Group } from '@mantine/core'
import { meeting as declared } from '#shared/records/meetings/meeting/meeting.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { Meeting } from '#shared/records/records.ts'
import { HourField } from '../../components/fields/HourField.tsx'
import { UnlessLater } from '../../components/fields/UnlessLater.tsx'
import { useRowUpdate } from '../../components/fields/use-row-update.ts'
import { useTypedRow } from '../../components/saving/use-typed-row.ts'
import { endsTooEarly } from './slot-errors.ts'
import { useEndAfter } from './use-end-after.ts'

/** When a meeting begins and ends, each saved as it is typed: the end moves with the beginning, and never comes before it. */
export function StoredSlot({ meeting }: { readonly meeting: Meeting }) {
  const { startsAt, endsAt } = useTypedRow(meeting)
  const endAfter = useEndAfter({ startsAt, endsAt })
  const { write, refusal } = useRowUpdate()
  const set = (changes: ChangesOf<typeof declared>) => write({ record: 'meeting', id: meeting.id, changes })
  const backwards = (start: string | null, end: string | null) =>
    start !== null && end !== null && end <= start ? endsTooEarly : undefined
  const begin = (start: string | null) => {
    const end = endAfter(start)
    return set(end === endsAt ? { startsAt: start } : { startsAt: start, endsAt: end })
  }
  return (
    <Group grow align="flex-start">
      <UnlessLater record="meeting" id={meeting.id} field="startsAt">
        <HourField
          label={declared.fields.startsAt.label}
          value={startsAt}
          refuses={(start) => backwards(start, endAfter(start))}
          onSave={begin}
          error={refusal}
        />
      </UnlessLater>
      <UnlessLater record="meeting" id={meeting.id} field="endsAt">
        <HourField
          label={declared.fields.endsAt.label}
          value={endsAt}
          refuses={(end) => backwards(startsAt, end)}
          onSave={(end) => set({ endsAt: end })}
        />
      </UnlessLater>
    </Group>
  )
}
