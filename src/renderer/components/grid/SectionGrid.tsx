import type { ReactNode } from 'react'
import classes from './grid.module.css'

interface Props {
  readonly columns: 'even' | 'wideFirst'
  readonly children: ReactNode
}

/** Cells of a table of the method, two a row where there is room. */
export function SectionGrid({ columns, children }: Props) {
  return (
    <div className={classes.grid} data-columns={columns}>
      {children}
    </div>
  )
}
