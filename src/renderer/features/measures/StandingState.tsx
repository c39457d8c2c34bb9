import { type AttainmentState, attainmentStates } from '#shared/domain/target/attainment.ts'
import classes from './measures.module.css'

/** « ▲ En approche »: the sign and the word say it, the colour only helps. */
export function StandingState({ state }: { readonly state: AttainmentState }) {
  const { sign, words } = attainmentStates[state]
  return (
    <span className={classes.state} data-state={state}>
      <span aria-hidden="true">{sign}</span> {words}
    </span>
  )
}
