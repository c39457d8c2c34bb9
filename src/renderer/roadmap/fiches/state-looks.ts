import {
  IconBan,
  IconCircleCheck,
  IconClockExclamation,
  IconClockPause,
  IconMessageQuestion,
  IconPlayerPlay,
  IconProgress,
} from '@tabler/icons-react'
import type { ficheStates } from '#shared/records/roadmap/fiche/fiche.ts'
import type { Look } from '../../components/State.tsx'

/** The icon and the tone of each state: only what waits for somebody has a colour. */
export const stateLooks: Readonly<Record<keyof typeof ficheStates, Look>> = {
  toDiscuss: { icon: IconMessageQuestion, tone: 'ink' },
  upcoming: { icon: IconProgress, tone: 'ink' },
  running: { icon: IconPlayerPlay, tone: 'ink' },
  done: { icon: IconCircleCheck, tone: 'accent' },
  late: { icon: IconClockExclamation, tone: 'ochre' },
  paused: { icon: IconClockPause, tone: 'ink' },
  dropped: { icon: IconBan, tone: 'ink' },
}
