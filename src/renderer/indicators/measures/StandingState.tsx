import { attainmentStates } from '#shared/records/indicators/attainment.ts'
import type { Standing } from '#shared/records/indicators/figure/standing.ts'
import classes from './measures.module.css'

/** « ▲ En bonne voie »: the sign and the word say it, the colour only helps. */
export function StandingState({ standing: { attainment } }: { readonly standing: Standing }) {
  const { sign, words } = attainmentStates[attainment.state]
  return (
    <span className={classes.state} data-state={attainment.state}>
      <span aria-hidden="true">{sign}</span> {words}
    </span>
  )
}
