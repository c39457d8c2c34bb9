import type { ReactNode } from 'react'
import classes from './page.module.css'

/** What ends an assistant: its buttons stay in view under a long list. */
export function DecideBar({ children }: { readonly children: ReactNode }) {
  return <div className={classes.decide}>{children}</div>
}
