import { IconBan, IconCircleCheck, IconHourglass } from '@tabler/icons-react'
import type { Need } from '#shared/records/records.ts'
import { needStates } from '#shared/records/roadmap/need.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { type Look, lookOf, State } from '../../components/State.tsx'

/** The icon and the tone of each state: only what waits for somebody has a colour. */
const looks: Readonly<Record<keyof typeof needStates, Look>> = {
  open: { icon: IconHourglass, tone: 'ochre' },
  answered: { icon: IconCircleCheck, tone: 'accent' },
  dropped: { icon: IconBan, tone: 'ink' },
}

/** Where a need stands: one that nobody settled waits. */
export function NeedState({ need, filled = false }: { readonly need: Pick<Need, 'state'>; readonly filled?: boolean }) {
  const state = need.state ?? 'open'
  return (
    <State {...lookOf(looks, state)} filled={filled}>
      {choiceWord(needStates, state)}
    </State>
  )
}
