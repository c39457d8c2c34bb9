import { Button, Group, Kbd, Text } from '@mantine/core'
import { longDate } from '../../words/dates.ts'

interface Props {
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly answer: (taken: boolean) => void
  /** The keys that answer where one types. */
  readonly keys: { readonly take: string; readonly refuse: string } | null
}

/** The day that words say something is due: it is taken, or not. */
export function DueOffer({ day, answer, keys }: Props) {
  return (
    <Group gap="xs" mt={4}>
      <Text size="sm" c="var(--ink-2)" role="status">
        Échéance&nbsp;: {longDate(day)}&nbsp;?
      </Text>
      <Button
        size="compact-xs"
        onClick={() => answer(true)}
        attributes={{}}
        rightSection={keys && <Kbd>{keys.take}</Kbd>}
      >
        Prendre
      </Button>
      <Button
        size="compact-xs"
        variant="subtle"
        onClick={() => answer(false)}
        attributes={{}}
        rightSection={keys && <Kbd>{keys.refuse}</Kbd>}
      >
        Non
      </Button>
    </Group>
  )
}
