import { IconCalendarPause, IconCircleCheck, IconClock, IconSend } from '@tabler/icons-react'
import type { BoardAxis } from '#shared/contract/roadmap/axes.ts'
import { axisState } from '#shared/records/roadmap/is-settled.ts'
import { Ordinals } from '../../components/Ordinals.tsx'
import { lookOf, State } from '../../components/State.tsx'
import { stateSentence } from './axis-words.ts'

const looks = {
  proposed: { icon: IconClock, tone: 'ink' },
  consolidated: { icon: IconSend, tone: 'ink' },
  validated: { icon: IconCircleCheck, tone: 'accent' },
  postponed: { icon: IconCalendarPause, tone: 'ochre' },
} as const

/** Where an axis stands, by its icon and its sentence. */
export function AxisStateMark({ board }: { readonly board: BoardAxis }) {
  const { icon, tone } = lookOf(looks, axisState(board.axis))
  return (
    <State icon={icon} tone={tone}>
      <Ordinals>{stateSentence(board)}</Ordinals>
    </State>
  )
}
