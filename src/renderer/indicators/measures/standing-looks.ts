import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconMinus,
  IconSquareDashed,
  IconTrendingUp,
} from '@tabler/icons-react'
import type { AttainmentState } from '#shared/records/indicators/attainment.ts'
import type { Look } from '../../components/State.tsx'

/** How each state of a figure is shown: what is fine stays grey. */
export const standingLooks: Readonly<Record<AttainmentState, Look>> = {
  reached: { icon: IconCircleCheck, tone: 'ink' },
  onTrack: { icon: IconTrendingUp, tone: 'ink' },
  far: { icon: IconAlertTriangle, tone: 'ochre' },
  provisional: { icon: IconCircleDashed, tone: 'ink' },
  noTarget: { icon: IconMinus, tone: 'ink' },
  noFigure: { icon: IconSquareDashed, tone: 'ink' },
}
