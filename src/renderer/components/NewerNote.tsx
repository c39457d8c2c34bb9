import { Text } from '@mantine/core'
import { newerHint, newerWords } from '#shared/text/newer.ts'

/** What stands here comes from a later version: it is shown as far as this one reads it, and not changed. */
export function NewerNote() {
  return (
    <Text size="sm" c="var(--ink-2)">
      {newerWords}. {newerHint}
    </Text>
  )
}
