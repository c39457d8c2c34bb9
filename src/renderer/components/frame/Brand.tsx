import classes from './Bar.module.css'

/** Three voices that become one point. */
export function BrandMark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" className={classes.mark}>
      <path d="M2 6.5c6 0 7 5.5 13 5.5M2 12h13M2 17.5c6 0 7-5.5 13-5.5" />
      <circle cx="19" cy="12" r="3" />
    </svg>
  )
}
