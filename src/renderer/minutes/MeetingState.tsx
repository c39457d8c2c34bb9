import {
  IconBan,
  IconCalendarOff,
  IconClock,
  IconFileOff,
  IconLock,
  IconMail,
  IconPencil,
  IconPlayerPlay,
} from '@tabler/icons-react'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { stateWord } from '#shared/records/meetings/meeting/kind-words.ts'
import { lifeState } from '#shared/records/meetings/meeting/life-state.ts'
import type { meetingStates } from '#shared/records/meetings/meeting/meeting.ts'
import { type Look, lookOf, State } from '../components/State.tsx'
import { dayOf } from '../words/dates.ts'

interface Props {
  readonly meeting: Pick<MeetingSummary, 'state' | 'date' | 'kind' | 'hasText'>
  readonly filled?: boolean
}

/** Where a meeting stands in its life, from « En préparation » to « Validée »; one that is past is to be told of, and what has no text yet is not to be validated. */
export function MeetingState({ meeting, filled = false }: Props) {
  const code = lifeState(meeting, dayOf(new Date()))
  if (code === 'toValidate' && !meeting.hasText)
    return (
      <State icon={IconFileOff} tone="ochre" filled={filled}>
        Sans compte-rendu
      </State>
    )
  const { icon, tone } = lookOf(meetingStateLooks, code)
  return (
    <State icon={icon} tone={tone} filled={filled}>
      {stateWord(code, meeting)}
    </State>
  )
}

/** How each state of a meeting is shown. Only what waits for somebody has a colour. */
const meetingStateLooks: Readonly<Record<keyof typeof meetingStates, Look>> = {
  preparing: { icon: IconPencil, tone: 'ink' },
  convened: { icon: IconMail, tone: 'ink' },
  running: { icon: IconPlayerPlay, tone: 'accent' },
  toValidate: { icon: IconClock, tone: 'ochre' },
  validated: { icon: IconLock, tone: 'ink' },
  postponed: { icon: IconCalendarOff, tone: 'ochre' },
  cancelled: { icon: IconBan, tone: 'ink' },
}
