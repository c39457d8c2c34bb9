import { type AttainmentState, attainmentStates } from '#shared/records/indicators/attainment.ts'
import { State } from '../../components/State.tsx'
import { standingLooks } from './standing-looks.ts'

/** « En bonne voie », by an icon and its word. */
export function StandingState({ state }: { readonly state: AttainmentState }) {
  return <State {...standingLooks[state]}>{attainmentStates[state].words}</State>
}
