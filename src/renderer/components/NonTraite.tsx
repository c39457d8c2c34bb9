import classes from './states.module.css'

/** « Non traité » is a decision of the meeting: it has a mark of its own, which an empty cell has not. */
export function NonTraite() {
  return (
    <span className={classes.nonTraite}>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" className={classes.nonTraiteMark}>
        <rect x="0.5" y="0.5" width="17" height="17" rx="2" />
        <path d="M1 6 6 1M1 12 12 1M1 17 17 1M7 17 17 7M13 17 17 13" />
      </svg>
      Non traité
    </span>
  )
}
