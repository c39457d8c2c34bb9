import type { Turnout } from '#shared/contract/meetings/turnout.ts'
import { barsOf } from './bars.ts'
import classes from './turnout.module.css'

/** Those present at each meeting, newcomers apart. For the eye alone: the table below says the same figures. */
export function TurnoutChart({ turnout }: { readonly turnout: Turnout }) {
  const bars = barsOf(turnout)
  if (bars.length < 2) return null
  return (
    <figure className={classes.chart} aria-hidden="true">
      <figcaption className={classes.key}>
        <span className={classes.swatch} data-part="new" /> venues pour la première fois
        <span className={classes.swatch} data-part="known" /> déjà venues
      </figcaption>
      {bars.map(({ key, label, newcomers, known }) => (
        <div key={key} className={classes.line}>
          <span className={classes.label}>{label}</span>
          <span className={classes.track}>
            {newcomers.width > 0 && (
              <span className={classes.bar} data-part="new" style={{ width: `${newcomers.width}%` }}>
                {newcomers.count}
              </span>
            )}
            {known.width > 0 && (
              <span className={classes.bar} data-part="known" style={{ width: `${known.width}%` }}>
                {known.count}
              </span>
            )}
          </span>
        </div>
      ))}
    </figure>
  )
}
