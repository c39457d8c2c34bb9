import type { Need } from '#shared/records/records.ts'
import { needStates } from '#shared/records/roadmap/need/need.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { lookOf, State } from '../../components/State.tsx'
import { stateLooks } from './state-looks.ts'

/** Where a need stands: one that nobody settled waits. */
export function NeedState({ need, filled = false }: { readonly need: Pick<Need, 'state'>; readonly filled?: boolean }) {
  const state = need.state ?? 'open'
  return (
    <State {...lookOf(stateLooks, state)} filled={filled}>
      {choiceWord(needStates, state)}
    </State>
  )
}
