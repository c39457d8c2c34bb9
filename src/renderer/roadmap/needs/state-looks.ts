import { IconBan, IconCircleCheck, IconHourglass } from '@tabler/icons-react'
import type { needStates } from '#shared/records/roadmap/need/need.ts'
import type { Look } from '../../components/State.tsx'

/** The icon and the tone of each state: only what waits for somebody has a colour. */
export const stateLooks: Readonly<Record<keyof typeof needStates, Look>> = {
  open: { icon: IconHourglass, tone: 'ochre' },
  answered: { icon: IconCircleCheck, tone: 'accent' },
  dropped: { icon: IconBan, tone: 'ink' },
}
