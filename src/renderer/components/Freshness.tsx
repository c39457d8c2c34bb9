import { type Freshness as FreshnessCode, freshnesses, neverVerified } from '#shared/records/directory/freshness.ts'
import classes from './states.module.css'

interface FreshnessProps {
  readonly freshness: FreshnessCode
  /** Under the word, « 12 févr. 2024 »; `null`: nobody ever verified it, which alarms nobody. */
  readonly date?: string | null
}

/** How old the knowledge of an entry is: a disc that empties, the word of the national scale, the date. */
export function Freshness({ freshness, date }: FreshnessProps) {
  return (
    <span className={classes.freshness} data-freshness={date === null ? undefined : freshness}>
      <FreshnessDisc freshness={date === null ? null : freshness} />
      <span>
        <span className={classes.freshnessWord}>{date === null ? neverVerified : freshnesses[freshness]}</span>
        {date != null && <span className={classes.freshnessDate}>{date}</span>}
      </span>
    </span>
  )
}

/** Four quarters when it is fresh, then three, two, one, from noon and clockwise; none of what nobody verified. Says nothing without its word. */
export function FreshnessDisc({ freshness }: { readonly freshness: FreshnessCode | null }) {
  return (
    <svg
      width="18"
      height="18"
      viewBox="0 0 18 18"
      aria-hidden="true"
      className={classes.freshnessDisc}
      data-freshness={freshness ?? undefined}
    >
      <circle cx="9" cy="9" r="6.7" />
      {freshness !== null && <path d={freshnessSlices[freshness]} />}
    </svg>
  )
}

/** In a square of 18, around 9. */
export const freshnessSlices: Readonly<Record<FreshnessCode, string>> = {
  fresh: 'M9 4.6a4.4 4.4 0 1 1 0 8.8a4.4 4.4 0 1 1 0-8.8Z',
  watch: 'M9 9V4.6a4.4 4.4 0 1 1-4.4 4.4Z',
  check: 'M9 4.6a4.4 4.4 0 1 1 0 8.8Z',
  refresh: 'M9 9V4.6a4.4 4.4 0 0 1 4.4 4.4Z',
}
