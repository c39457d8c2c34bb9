import { Group, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './parts.module.css'

export interface EmptyStateProps {
  /** What is missing, as a sentence. */
  readonly title: string
  /** The nearest result, or why it is empty. */
  readonly children?: ReactNode
  /** The one button, and at most a second, quieter one. */
  readonly action?: ReactNode
  readonly order?: 2 | 3
}

/** Nothing here yet: what is missing, what is near, what to do next. */
export function EmptyState({ title, children, action, order = 2 }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <Title order={order} size="h3">
        {title}
      </Title>
      {children !== undefined && <Text c="var(--ink-2)">{children}</Text>}
      {action !== undefined && (
        <Group gap="sm" mt="md">
          {action}
        </Group>
      )}
    </div>
  )
}
