import { Button, Group, Kbd, Text } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { type SaidDueDay, saidDueDay } from '#shared/text/said-due-day.ts'
import { longDate } from '../../words/dates.ts'

interface Offered {
  readonly text: string
  readonly dueOn: string | null
  /** When it was said, `YYYY-MM-DD`: a day without a year is the first to come after it. */
  readonly saidOn: string
  readonly take: (day: string) => void
  /** Said beside the words being typed: Tab and Échap answer there. */
  readonly byKeys?: boolean
}

/**
 * The day that a task says it is due, offered under its words while it has none: a button, or Tab where one types,
 * takes it; Échap refuses it. It is never taken otherwise.
 */
export function useDueOffer({ text, dueOn, saidOn, take, byKeys = false }: Offered): {
  readonly offer: ReactNode
  /** The keys of the field where the words are typed. */
  readonly onKeyDown: (event: KeyboardEvent) => void
} {
  const [refused, refuse] = useState<string | null>(null)
  const said = dueOn === null ? saidDueDay(text, saidOn) : null
  const offered = said !== null && said.day !== refused ? said : null
  const answer = ({ day }: SaidDueDay, taken: boolean) => (taken ? take(day) : refuse(day))
  return {
    offer: offered && <DueOffer said={offered} answer={(taken) => answer(offered, taken)} byKeys={byKeys} />,
    onKeyDown: (event) => {
      const takes = event.key === 'Tab' && !event.shiftKey
      if (offered === null || !(takes || event.key === 'Escape')) return
      event.preventDefault()
      answer(offered, takes)
    },
  }
}

interface Props {
  readonly said: SaidDueDay
  readonly answer: (taken: boolean) => void
  readonly byKeys: boolean
}

function DueOffer({ said, answer, byKeys }: Props) {
  return (
    <Group gap="xs" mt={4}>
      <Text size="sm" c="var(--ink-2)" role="status">
        Échéance&nbsp;: {longDate(said.day)}&nbsp;?
      </Text>
      <Button size="compact-xs" onClick={() => answer(true)} rightSection={byKeys && <Kbd>Tab</Kbd>}>
        Prendre
      </Button>
      <Button
        size="compact-xs"
        variant="subtle"
        onClick={() => answer(false)}
        rightSection={byKeys && <Kbd>Échap</Kbd>}
      >
        Non
      </Button>
    </Group>
  )
}
