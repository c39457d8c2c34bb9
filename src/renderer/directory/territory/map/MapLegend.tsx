import { type Freshness as FreshnessCode, freshnesses } from '#shared/records/directory/freshness.ts'
import { Freshness } from '../../../components/Freshness.tsx'
import classes from './map.module.css'

/** What the marks mean: a disc that empties as the knowledge of a place grows old, a number for several places. */
export function MapLegend() {
  return (
    <ul className={classes.legend} aria-label="Légende">
      {(Object.keys(freshnesses) as FreshnessCode[]).map((freshness) => (
        <li key={freshness}>
          <Freshness freshness={freshness} />
        </li>
      ))}
      <li>
        <span className={classes.sample} aria-hidden="true">
          3
        </span>
        Plusieurs lieux
      </li>
    </ul>
  )
}
