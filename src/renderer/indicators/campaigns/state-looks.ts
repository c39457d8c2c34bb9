import {
  IconAlertTriangle,
  IconCircleCheck,
  IconClock,
  IconClockExclamation,
  IconMail,
  IconMailOff,
} from '@tabler/icons-react'
import type { AnswerState } from '#shared/records/indicators/answer-state.ts'
import type { StateProps } from '../../components/State.tsx'

/** How each list of a campaign is headed. */
export const stateLooks: Readonly<Record<AnswerState, Pick<StateProps, 'icon' | 'tone'>>> = {
  toSend: { icon: IconMail, tone: 'ochre' },
  overdue: { icon: IconClockExclamation, tone: 'ochre' },
  refused: { icon: IconAlertTriangle, tone: 'brick' },
  waiting: { icon: IconClock },
  received: { icon: IconCircleCheck },
  waived: { icon: IconMailOff },
}
