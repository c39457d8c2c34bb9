import type { ReactNode } from 'react'
import classes from './DecideBar.module.css'

/** What ends an assistant: its buttons stay in view under a long list. */
export function DecideBar({ children }: { readonly children: ReactNode }) {
  return <div className={classes.root}>{children}</div>
}
