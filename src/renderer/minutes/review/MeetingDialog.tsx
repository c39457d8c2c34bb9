import { Stack } from '@mantine/core'
import type { Remark } from '#shared/records/minutes/remark.ts'
import type { Meeting } from '#shared/records/records.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { DialogEnd } from '../../components/FormEnd.tsx'
import { RecordField } from '../../components/fields/RecordField.tsx'
import { useParts } from '../../components/parts.tsx'

interface Props {
  readonly meeting: Meeting
  readonly remark: Remark
  readonly close: () => void
}

/** What a remark asks of the meeting itself, which stands nowhere on the page: written here, and one is back at the remark. */
export function MeetingDialog({ meeting, remark, close }: Props) {
  return (
    <Dialog onClose={close} title={remark.title} size="lg">
      <Stack gap="lg">
        <Asked meeting={meeting} code={remark.code} />
        <DialogEnd close={close} />
      </Stack>
    </Dialog>
  )
}

function Asked({ meeting, code }: Pick<Props, 'meeting'> & Pick<Remark, 'code'>) {
  const { Arrivals, MeetingFollowUps } = useParts()
  const of = { record: 'meeting', row: meeting } as const
  switch (code) {
    case 'unsettled-arrivals':
    case 'without-structure':
    case 'unlisted-substitute':
    case 'announced-people':
      return <Arrivals meeting={meeting.id} />
    case 'loose-tasks':
      return <MeetingFollowUps meeting={meeting.id} />
    case 'meeting-off':
      return (
        <>
          <RecordField {...of} field="offReason" first />
          <RecordField {...of} field="date" />
        </>
      )
    default:
      return (
        <>
          <RecordField {...of} field="date" first />
          <RecordField {...of} field="place" />
          <RecordField {...of} field="onlineLink" />
        </>
      )
  }
}
