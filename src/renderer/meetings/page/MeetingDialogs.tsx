import { Drawer } from '@mantine/core'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import { CancelDrawer } from './CancelDrawer.tsx'
import { MeetingDetails } from './MeetingDetails.tsx'
import { PostponeDrawer } from './PostponeDrawer.tsx'

/** What is asked over the page of a meeting, one at a time. */
export type MeetingDialog = 'details' | 'postpone' | 'cancel'

interface Props {
  readonly view: MeetingPage
  readonly asked: MeetingDialog | null
  readonly close: () => void
}

export function MeetingDialogs({ view, asked, close }: Props) {
  return (
    <>
      <Drawer opened={asked === 'details'} onClose={close} title="Modifier la réunion">
        <MeetingDetails view={view} />
      </Drawer>
      <PostponeDrawer meeting={view.meeting} opened={asked === 'postpone'} onClose={close} />
      <CancelDrawer meeting={view.meeting.id} opened={asked === 'cancel'} onClose={close} />
    </>
  )
}
