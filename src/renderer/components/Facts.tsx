import type { ReactNode } from 'react'
import classes from './parts.module.css'

/** Labels and values of one record, labels in a fixed column. */
export function Facts({ facts }: { readonly facts: readonly (readonly [label: string, value: ReactNode])[] }) {
  return (
    <dl>
      {facts.map(([label, value]) => (
        <div key={label} className={classes.factsRow}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
