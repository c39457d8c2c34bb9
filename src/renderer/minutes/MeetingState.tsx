import { meetingStates } from '#shared/records/meetings/meeting/meeting.ts'
import type { Meeting } from '#shared/records/records.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { lookOf, State } from '../components/State.tsx'
import { meetingStateLooks } from './state-looks.ts'

interface Props {
  readonly state: Meeting['state']
  readonly filled?: boolean
}

/** Where a meeting stands in its life, from « En préparation » to « Validée ». */
export function MeetingState({ state, filled = false }: Props) {
  const code = state ?? 'preparing'
  const { icon, tone } = lookOf(meetingStateLooks, code)
  return (
    <State icon={icon} tone={tone} filled={filled}>
      {choiceWord(meetingStates, code)}
    </State>
  )
}
