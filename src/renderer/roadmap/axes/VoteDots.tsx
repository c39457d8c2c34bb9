import { VisuallyHidden } from '@mantine/core'
import classes from './axes.module.css'

/** Dots to see, a number to read; past what a glance counts, dots stop. */
export function VoteDots({ votes }: { readonly votes: number | null }) {
  if (votes === null) return <span className={classes.noVotes}>sans gommettes notées</span>
  return (
    <span className={classes.votes}>
      <strong>{votes}</strong>
      <VisuallyHidden>{votes < 2 ? ' gommette' : ' gommettes'}</VisuallyHidden>
      <span className={classes.dots} aria-hidden="true">
        {Array.from({ length: Math.min(votes, mostDots) }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: dots are all alike
          <span key={index} className={classes.dot} />
        ))}
      </span>
    </span>
  )
}

const mostDots = 40
