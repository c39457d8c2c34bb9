import {
  type Icon,
  IconBan,
  IconCalendarOff,
  IconClock,
  IconLock,
  IconMail,
  IconPencil,
  IconPlayerPlay,
} from '@tabler/icons-react'
import type { meetingStates } from '#shared/records/meetings/meeting/meeting.ts'

type StateCode = keyof typeof meetingStates

/** How each state of a meeting is shown. Only what waits for somebody has a colour. */
export const meetingStateLooks: Readonly<Record<StateCode, { icon: Icon; tone: 'ink' | 'ochre' | 'accent' }>> = {
  preparing: { icon: IconPencil, tone: 'ink' },
  convened: { icon: IconMail, tone: 'ink' },
  running: { icon: IconPlayerPlay, tone: 'accent' },
  toValidate: { icon: IconClock, tone: 'ochre' },
  validated: { icon: IconLock, tone: 'ink' },
  postponed: { icon: IconCalendarOff, tone: 'ochre' },
  cancelled: { icon: IconBan, tone: 'ink' },
}
