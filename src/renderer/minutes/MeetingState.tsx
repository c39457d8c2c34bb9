import type { Icon } from '@tabler/icons-react'
import {
  IconBan,
  IconCalendarOff,
  IconClock,
  IconLock,
  IconMail,
  IconPencil,
  IconPlayerPlay,
} from '@tabler/icons-react'
import { stateWord } from '#shared/records/meetings/meeting/kind-words.ts'
import type { meetingStates } from '#shared/records/meetings/meeting/meeting.ts'
import type { Meeting } from '#shared/records/records.ts'
import { lookOf, State } from '../components/State.tsx'

interface Props {
  readonly meeting: Pick<Meeting, 'state' | 'kind'>
  readonly filled?: boolean
}

/** Where a meeting stands in its life, from « En préparation » to « Validée ». */
export function MeetingState({ meeting, filled = false }: Props) {
  const code = meeting.state ?? 'preparing'
  const { icon, tone } = lookOf(meetingStateLooks, code)
  return (
    <State icon={icon} tone={tone} filled={filled}>
      {stateWord(code, meeting)}
    </State>
  )
}

type StateCode = keyof typeof meetingStates

/** How each state of a meeting is shown. Only what waits for somebody has a colour. */
const meetingStateLooks: Readonly<Record<StateCode, { icon: Icon; tone: 'ink' | 'ochre' | 'accent' }>> = {
  preparing: { icon: IconPencil, tone: 'ink' },
  convened: { icon: IconMail, tone: 'ink' },
  running: { icon: IconPlayerPlay, tone: 'accent' },
  toValidate: { icon: IconClock, tone: 'ochre' },
  validated: { icon: IconLock, tone: 'ink' },
  postponed: { icon: IconCalendarOff, tone: 'ochre' },
  cancelled: { icon: IconBan, tone: 'ink' },
}
