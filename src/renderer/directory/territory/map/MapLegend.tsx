import type { ReactNode } from 'react'
import type { Freshness as FreshnessCode } from '#shared/records/directory/freshness.ts'
import { freshnesses } from '#shared/records/directory/freshness.ts'
import { Freshness } from '../../../components/Freshness.tsx'
import classes from './map.module.css'
import type { Look } from './PlacesMap.tsx'
import { tintWords } from './tints.ts'

/** What tints, hatching and marks mean. */
export function MapLegend({ look: { colour, tints, places, blanks } }: { readonly look: Look }) {
  return (
    <ul className={classes.legend} aria-label="Légende">
      {colour === 'places' &&
        tints !== null &&
        tintWords(tints).map((words, rank) => (
          <Entry key={words} sign={<Swatch tint={rank} />}>
            {rank === 0 ? `${words} pour 10\u00A0000\u00A0habitants` : words}
          </Entry>
        ))}
      {blanks && <Entry sign={<span className={classes.hatched} />}>zone blanche : aucun lieu à moins de 6 km</Entry>}
      {places && colour === 'freshness' && <Freshnesses />}
      {places && colour !== 'freshness' && <Entry sign={<span className={classes.dot} />}>un lieu</Entry>}
      {places && <Entry sign={<span className={classes.sample}>3</span>}>plusieurs lieux</Entry>}
    </ul>
  )
}

/** A tint, in the legend and in the rows of the table. */
export function Swatch({ tint }: { readonly tint: number }) {
  return (
    <svg className={classes.swatch} viewBox="0 0 16 16" aria-hidden="true">
      <rect x="0.5" y="0.5" width="15" height="15" rx="2" className={classes[`tint${tint}`]} />
    </svg>
  )
}

function Entry({ sign, children }: { readonly sign: ReactNode; readonly children: ReactNode }) {
  return (
    <li>
      <span aria-hidden="true" className={classes.sign}>
        {sign}
      </span>
      {children}
    </li>
  )
}

function Freshnesses() {
  return (Object.keys(freshnesses) as FreshnessCode[]).map((freshness) => (
    <li key={freshness}>
      <Freshness freshness={freshness} />
    </li>
  ))
}
