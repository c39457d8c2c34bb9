import type { CSSProperties } from 'react'
import classes from './page.module.css'

/** A share as a bar; the figure stands beside it. @param share percent */
export function ShareBar({ share }: { readonly share: number }) {
  return <span className={classes.bar} aria-hidden="true" style={{ '--percent': `${share}%` } as CSSProperties} />
}
