import { Button } from '@mantine/core'
import { IconMail } from '@tabler/icons-react'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { useGesture } from '../../components/use-gesture.ts'
import { toNextStep } from '../page/next-step.ts'
import { convenedSentence } from './telling-words.ts'

/** Notes that the meeting is convened, and when each who is invited was: nothing is sent. */
export function ConveneButton({ summary }: { readonly summary: MeetingSummary }) {
  const convene = useGesture('invitations', 'convene')
  const act = () => convene.act({ meeting: summary.id }, ({ convened }) => convenedSentence(convened), toNextStep)
  return (
    <Button
      variant="filled"
      leftSection={<IconMail size={18} stroke={1.6} />}
      onClick={act}
      loading={convene.isPending}
      disabled={summary.date === null}
    >
      Convoquer
    </Button>
  )
}
