import { IconClock, IconPlayerPause, IconPointFilled } from '@tabler/icons-react'
import type { Meeting } from '#shared/records/records.ts'
import { State } from '../../components/State.tsx'
import { MeetingState } from '../../minutes/MeetingState.tsx'
import { hour } from '../../words/hours.ts'

/** Where the session stands, with its hour; before it, where the meeting does. */
export function SessionState({ meeting }: { readonly meeting: Meeting }) {
  const { openedAt, suspendedAt, closedAt, state } = meeting
  if (openedAt === null || state === 'cancelled') return <MeetingState state={state} filled />
  if (closedAt !== null)
    return (
      <State icon={IconClock} tone="ochre" filled>
        Close à {hour(closedAt)}, à valider
      </State>
    )
  if (suspendedAt !== null)
    return (
      <State icon={IconPlayerPause} tone="ochre" filled>
        Suspendue depuis {hour(suspendedAt)}
      </State>
    )
  return (
    <State icon={IconPointFilled} tone="accent" filled>
      En cours depuis {hour(openedAt)}
    </State>
  )
}
