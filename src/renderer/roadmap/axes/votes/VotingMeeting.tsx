import { NativeSelect } from '@mantine/core'
import type { ColumnMeeting } from '#shared/contract/roadmap/axes.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { meeting as declaration } from '#shared/records/meetings/meeting/meeting.ts'
import { NumberField } from '../../../components/fields/NumberField.tsx'
import { UnlessLater } from '../../../components/fields/UnlessLater.tsx'
import { useRowUpdate } from '../../../components/fields/use-row-update.ts'
import { Row } from '../../../components/plain/Row.tsx'
import { useTypedRow } from '../../../components/saving/use-typed-row.ts'
import { longDate } from '../../../words/dates.ts'
import { plural } from '../../../words/numbers.ts'
import classes from './votes.module.css'

interface Props {
  readonly meetings: readonly ColumnMeeting[]
  readonly chosen: RowId | null
  readonly choose: (meeting: RowId | null) => void
}

const { votesEach } = declaration.fields

/** Where it was said, and how many gommettes each person had there. */
export function VotingMeeting({ meetings, chosen, choose }: Props) {
  const meeting = meetings.find(({ id }) => id === chosen)
  return (
    <Row widths={[1, '176px']} narrow={[1]} gap="var(--s3) var(--s5)" align="end" mt="sm">
      <NativeSelect
        label="Dit à la réunion"
        value={chosen ?? ''}
        onChange={(event) => choose(event.currentTarget.value === '' ? null : (event.currentTarget.value as RowId))}
        data={[
          ...meetings.map(({ id, title, date }) => ({
            value: id,
            label: date === null ? title : `${title}, ${longDate(date)}`,
          })),
          { value: '', label: 'Aucune réunion' },
        ]}
      />
      {meeting !== undefined && (
        <>
          <VotesEach key={meeting.id} meeting={meeting} />
          <span className={classes.present}>
            {plural(meeting.participants, 'participant noté présent', 'participants notés présents')}
          </span>
        </>
      )}
    </Row>
  )
}

function VotesEach(props: { readonly meeting: ColumnMeeting }) {
  const meeting = useTypedRow(props.meeting)
  const { write } = useRowUpdate()
  return (
    <UnlessLater record="meeting" id={meeting.id} field="votesEach">
      <NumberField
        label={votesEach.label}
        value={meeting.votesEach}
        min={votesEach.min}
        max={votesEach.max}
        onSave={(each) => write({ record: 'meeting', id: meeting.id, changes: { votesEach: each } })}
      />
    </UnlessLater>
  )
}
