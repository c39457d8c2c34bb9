import type { ReactNode } from 'react'
import { figure } from '../words/numbers.ts'
import classes from './parts.module.css'
import { Figure } from './plain/Second.tsx'

export interface CountListProps {
  /** What is counted, for a screen reader. */
  readonly label: string
  readonly counts: readonly { readonly key: string; readonly count: number; readonly noun: ReactNode }[]
}

/** Figures side by side, each with its noun. */
export function CountList({ label, counts }: CountListProps) {
  return (
    <ul className={classes.countsList} aria-label={label}>
      {counts.map(({ key, count, noun }) => (
        <li key={key}>
          <Figure display="block" c="var(--ink)">
            {figure(count)}
          </Figure>{' '}
          {noun}
        </li>
      ))}
    </ul>
  )
}
