import { Group, Text, VisuallyHidden } from '@mantine/core'
import { agree } from '../../words/numbers.ts'
import classes from './axes.module.css'

/** Dots to see, a number to read; past what a glance counts, dots stop. */
export function VoteDots({ votes }: { readonly votes: number | null }) {
  if (votes === null)
    return (
      <Text span size="sm" c="var(--ink-3)">
        sans gommettes notées
      </Text>
    )
  return (
    <Group component="span" gap="sm" align="baseline" wrap="nowrap">
      <strong>{votes}</strong>
      <VisuallyHidden>{agree(votes, ' gommette', ' gommettes')}</VisuallyHidden>
      <Group component="span" gap="var(--s1)" miw={0} aria-hidden="true">
        {Array.from({ length: Math.min(votes, mostDots) }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: dots are all alike
          <span key={index} className={classes.dot} />
        ))}
      </Group>
    </Group>
  )
}

const mostDots = 40
