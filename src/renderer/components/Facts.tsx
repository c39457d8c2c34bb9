import type { ReactNode } from 'react'
import classes from './parts.module.css'

interface Props {
  readonly facts: readonly (readonly [label: string, value: ReactNode])[]
  /** Others, each a `Fact`. */
  readonly children?: ReactNode
}

/** Labels and values of one record, labels in a fixed column. */
export function Facts({ facts, children }: Props) {
  return (
    <dl>
      {facts.map(([label, value]) => (
        <Fact key={label} label={label}>
          {value}
        </Fact>
      ))}
      {children}
    </dl>
  )
}

export function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={classes.factsRow}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
