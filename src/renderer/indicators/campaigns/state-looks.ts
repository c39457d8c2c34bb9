import {
  IconAlertTriangle,
  IconCircleCheck,
  IconClock,
  IconClockExclamation,
  IconMail,
  IconMailOff,
} from '@tabler/icons-react'
import type { AnswerState } from '#shared/records/indicators/answer-state.ts'
import type { Look } from '../../components/State.tsx'

/** How each list of a campaign is headed. */
export const stateLooks: Readonly<Record<AnswerState, Look>> = {
  toSend: { icon: IconMail, tone: 'ochre' },
  overdue: { icon: IconClockExclamation, tone: 'ochre' },
  refused: { icon: IconAlertTriangle, tone: 'brick' },
  waiting: { icon: IconClock, tone: 'ink' },
  received: { icon: IconCircleCheck, tone: 'ink' },
  waived: { icon: IconMailOff, tone: 'ink' },
}
