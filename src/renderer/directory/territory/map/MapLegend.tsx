import { Freshness } from '../../../components/Freshness.tsx'
import { type LegendSign, type Look, legendEntries } from './legend-entries.ts'
import classes from './map.module.css'

/** What tints, hatching and marks mean. */
export function MapLegend({ look }: { readonly look: Look }) {
  return (
    <ul className={classes.legend} aria-label="Légende">
      {legendEntries(look).map(({ sign, words }) => (
        <li key={words}>
          {sign.kind === 'freshness' ? (
            <Freshness freshness={sign.freshness} />
          ) : (
            <>
              <span aria-hidden="true" className={classes.sign}>
                <Sign sign={sign} />
              </span>
              {words}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function Sign({ sign }: { readonly sign: Exclude<LegendSign, { kind: 'freshness' }> }) {
  if (sign.kind === 'tint') return <Swatch tint={sign.rank} />
  if (sign.kind === 'blank') return <span className={classes.hatched} />
  return sign.kind === 'place' ? <span className={classes.dot} /> : <span className={classes.sample}>3</span>
}

/** A tint, in the legend and in the rows of the table. */
export function Swatch({ tint }: { readonly tint: number }) {
  return (
    <svg className={classes.swatch} viewBox="0 0 16 16" aria-hidden="true">
      <rect x="0.5" y="0.5" width="15" height="15" rx="2" className={classes[`tint${tint}`]} />
    </svg>
  )
}
